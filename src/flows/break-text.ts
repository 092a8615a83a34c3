/** Where two parts of a Swedish compound often meet: after the s that joins them, or before a part that is common. */
const joints =
  /(?:ings|hets|tets|ions|skaps|doms|lems|årds|rings)(?=\p{L}{3})|(?=behandl|bedöm|koordinat|sköters|mottagn|utredn)/gu;

/** Where a hyphen may stand otherwise: before the last consonant of those between two vowels. */
const betweenSyllables = /[aeiouyåäöé][^aeiouyåäöé\P{L}]*(?=[^aeiouyåäöé\P{L}][aeiouyåäöé])/giu;

/** So many letters stay together on each side of a hyphen. */
const shortest = 3;

/**
 * Text as lines no wider than a width: broken at spaces, and inside words only when a word fills more than a line.
 * Control characters and the spaces of the source become single spaces.
 *
 * @param measure how wide a text is when drawn
 */
export function breakText(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[\s\p{Cc}]+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = breakWord(word, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1)!;
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let rest = word;
  for (;;) {
    const letters = [...rest];
    if (letters.length < 2 || measure(rest) <= width) return [...parts, rest];
    let most = letters.length - 1;
    while (most > 1 && measure(`${letters.slice(0, most).join('')}-`) > width) most--;
    const head = letters.slice(0, most).join('');
    const place = hyphenPlace(rest, head.length);
    parts.push(place === undefined ? head : `${rest.slice(0, place)}-`.replace('--', '-'));
    rest = rest.slice(place ?? head.length);
  }
}

/** The best place for a hyphen within the first letters of a word; undefined where the word has no place for one. */
function hyphenPlace(word: string, most: number): number | undefined {
  const ends = (pattern: RegExp) =>
    [...word.matchAll(pattern)]
      .map((match) => match.index + match[0].length)
      .filter((place) => place <= most && place >= shortest && word.length - place >= shortest);
  const written = ends(/-/g);
  return written.at(-1) ?? ends(joints).at(-1) ?? ends(betweenSyllables).at(-1);
}

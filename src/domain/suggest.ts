/** Ids are compared without accents, because authors write both "vårdnivå" and "vardniva". */
export function foldId(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-');
}

/** Damerau–Levenshtein distance (optimal string alignment), in edits. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, beforePrevious[j - 2]! + 1);
      row.push(best);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/**
 * The known word that was probably meant, or undefined when none is near or two are as near: at most two edits (one for
 * words shorter than five letters), or a known word that begins with what was typed. The same number with other noughts
 * is the nearest, since numbers beside each other differ by an edit too.
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = foldId(typed);
  const limit = wanted.length < 5 ? 1 : 2;
  let nearest: { word: string; folded: string } | undefined;
  let least = limit;
  let isTie = false;
  for (const word of known) {
    const folded = foldId(word);
    if (folded === wanted) return word;
    const score = distanceOf(wanted, folded, limit);
    if (score > least || folded === nearest?.folded) continue;
    isTie = nearest !== undefined && score === least;
    nearest = { word, folded };
    least = score;
  }
  return isTie ? undefined : nearest?.word;
}

function distanceOf(wanted: string, folded: string, limit: number): number {
  if (withoutNoughts(wanted) === withoutNoughts(folded)) return 0;
  if (wanted.length >= 4 && folded.startsWith(wanted)) {
    return Math.min(folded.length - wanted.length, limit);
  }
  const isNear = Math.abs(folded.length - wanted.length) <= limit;
  return isNear ? editDistance(wanted, folded) : Infinity;
}

/** "v-0024" and "v-24" are the same number. */
const withoutNoughts = (id: string): string => id.replace(/(?<!\d)0+(?=\d)/g, '');

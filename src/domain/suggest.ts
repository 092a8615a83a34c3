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
 * The known word that was probably meant, or undefined when none is near: at most two edits (one for words
 * shorter than five letters), or a known word that begins with what was typed.
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = foldId(typed);
  const limit = wanted.length < 5 ? 1 : 2;
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const folded = foldId(word);
    if (folded === wanted) return word;
    const isBeginning = wanted.length >= 4 && folded.startsWith(wanted);
    const distance =
      Math.abs(folded.length - wanted.length) > limit && !isBeginning
        ? Infinity
        : editDistance(wanted, folded);
    const score = isBeginning ? Math.min(distance, limit) : distance;
    if (score <= limit && (!best || score < best.distance)) best = { word, distance: score };
  }
  return best?.word;
}

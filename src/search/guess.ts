import { foldWord } from '../domain/fold-word.ts';
import { hasWord, type Vocabulary } from '../domain/known-word.ts';
import { stemWord } from '../domain/stem-word.ts';
import { editDistance } from '../domain/suggest.ts';

const shortestPart = 4;

/** "fatiguebehandling" is two words that the index knows, when it does not know the whole. */
export function splitIntoKnown(word: string, vocabulary: Vocabulary): string[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const [first, second] = [word.slice(0, at).replace(/(?<=...)[s-]$/, ''), word.slice(at)];
    if (hasWord(vocabulary, second) && hasWord(vocabulary, first)) return [first, second];
  }
  return undefined;
}

/** What the index calls the thing, when it does not have the word for doing it: "snusa" for "snusning". */
export function relatedWord(word: string, { words }: Vocabulary): string | undefined {
  const root = foldWord(word).replace(derivation, '');
  return root.length < shortestPart || root === foldWord(word)
    ? undefined
    : words.get(stemWord(root));
}

const derivation = /(ning|ningen|ningar|ande|het|heten|else|elsen|elser)$/;

/** A slip in a shorter stem makes another word of it: "skåne" is not "saknar". */
const shortestStem = 5;

/** A word one slip away – two from eight letters – or undefined. */
export function nearestWord(word: string, { words }: Vocabulary, most = 2): string | undefined {
  const folded = foldWord(word);
  const stem = stemWord(word);
  const limit = Math.min(most, folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0);
  // Two letters of a short stem are half of it.
  const stemLimit = Math.min(limit, stem.length >= 8 ? 2 : 1);
  let best: { word: string; order: number } | undefined;
  for (const [knownStem, known] of words) {
    if (known.length < 4 || Math.abs(known.length - folded.length) > limit + 4) continue;
    const isNear =
      Math.abs(knownStem.length - stem.length) <= stemLimit &&
      Math.min(stem.length, knownStem.length) >= shortestStem;
    const byStem = isNear ? editDistance(stem, knownStem) : Infinity;
    const byWord =
      Math.abs(known.length - folded.length) <= limit
        ? editDistance(folded, foldWord(known))
        : Infinity;
    // The first letter is seldom the wrong one.
    const first = knownStem[0] === stem[0] ? 0 : 0.5;
    const distance = Math.min(byStem <= stemLimit ? byStem : Infinity, byWord) + first;
    if (distance > limit) continue;
    // Of two that are equally near, the one whose ending is near too.
    const order = distance + (byWord <= limit ? 0 : 0.25);
    if (!best || order < best.order) best = { word: known, order };
  }
  return best?.word;
}

const mostContaining = 6;

/** Words of the index that have a word inside them, past their beginning. */
export function wordsContaining(word: string, { sorted }: Vocabulary): string[] {
  const folded = foldWord(word);
  if (folded.length < shortestPart) return [];
  return sorted.filter((known) => known.indexOf(folded) > 0).slice(0, mostContaining);
}

const mostBeginning = 3;

/** Words of the index that begin with what may be half typed. */
export function wordsBeginning(beginning: string, { sorted }: Vocabulary): string[] {
  const folded = foldWord(beginning);
  if (folded.length < 2) return [];
  const found: string[] = [];
  for (const known of sorted) {
    // A search for "rehab" finds what begins so too.
    const isFound = found.some((word) => word.length >= shortestPart && known.startsWith(word));
    if (known.startsWith(folded) && !isFound) found.push(known);
    if (found.length === mostBeginning) break;
  }
  return found;
}

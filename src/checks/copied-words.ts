import type { SourceText } from '../domain/source-text.ts';

/** Words in a row that are the same as in a source are copied from there, not chance. */
export const copiedRun = 7;

/** One word of a text, folded so that line breaks, case and hyphens make no difference. */
export interface PlacedWord {
  word: string;
  /** Where it begins: its text, and the letter in it. */
  text: number;
  index: number;
}

/** Words in a row that stand in a source as well. */
export interface CopiedWords {
  first: PlacedWord;
  words: string[];
  /** The name of the source text. */
  source: string;
}

const wordForm = /\p{L}[\p{L}\p{N}]*(?:[-\u2010\u2011][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

const fold = (word: string): string => word.toLowerCase().replace(/[-\u2010\u2011]/gu, '');

/** The words of several texts that are read one after the other. */
export function placedWords(texts: readonly string[]): PlacedWord[] {
  return texts.flatMap((value, text) =>
    [...value.matchAll(wordForm)].map(({ 0: word, index }) => ({ word: fold(word), text, index })),
  );
}

/** The words of a published text; a word that is divided at the end of a line is one word. */
const wordsOf = (text: string): string[] =>
  [...text.replace(/[-\u00ad]\s*\n\s*/gu, '').matchAll(wordForm)].map(([word]) => fold(word));

/** Every run of words in the sources, with the name of the first source that has it. */
export function runsOf(sources: readonly SourceText[]): Map<string, string> {
  const runs = new Map<string, string>();
  for (const { name, text } of sources) {
    const words = wordsOf(text);
    for (let at = 0; at + copiedRun <= words.length; at++) {
      const run = words.slice(at, at + copiedRun).join(' ');
      if (!runs.has(run)) runs.set(run, name);
    }
  }
  return runs;
}

/** Names of several words, by their first word: a name is the same wherever it stands. */
export function namesByFirstWord(names: Iterable<string>): Map<string, string[][]> {
  const split = [...names].map(wordsOf).filter((words) => words.length > 1);
  return Map.groupBy(split, ([first]) => first!);
}

/** The longest runs that the words share with a source and that are long enough without the names in them. */
export function* copiedWords(
  words: readonly PlacedWord[],
  runs: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string[][]>,
): Generator<CopiedWords> {
  const folded = words.map(({ word }) => word);
  const isName = coveredBy(folded, names);
  for (let at = 0; at + copiedRun <= folded.length; at++) {
    const source = runs.get(folded.slice(at, at + copiedRun).join(' '));
    if (source === undefined) continue;
    let end = at + copiedRun;
    while (runs.has(folded.slice(end - copiedRun + 1, end + 1).join(' ')) && end < folded.length) {
      end++;
    }
    const own = isName.slice(at, end).filter((covered) => !covered).length;
    if (own >= copiedRun) yield { first: words[at]!, words: folded.slice(at, end), source };
    at = end - 1;
  }
}

function coveredBy(words: readonly string[], names: ReadonlyMap<string, string[][]>): boolean[] {
  const covered = words.map(() => false);
  for (const [at, word] of words.entries()) {
    for (const name of names.get(word) ?? []) {
      if (name.every((part, nth) => words[at + nth] === part))
        covered.fill(true, at, at + name.length);
    }
  }
  return covered;
}

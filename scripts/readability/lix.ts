/** How hard a text is to read. */
export interface Readability {
  /** Björnsson's readability index: words per sentence, plus the share of long words in percent. */
  lix: number;
  words: number;
  sentences: number;
}

/** A word longer than this counts as long (C.-H. Björnsson, Läsbarhet, 1968). */
const longerThan = 6;

/** Shorter lines are labels and cells of tables, not sentences. */
const fewestWords = 4;

/** Readability of lines of text, where no sentence goes from one line to the next. */
export function readabilityOf(lines: readonly string[]): Readability {
  const sentences = lines
    .flatMap((line) => line.split(/[.!?:](?=\s|$)/u))
    .map((sentence) => sentence.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
    .filter((words) => words.length >= fewestWords);
  const words = sentences.flat();
  if (words.length === 0) return { lix: 0, words: 0, sentences: 0 };
  const long = words.filter((word) => word.length > longerThan).length;
  return {
    lix: words.length / sentences.length + (100 * long) / words.length,
    words: words.length,
    sentences: sentences.length,
  };
}

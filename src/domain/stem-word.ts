import { foldWord } from './fold-word.ts';

/** Endings of two letters and more may leave three letters, an ending of one letter leaves at least four. */
const endings =
  /(?<=...)(?:arnas|ernas|ornas|arna|erna|orna|ades|ande|arens|aren|ens|ets|ade|ers|ars|ors|en|et|er|ar|or|as|es|na|ns)$|(?<=....)[aens]$|(?<=ig)t$/;

/**
 * What is left of a Swedish word when every ending that an inflection may have given it is gone: "kuratorn", "kurator"
 * and "kuratorer" have the same stem. A stem is for comparing, never for showing.
 */
export function stemWord(word: string): string {
  let stem = foldWord(word);
  for (;;) {
    const shorter = stem.replace(endings, '');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

/**
 * The stem that the index lists a word under: the Snowball stemmer for Swedish, which Pagefind uses, for words without
 * accents. Only for finding words in the index; `stemWord` compares words.
 *
 * @param word lower case, without accents
 */
export function indexStem(word: string): string {
  const from = endingsFrom(word);
  const cut = (text: string, ending: RegExp): string =>
    text.slice(0, from) + text.slice(from).replace(ending, '');
  const inflected = cut(word, inflections);
  const unended = inflected === word ? withoutWeakEnding(word, from) : inflected;
  const single = doubled.test(unended.slice(from)) ? unended.slice(0, -1) : unended;
  return cut(cut(single, /(?<=full)t$/), derivations);
}

const inflections =
  /(?:heterna|hetens|anden|heten|heter|arnas|ernas|ornas|andes|arens|andet|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/;

const derivations = /(?:lig|els|ig)$/;
const doubled = /(?:dd|gd|nn|dt|gt|kt|tt)$/;

/** "Et" is an ending after a vowel and a consonant, but not in "paket" or "fertilitet". */
const definite =
  /(?<=.[aeiouy][^aeiouy])(?<!h|iet|uit|fab|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|ivit|kvit|xit|kom|rak|pak|stak)ets?$/;
const genitive = /(?<=[bcdfghjklmnoprtvy])s$/;

/** Endings that are endings only after some letters. */
function withoutWeakEnding(word: string, from: number): string {
  for (const ending of [definite, genitive]) {
    const shorter = word.replace(ending, '');
    if (shorter !== word && shorter.length >= from) return shorter;
  }
  return word;
}

/** Where endings may begin: after the first consonant that follows a vowel, and no earlier than the fourth letter. */
function endingsFrom(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word);
  return found ? Math.max(3, found.index + 2) : word.length;
}

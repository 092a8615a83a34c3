/** Lower case without accents, as the search engine compares words. */
export const foldWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "2021, 2024 och 2025": words in a row as a sentence has them. */
export const listText = (words: readonly string[]): string =>
  new Intl.ListFormat('sv', { type: 'conjunction' }).format(words);

/** A source point as one word, since search engines take "v-067" for two. */
export const pointWord = (point: string): string => point.replace('-', '');

/** Whether a text looks like the number of a source point: "v-067". */
export const isPoint = (text: string): boolean => /^[a-z]{1,3}-\d{3}$/i.test(text);

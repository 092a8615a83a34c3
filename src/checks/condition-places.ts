/** How many visible letters of a text stand before a place in it. */
export const lettersBefore = (text: string, at: number): number =>
  text.slice(0, at).replace(/\s/g, '').length;

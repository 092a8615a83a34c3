/** The classes of a row of level cards: how many there are decides its columns before the last one has been read. */
export function levelsClass(cards: number): string {
  if (cards === 1) return 'levels';
  return `levels ${cards === 2 ? 'levels-2' : 'levels-many'}`;
}

/** The classes of a row of level cards: how many there are decides its columns before the last one has been read. */
export function levelsClass(cards: number): string {
  if (cards === 1) return 'levels';
  if (cards === 4) return 'levels levels-2';
  if (cards === 5) return 'levels levels-5';
  return `levels ${cards <= 3 ? `levels-${cards}` : 'levels-many'}`;
}

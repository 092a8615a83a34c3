interface Weighed {
  statements: { criteria?: { items: unknown[] } | undefined }[];
}

/** How long a card is beside another: its statements, and the criteria listed under them. */
const weight = ({ statements }: Weighed): number =>
  statements.reduce((sum, { criteria }) => sum + 1 + (criteria?.items.length ?? 0), 0);

/** Whether the first card is so much longer than the second that the rest find room beside it. */
function isFirstTall(cards: readonly Weighed[]): boolean {
  const [first = 0, second = 0, ...rest] = cards.map(weight);
  const beside = rest.reduce((sum, each) => sum + each, second);
  return rest.length > 1 && second > 0 && first >= 2 * second && first >= beside;
}

/** The cards of a need in rows: the two main levels first, and the others below them, or beside a long first one. */
export function cardRows<Card extends Weighed>(main: Card[], others: Card[]): Card[][] {
  if (main.length === 2 && isFirstTall([...main, ...others])) return [[...main, ...others]];
  return [main, others].filter(({ length }) => length > 0);
}

/** The classes of a row of level cards: its columns are decided before the last one has been read. */
export function levelsClass(cards: readonly Weighed[]): string {
  const count = cards.length;
  if (count === 1) return 'levels';
  if (isFirstTall(cards)) return 'levels levels-2 levels-tall';
  if (count === 4) return 'levels levels-2';
  if (count === 5) return 'levels levels-5';
  return `levels ${count <= 3 ? `levels-${count}` : 'levels-many'}`;
}

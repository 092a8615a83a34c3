const bound = '(-?\\d+(?:\\.\\d+)?)';
const pattern = new RegExp(`^(?:(fran|over)-${bound})?(?:(?:^|(?!^)-)(under|hogst)-${bound})?$`);

/** Whether a number lies in a range as addresses name it: "under-12", "12", "fran-6-under-12", "over-12", "alla". */
export function isInRange(number: number, range: string): boolean {
  if (range === 'alla') return true;
  if (range === String(number)) return true;
  const match = range === '' ? null : pattern.exec(range);
  if (!match) return false;
  const [, lower, least, upper, most] = match;
  const isAbove = !lower || (lower === 'fran' ? number >= Number(least) : number > Number(least));
  const isBelow = !upper || (upper === 'under' ? number < Number(most) : number <= Number(most));
  return isAbove && isBelow;
}

/** A number as a reader writes it, with comma or point; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  return /^-?\d{1,6}(?:\.\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
}

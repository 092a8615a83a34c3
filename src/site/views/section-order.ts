/** "7.2" before "7.10"; sections without a number first. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('.').map((part) => Number(part)));
  for (let index = 0; index < Math.max(left!.length, right!.length); index++) {
    const [x, y] = [left![index] ?? -1, right![index] ?? -1];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) ? -1 : 1;
    if (x !== y) return x - y;
  }
  return 0;
}

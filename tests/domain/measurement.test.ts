import { expect, test } from 'vitest';
import { printOf } from '../../src/domain/measurement.ts';

const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]));

test('a measurement is about what files say, not about the order they are read in', () => {
  const print = printOf(files({ 'a.ts': '1', 'b.ts': '2' }));
  expect(printOf(files({ 'b.ts': '2', 'a.ts': '1' }))).toBe(print);
  const others: Record<string, string>[] = [
    { 'a.ts': '1' },
    { 'a.ts': '12', 'b.ts': '' },
    { 'a.ts': '1', 'c.ts': '2' },
  ];
  for (const other of others) expect(printOf(files(other))).not.toBe(print);
});

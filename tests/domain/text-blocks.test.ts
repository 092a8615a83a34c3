import { expect, test } from 'vitest';
import { textBlocks } from '../../src/domain/text-blocks.ts';

test.each(Object.entries(textBlocks))('%s is written as its help says', (name, block) => {
  const [, own, attributes = ''] = /^<([A-Z][a-z]+)([^>]*?)\s*\/?>/.exec(block.usage)!;
  expect(own).toBe(name);
  expect([...attributes.matchAll(/([a-z]+)="[^"]+"/g)].map(([, key]) => key)).toEqual(
    block.attributes,
  );
});

test('what shows the figures of a report stands only in reports', () => {
  const limited = Object.entries(textBlocks).flatMap(([name, { onlyIn }]) =>
    onlyIn ? `${name} ${onlyIn}` : [],
  );
  expect(limited).toEqual(['Malstatus rapporter/', 'Diagram rapporter/']);
});

import { expect, test } from 'vitest';
import * as standIn from '../../../scripts/planted/vitest-in-process.ts';

/** Gathers what a file of tests would hold, with the stand-in for Vitest. */
const gather = (write: () => void) => standIn.gatherTests('prov.test.ts', async () => write());

test('names tests as they stand, and runs them with their hooks', async () => {
  const said: string[] = [];
  const tests = await gather(() => {
    standIn.beforeAll(() => said.push('first'));
    standIn.beforeEach(() => said.push('each'));
    standIn.describe('a group', () => {
      standIn.test('alone', () => said.push('body'));
      standIn.test.each([['a', 1]])('of %s', (letter) => said.push(String(letter)));
      standIn.test.skipIf(true)('never', () => said.push('never'));
    });
  });
  expect(tests.map(({ name }) => name)).toEqual(['a group > alone', 'a group > of a #0']);
  for (const { run } of tests) await run();
  expect(said).toEqual(['first', 'each', 'body', 'each', 'a']);
});

test('a test that fails is told, and so is another text in a snapshot', async () => {
  const [right, wrong, text, other] = await gather(() => {
    standIn.test('right', () => standIn.expect([1]).toEqual([1]));
    standIn.test('wrong', () => standIn.expect([1]).toEqual([2]));
    standIn.test('text', () => standIn.expect('a\nb').toMatchInlineSnapshot(`"a\n  b"`));
    standIn.test('other', () => standIn.expect('a\nc').toMatchInlineSnapshot(`"a\n  b"`));
  });
  await expect(right!.run()).resolves.toBeUndefined();
  await expect(wrong!.run()).rejects.toThrow();
  await expect(text!.run()).resolves.toBeUndefined();
  await expect(other!.run()).rejects.toThrow();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../../src/domain/impact/excerpt.ts';
import '../../property-seed.ts';

const words = (count: number, word = 'ord') =>
  Array.from({ length: count }, (_, index) => `${word}${index}`);
const long = words(60);
const texts = (was: readonly string[], is: readonly string[]) =>
  excerpts(was.join(' '), is.join(' '));

test('short texts stand whole', () => {
  const [was, is] = ['a'.repeat(200), 'b'.repeat(200)];
  expect(excerpts(was, is)).toEqual({ before: was, after: is });
});

describe('texts of which one is long', () => {
  test('are cut to the words that differ, with six on either side', () => {
    expect(texts(long, long.with(30, 'annat'))).toEqual({
      before: `… ${long.slice(24, 37).join(' ')} …`,
      after: `… ${long.slice(24, 30).join(' ')} annat ${long.slice(31, 37).join(' ')} …`,
    });
  });

  test('have no dots where they begin or end', () => {
    expect(texts(long, long.with(0, 'annat'))).toEqual({
      before: `${long.slice(0, 7).join(' ')} …`,
      after: `annat ${long.slice(1, 7).join(' ')} …`,
    });
    expect(texts(long, long.with(59, 'annat'))).toEqual({
      before: `… ${long.slice(53).join(' ')}`,
      after: `… ${long.slice(53, 59).join(' ')} annat`,
    });
    const atContext = texts(long, long.with(6, 'annat').with(53, 'sist'));
    expect(atContext.before).toBe(long.join(' '));
  });

  test('are cut also when one of them is short, or a word is only added or taken away', () => {
    expect(texts(long, long.toSpliced(30, 1)).after).toBe(
      `… ${long.slice(24, 30).join(' ')} ${long.slice(31, 37).join(' ')} …`,
    );
    expect(texts(['a', 'b'], ['a', ...long, 'b']).before).toBe('a b');
    expect(texts(['a', ...long, 'b'], ['a', 'b']).after).toBe('a b');
    // What is said twice is shown once more, not taken from both ends.
    expect(texts([...long, 'slut', 'slut'], [...long, 'slut']).before).toBe(
      `… ${long.slice(55).join(' ')} slut slut`,
    );
  });

  test('show how they begin and end when all of it is new', () => {
    const [was, is] = [words(100, 'gammalt'), words(100, 'nytt')].map((list) => list.join(' '));
    const { before, after } = excerpts(was!, is!);
    expect(before).toBe(`${was!.slice(0, 200)} … ${was!.slice(-200)}`);
    expect(after).toBe(`${is!.slice(0, 200)} … ${is!.slice(-200)}`);
    const fits = 'x'.repeat(400);
    expect(excerpts(fits, 'y').before).toBe(fits);
  });
});

test('whatever the texts, both excerpts are short, and what differs is told', () => {
  const word = fc.constantFrom('ska', 'kan', 'inte', 'vid', 'behov', 'primärvården');
  const text = fc.array(word, { maxLength: 120 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (was, is) => {
      const { before, after } = excerpts(was, is);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(403);
      if (was !== is) expect(before).not.toBe(after);
      for (const part of before.split('…')) expect(was).toContain(part.trim());
      for (const part of after.split('…')) expect(is).toContain(part.trim());
    }),
  );
});

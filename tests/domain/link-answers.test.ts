import { expect, test } from 'vitest';
import { linkAnswers, linkVerdict, linkWords } from '../../src/domain/link-answers.ts';
import type { LinkCheck } from '../../src/domain/schemas/link-check.ts';

const check = (fields: Partial<LinkCheck>): LinkCheck =>
  ({
    answer: 'fungerar',
    days: 1,
    since: '2026-05-01',
    checkedOn: '2026-05-04',
    ...fields,
  }) as LinkCheck;

test('a page is held for gone on the third day, not before', () => {
  expect(linkVerdict(check({ answer: 'borttagen', days: 2 }))).toBe('warning');
  expect(linkVerdict(check({ answer: 'borttagen', days: 3 }))).toBe('error');
});

test('that nothing answers is nobody’s fault, and a page that works is fine', () => {
  expect(linkVerdict(check({}))).toBe('works');
  expect(linkVerdict(check({ unreachableSince: '2026-05-03' }))).toBe('later');
  expect(linkVerdict(check({ answer: 'ej-nadd', days: 9 }))).toBe('later');
});

test('every other answer is a warning', () => {
  const others = Object.keys(linkAnswers).filter(
    (answer) => !['fungerar', 'ej-nadd', 'borttagen'].includes(answer),
  );
  expect(others).toHaveLength(7);
  for (const answer of others as (keyof typeof linkAnswers)[]) {
    expect(linkVerdict(check({ answer, days: 9 }))).toBe('warning');
  }
});

test('editors read what was found, and since when', () => {
  expect(linkWords(check({ answer: 'flyttad' }))).toBe('har flyttat, kontrollerad 2026-05-04');
  expect(linkWords(check({ answer: 'borttagen' }))).toBe(
    'finns inte längre, kontrollerad 2026-05-04',
  );
  expect(linkWords(check({ answer: 'borttagen', days: 2 }))).toBe(
    'finns inte, vid 2 kontroller sedan 2026-05-01',
  );
  expect(linkWords(check({ answer: 'flyttad', days: 2 }))).toBe(
    'har flyttat, kontrollerad 2026-05-04',
  );
  expect(linkWords(check({ answer: 'ej-nadd' }))).toBe('har inte gått att nå sedan 2026-05-01');
  expect(linkWords(check({ answer: 'ej-nadd', unreachableSince: '2026-05-02' }))).toBe(
    'har inte gått att nå sedan 2026-05-02',
  );
  expect(linkWords(check({ unreachableSince: '2026-05-03' }))).toBe(
    'fungerar, kontrollerad 2026-05-04; har inte gått att nå sedan 2026-05-03',
  );
});

test('every answer has words of its own', () => {
  expect(Object.values(linkAnswers)).toEqual([
    'fungerar',
    'har flyttat',
    'finns inte längre',
    'svarar med en sida som säger att innehållet saknas',
    'leder till webbplatsens startsida',
    'skickas runt utan att komma fram',
    'kräver inloggning',
    'svarar inte på automatiska frågor',
    'är en annan fil än den som lästes',
    'gick inte att nå',
  ]);
});

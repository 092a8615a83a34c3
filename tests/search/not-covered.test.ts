import { expect, test } from 'vitest';
import { hasWord, toVocabulary } from '../../src/domain/known-word.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { vocabularyOf } from '../../src/exports/search-lexicon.ts';
import { toSearchRecords } from '../../src/exports/search-records.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { nearestRecords } from '../../src/search/nearest.ts';
import { notCoveredIn, withoutNotCovered } from '../../src/search/not-covered.ts';
import { contentEngine } from './content-engine.ts';

const graph = buildGraph((await loadContent('content')).entries);
const topics = graph.all('notCovered').map(({ data }) => data);
const vocabulary = toVocabulary(vocabularyOf(toSearchRecords(graph)));

const asked = (typed: string) => notCoveredIn(typed, topics).map(({ topic }) => topic);

test('knows what no source tells, in any inflection', () => {
  expect(asked('telefonnumret till lymfterapeuten')).toEqual(['Telefonnummer']);
  expect(asked('kan inte svälja')).toEqual(['Logoped och sväljsvårigheter']);
  expect(asked('vad kostar det')).toEqual(['Priser och avgifter']);
  expect(asked('kan jag boka tid hos kurator')).toEqual(['Tidsbokning']);
  expect(asked('Öppettiderna?')).toEqual(['Öppettider']);
});

test.each([
  'kost',
  'öppenvård',
  'fatigue primärvård',
  'kostråd dietist',
  'väntetid SVF',
  'telefonkontakt',
  'kod',
  'mål',
])('does not say of "%s" that no source tells it', (typed) => {
  expect(asked(typed)).toEqual([]);
});

test('searches for the rest, and for words that the sources use all the same', () => {
  const rest = (typed: string) => withoutNotCovered(typed, notCoveredIn(typed, topics), vocabulary);
  expect(rest('telefonnummer lymfterapeut')).toBe('lymfterapeut');
  expect(rest('öppettider?')).toBe('');
  expect(rest('logoped saknas')).toBe('');
  expect(rest('fatigue')).toBe('fatigue');
});

test('no single word of the list is one that the sources use for the subject', () => {
  const used = topics
    .flatMap(({ words }) => words)
    .filter((word) => !/[\s-]/.test(word) && hasWord(vocabulary, word));
  expect(used).toEqual([]);
});

test('finds what is nearest when nothing was found', () => {
  const { lexicon } = contentEngine(graph).engine;
  const records = toSearchRecords(graph);
  const nearest = (typed: string) =>
    nearestRecords(typed, lexicon).map((record) => records[record]!.title);
  expect(nearest('lymfosvullnadsödem')[0]).toMatch(/lymf/i);
  expect(nearest('qwxzk')).toEqual([]);
});

test('looks for what is nearest to ten thousand letters as soon as to ten', () => {
  const { lexicon } = contentEngine(graph).engine;
  for (const typed of ['x'.repeat(10_000), 'lymfosvull '.repeat(1_000)]) {
    const started = performance.now();
    nearestRecords(typed, lexicon);
    expect(performance.now() - started).toBeLessThan(150);
  }
});

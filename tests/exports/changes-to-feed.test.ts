import { expect, test } from 'vitest';
import { toFeedItems, type PlacedSet } from '../../src/exports/changes-to-feed.ts';

const change = (weight: 'klinisk' | 'mindre', says: string, regions: string[]) => ({
  weight,
  says,
  before: undefined,
  after: undefined,
  regions,
  needs: [],
  pages: [],
});

const set: PlacedSet = {
  date: '2026-11-20',
  content: '0123456789ab',
  text: 'Ny version av riktlinjen.',
  address: '/andringar/#andrat-2026-11-20',
  changes: [
    { ...change('klinisk', 'Ändrar styrkan', ['orebro-lan']), before: 'kan', after: 'bör' },
    change('klinisk', 'Flyttar kriteriet', ['norra']),
    change('mindre', 'Ändrar noten', ['norra']),
    change('mindre', 'Ändrar ordningen', ['norra']),
  ],
};

test('gives each clinical change an item that keeps its address in every feed', () => {
  const all = toFeedItems([set], () => true);
  expect(all.map(({ title }) => title)).toEqual([
    'Meddelande 2026-11-20',
    'Ändrar styrkan',
    'Flyttar kriteriet',
    '2 mindre ändringar',
  ]);
  expect(all[1]!.description).toBe('Ändrar styrkan. Förut: kan Nu: bör');
  const north = toFeedItems([set], ({ regions }) => regions.includes('norra'));
  expect(north.map(({ address }) => address)).toEqual([
    '/andringar/#andrat-2026-11-20',
    '/andringar/#andrat-2026-11-20-2',
    '/andringar/#andrat-2026-11-20-mindre',
  ]);
});

test('says nothing of a day without anything to tell', () => {
  const { text: _, ...quiet } = set;
  expect(toFeedItems([quiet], () => false)).toEqual([]);
});

import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { reviewsToJson } from '../../src/exports/reviews-to-json.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const cases = 'tests/checks/rules/review-lapsed';

/** The small world with the reviews and changes of a case, as JSON. */
async function exported(...folders: string[]) {
  const contents = await Promise.all(folders.map((folder) => loadContent(folder)));
  const changed = new Set(contents.slice(1).flatMap(({ files }) => files));
  const entries = contents.flatMap((content, index) =>
    index === 0 ? content.entries.filter(({ file }) => !changed.has(file)) : content.entries,
  );
  const text = reviewsToJson(buildGraph(entries), (address) => `https://exempel.se${address}`);
  return JSON.parse(text) as {
    pages: Record<string, unknown>[];
    records: Record<string, unknown>[];
    neverReviewed: Record<string, number>;
  };
}

test('tells every page, every reviewed record, and how many nobody has reviewed', async () => {
  const { pages, records, neverReviewed } = await exported(
    'tests/fixtures/minimal',
    `${cases}/ratt-galler-an`,
  );
  expect(pages).toMatchObject([
    {
      subject: 'vastra-gotaland',
      state: 'reviewed',
      url: 'https://exempel.se/regioner/vastra-gotaland/',
    },
    {
      subject: 'fatigue/vastra-gotaland',
      state: 'reviewed',
      by: 'Regional processledare',
      outcome: 'ingen-andring',
      records: { total: 3, reviewed: 3 },
    },
  ]);
  expect(records).toContainEqual(
    expect.objectContaining({ record: 'pastaende/vgr-fatigue-utredning', state: 'reviewed' }),
  );
  expect(neverReviewed).toMatchObject({ pastaende: 0, sida: 1 });
});

test('tells what has changed since a review that has lapsed', async () => {
  const { pages } = await exported('tests/fixtures/minimal', `${cases}/texten-andrad`);
  expect(pages[1]).toMatchObject({
    subject: 'fatigue/vastra-gotaland',
    state: 'lapsed',
    changes: ['påståendet ”Utreder” har ändrats'],
    records: { total: 3, reviewed: 2 },
  });
});

test('says never of everything before the first review', async () => {
  const { pages, records } = await exported('tests/fixtures/minimal');
  expect(new Set(pages.map(({ state }) => state))).toEqual(new Set(['never']));
  expect(records).toEqual([]);
});

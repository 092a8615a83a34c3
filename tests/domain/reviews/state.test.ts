import { beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { lapseWords } from '../../../src/domain/reviews/lapse-words.ts';
import { pinsOf, type Subject } from '../../../src/domain/reviews/pins.ts';
import { pageReview, stateOf, stateOfRecord } from '../../../src/domain/reviews/state.ts';
import { loadContent } from '../../../src/reading/load-content.ts';

const fatigue: Subject = { scope: 'behovssida', subject: 'fatigue/vastra-gotaland' };
const treats = { kind: 'statement', id: 'vgr-fatigue-behandling' } as const;

let entries: Entry[];

beforeAll(async () => {
  ({ entries } = await loadContent('content'));
});

/** A review of what a graph holds, as the command writes it. */
function reviewOf(graph: Graph, subject: Subject, date = '2026-11-01'): Entry {
  const pins = pinsOf(graph, subject)!;
  const data = {
    ...subject,
    by: 'Regional processledare',
    date,
    outcome: 'ingen-andring',
    note: undefined,
    sources: pins.sources,
    pins: pins.records,
  };
  const id = `${subject.scope}/${subject.subject}`;
  return {
    kind: 'review',
    id,
    file: 'granskningar/x.yaml',
    path: ['granskningar', id],
    data,
    references: [],
  } as never;
}

/** The content with one record written anew. */
const withChange = (kind: string, id: string, fields: object): Entry[] =>
  entries.map((entry) =>
    entry.kind === kind && entry.id === id
      ? ({ ...entry, data: { ...entry.data, ...fields } } as never)
      : entry,
  );

const graphOf = (content: readonly Entry[], ...reviews: Entry[]) =>
  buildGraph([...content, ...reviews]);

const states = (graph: Graph, subject: Subject) => {
  const found = stateOf(graph, subject);
  return found.state === 'lapsed'
    ? found.lapses.map((lapse) => lapseWords(graph, lapse))
    : found.state;
};

/** The flow on the page shows the statement too. */
const shownInFlow = 'flödet ”Fatigue” har ändrats';

test('nothing in the content is reviewed before somebody has said so', () => {
  const graph = graphOf(entries);
  expect(states(graph, fatigue)).toBe('never');
  expect(stateOfRecord(graph, treats).state).toBe('never');
});

test('a review of a page covers every record on it', () => {
  const graph = graphOf(entries, reviewOf(graphOf(entries), fatigue));
  expect(states(graph, fatigue)).toBe('reviewed');
  expect(stateOfRecord(graph, treats).state).toBe('reviewed');
  const { records } = pageReview(graph, fatigue);
  expect(records.total).toBeGreaterThan(5);
  expect(records.reviewed).toBe(records.total);
});

test('a review of every record one by one is still no review of the page', () => {
  const graph = graphOf(entries);
  const names = pinsOf(graph, fatigue)!.records.map(({ record }) => record);
  const each = names
    .filter((record) => pinsOf(graph, { scope: 'uppgift', subject: record }))
    .map((subject) => reviewOf(graph, { scope: 'uppgift', subject }));
  const reviewed = graphOf(entries, ...each);
  const { whole, records } = pageReview(reviewed, fatigue);
  expect(whole.state).toBe('never');
  expect(records.reviewed).toBe(records.total);
});

test('a changed word lapses the page and what shows the record, and nothing else', () => {
  const review = reviewOf(graphOf(entries), fatigue);
  const graph = graphOf(
    withChange('statement', treats.id, { text: 'Primärvården bör erbjuda behandling.' }),
    review,
  );
  expect(states(graph, fatigue)).toEqual([
    'påståendet ”Erbjuder behandling” har ändrats',
    shownInFlow,
  ]);
  expect(stateOfRecord(graph, treats).state).toBe('lapsed');
  expect(stateOfRecord(graph, { kind: 'statement', id: 'vgr-fatigue-utredning' }).state).toBe(
    'reviewed',
  );
});

test('a record that has come or gone lapses the page', () => {
  const without = entries.filter(({ id }) => id !== treats.id);
  const before = reviewOf(graphOf(without), fatigue);
  const after = reviewOf(graphOf(entries), fatigue);
  expect(states(graphOf(entries, before), fatigue)).toEqual([
    'påståendet ”Erbjuder behandling” har tillkommit',
    shownInFlow,
  ]);
  expect(states(graphOf(without, after), fatigue)).toEqual([
    shownInFlow,
    '”pastaende/vgr-fatigue-behandling” finns inte längre på sidan',
  ]);
});

test('a criterion lapses the statements that depend on it', () => {
  const statement = entries.find(
    (entry): entry is Entry<'statement'> =>
      entry.kind === 'statement' && Boolean((entry as Entry<'statement'>).data.criteria),
  )!;
  const subject: Subject = { scope: 'uppgift', subject: `pastaende/${statement.id}` };
  const review = reviewOf(graphOf(entries), subject);
  const changed = withChange('criterion', statement.data.criteria!.of[0]!, { note: 'Ny gräns.' });
  expect(stateOf(graphOf(changed, review), subject).state).toBe('lapsed');
});

test('a new version of the source lapses all that rests on it, and says so', () => {
  const review = reviewOf(graphOf(entries), fatigue);
  const graph = graphOf(
    withChange('sourceDocument', 'vgr-rmr-cancerrehabilitering', { version: '4.0' }),
    review,
  );
  expect(states(graph, fatigue)).toEqual(['källan RMR v3.0 har bytt version från 3.0 till 4.0']);
  expect(stateOfRecord(graph, treats).state).toBe('lapsed');
});

test('layout, order and search words change nothing for the reader', () => {
  const review = reviewOf(graphOf(entries), fatigue);
  const graph = graphOf(
    withChange('need', 'fatigue', { searchWords: ['trött'], order: 99 }).toReversed(),
    review,
  );
  expect(states(graph, fatigue)).toBe('reviewed');
});

test('a new field that no record fills in yet lapses nothing', () => {
  const review = reviewOf(graphOf(entries), fatigue);
  const empty = { keyWords: [], marked: false, added: undefined };
  const widened = entries.map(
    (entry) => ({ ...entry, data: { ...entry.data, ...empty } }) as Entry,
  );
  expect(states(graphOf(widened, review), fatigue)).toBe('reviewed');
});

test('the latest review that still holds is the one that counts for a record', () => {
  const subject: Subject = { scope: 'uppgift', subject: `pastaende/${treats.id}` };
  const changed = withChange('statement', treats.id, { note: 'En ny not.' });
  const graph = graphOf(
    changed,
    reviewOf(graphOf(entries), fatigue, '2026-10-01'),
    reviewOf(graphOf(changed), subject, '2026-11-01'),
  );
  expect(stateOfRecord(graph, treats)).toMatchObject({
    state: 'reviewed',
    review: { data: { scope: 'uppgift' } },
  });
  expect(stateOf(graph, fatigue).state).toBe('lapsed');
});

test('every page of a need and of a region can be pinned, also where the sources only report', () => {
  const graph = graphOf(entries);
  for (const region of graph.all('region')) {
    expect(
      pinsOf(graph, { scope: 'regionsida', subject: region.id })?.records.length,
    ).toBeGreaterThan(1);
    for (const need of graph.all('need')) {
      const page: Subject = { scope: 'behovssida', subject: `${need.id}/${region.id}` };
      expect(pinsOf(graph, page)?.records.length, page.subject).toBeGreaterThan(1);
    }
  }
  expect(pinsOf(graph, { scope: 'uppgift', subject: 'pastaende/finns-inte' })).toBeUndefined();
  expect(pinsOf(graph, { scope: 'behovssida', subject: 'finns-inte/norrbotten' })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { editionWorklist, workByRegion, workWords } from '../../src/domain/edition-worklist.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { newestEdition } from '../../src/domain/newest-edition.ts';
import { pinsOf } from '../../src/domain/reviews/pins.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { toEntries } from '../../src/reading/to-entries.ts';

// An edition that nobody has published, on a copy of the content.

const programme = 'nvp-cancerrehabilitering';
const { entries } = await loadContent('content');

const invented = `namn: '2026'
status: gallande
faststalld: ej-angivet
beskrivning: Påhittad utgåva för prov.
annan-kalla: Påhittad.
avsnitt:
  - { nummer: '9.5', titel: Fatigue, belagg: extern-kopia }
  - { nummer: '7.7', titel: Dietist, belagg: extern-kopia }
  - { nummer: '12.3', titel: Alkohol, belagg: extern-kopia }
  - { nummer: '13', titel: Fysisk träning, belagg: extern-kopia }
  - { nummer: '4', titel: Bedömning, belagg: extern-kopia, motsvarar: ['${programme}/2021#5'] }
  - { nummer: '10', titel: Mat och dryck, belagg: extern-kopia, motsvarar: ['${programme}/2021#10'] }
`;

/** The content with the edition entered as the recipe says, and reviews as the command writes them. */
const withEdition = (...reviews: Entry[]): Graph => withEditionOf(invented, ...reviews);

function withEditionOf(text: string, ...reviews: Entry[]): Graph {
  const read = toEntries({
    file: `vardprogram/${programme}/2026.yaml`,
    collection: 'utgavor',
    text,
  });
  expect(read.findings).toEqual([]);
  const older = entries.map((entry) =>
    entry.kind === 'edition' && entry.id === `${programme}/2023`
      ? ({ ...entry, data: { ...entry.data, supersededBy: `${programme}/2026` } } as Entry)
      : entry,
  );
  return buildGraph([...older, ...read.entries, ...reviews]);
}

function reviewOf(graph: Graph, id: string, by = 'Regional processledare'): Entry {
  const subject = { scope: 'uppgift', subject: `pastaende/${id}` } as const;
  const pins = pinsOf(graph, subject)!;
  const data = {
    ...subject,
    by,
    date: '2026-11-22',
    outcome: 'ingen-andring',
    note: undefined,
    sources: pins.sources,
    pins: pins.records,
  };
  return {
    kind: 'review',
    id: `uppgift/pastaende/${id}`,
    file: 'granskningar/x.yaml',
    path: [],
    data,
    references: [],
  } as never;
}

const graph = withEdition();
const itemsOf = (number: string, of = graph) =>
  editionWorklist(of).filter(({ section }) => section.id === `${programme}/2021#${number}`);

test('the newest edition is the one at the end of the chain', () => {
  expect(newestEdition(graph, `${programme}/2021`)?.id).toBe(`${programme}/2026`);
  expect(newestEdition(graph, `${programme}/2026`)).toBeUndefined();
});

test.each([
  ['9.5', 'same', [`${programme}/2026#9.5`], 'Samma nummer och rubrik i utgåva 2026'],
  [
    '10',
    'same',
    [`${programme}/2026#10`],
    'Är 10 ”Mat och dryck” i utgåva 2026: samma nummer; rubriken är en annan',
  ],
  ['13.2', 'renumbered', [`${programme}/2026#12.3`], 'Är 12.3 ”Alkohol” i utgåva 2026.'],
  ['5', 'renumbered', [`${programme}/2026#4`], 'Är 4 ”Bedömning” i utgåva 2026.'],
  ['7.7', 'other', [], 'Numret är 7.7 ”Dietist” i utgåva 2026.'],
  ['14', 'gone', [`${programme}/2026#13`], 'Kan motsvara 13 ”Fysisk träning”.'],
] as const)('section %s of 2021 is %s in 2026', (number, fate, candidates, words) => {
  const [item] = itemsOf(number);
  expect(item).toMatchObject({ fate });
  expect(item!.candidates.map(({ id }) => id)).toEqual(candidates);
  expect(workWords(graph, item!)).toContain(words);
});

/** The content with an edition 2026 that has these sections, as number and title, and what they correspond to. */
function withSections(...sections: [number: string, title: string, ties?: string][]): Graph {
  const lines = sections.map(
    ([nummer, titel, ties]) =>
      `  - { nummer: '${nummer}', titel: ${titel}, belagg: extern-kopia${ties ? `, motsvarar: ['${programme}/${ties}']` : ''} }\n`,
  );
  return withEditionOf(`${invented.slice(0, invented.indexOf('  - {'))}${lines.join('')}`);
}

test('what has become of a section is told in whole sentences', () => {
  const words = (number: string, of = graph) => workWords(of, itemsOf(number, of)[0]!);
  expect(words('9.5')).toBe(
    'Bygger på 9.5 ”Fatigue” i utgåva 2021. Samma nummer och rubrik i utgåva 2026; texten kan ändå vara en annan.',
  );
  expect(words('13.2')).toBe(
    'Bygger på 13.2 ”Alkohol” i utgåva 2021. Är 12.3 ”Alkohol” i utgåva 2026.',
  );
  expect(words('7.7')).toMatch(/^Bygger på 7\.7 .*\. Numret är 7\.7 ”Dietist” i utgåva 2026\.$/);
  expect(words('14')).toMatch(
    /^Bygger på 14 .* Finns inte bland de avsnitt i utgåva 2026 som är inlagda\. Kan motsvara 13 ”Fysisk träning”\.$/,
  );
  const twins = withSections(['3.1', 'Fatigue'], ['3.2', 'fatigue']);
  expect(words('9.5', twins)).toMatch(/ Är 3\.1 ”Fatigue” och 3\.2 ”fatigue” i utgåva 2026\.$/);
  const empty = withSections(['1', 'Inledning']);
  expect(words('9.5', empty)).toMatch(/som är inlagda\.$/);
});

test('a number that has got another title is not the section, even when that has moved', () => {
  const moved = withSections(['9.5', 'Alkohol'], ['8', 'Fatigue']);
  const [item] = itemsOf('9.5', moved);
  expect(item).toMatchObject({ fate: 'renumbered' });
  expect(item!.candidates.map(({ data }) => data.number)).toEqual(['8']);
});

test('titles are the same whatever their case and the spaces around them', () => {
  expect(itemsOf('9.5', withSections(['9.5', '"  FATIGUE "']))[0]).toMatchObject({ fate: 'same' });
});

test('sections are tied by way of an edition between them too', () => {
  // 10 of 2021 corresponds to 9.4 of 2023, which the new section names.
  const [item] = itemsOf('10', withSections(['2', 'Något annat', '2023#9.4']));
  expect(item).toMatchObject({ fate: 'renumbered' });
  expect(item!.candidates.map(({ data }) => data.number)).toEqual(['2']);
});

test('at most three likely sections are named, those with most words in common first', () => {
  const many = withSections(
    ['1', 'Fysisk aktivitet vid cancer'],
    ['2', 'Fysisk aktivitet och rörelse'],
    ['3', 'Aktivitet'],
    ['4', 'Fysisk träning'],
    ['5', 'Ekonomi'],
  );
  const items = editionWorklist(many).filter(({ fate }) => fate === 'gone');
  expect(items.length).toBeGreaterThan(0);
  for (const { candidates } of items) {
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(candidates.map(({ data }) => data.number)).not.toContain('5');
  }
  const training = items.find(({ section }) => section.data.number === '14')!;
  expect(training.section.data.title).toMatch(/fysisk aktivitet/i);
  expect(training.candidates.map(({ data }) => data.number)).toEqual(['4', '1', '2']);
  expect(workWords(many, training)).toMatch(/Kan motsvara 4 ”Fysisk träning” eller 1 ”/);
});

test('rules of handover and regional applications are on the list too', () => {
  const kinds = new Map(editionWorklist(graph).map(({ entry }) => [entry.kind, entry.id]));
  const rules = graph
    .all('handoverRule')
    .filter(({ data }) => data.sections.some((id) => id.startsWith(`${programme}/2021#`)));
  expect(kinds.has('handoverRule')).toBe(rules.length > 0);
  expect(kinds.has('regionalApplication')).toBe(true);
});

test('a region without such records is not on the list', () => {
  expect(workByRegion(graph, ['finns-inte'])).toEqual([]);
  const regions = workByRegion(graph, ['orebro', 'vastra-gotaland']).map(({ region }) => region);
  expect(regions.at(-1)).toBe('vastra-gotaland');
});

test('every statement that rests on a replaced edition is on the list, and no mark for the whole programme', () => {
  const listed = new Set(editionWorklist(graph).map(({ entry }) => entry.id));
  const resting = graph
    .all('statement')
    .filter(({ data }) => data.sections.some((section) => !section.endsWith('#hela')));
  expect(resting.length).toBeGreaterThan(50);
  expect(resting.filter(({ id }) => !listed.has(id))).toEqual([]);
  expect(itemsOf('hela')).toEqual([]);
});

test('the list names who answers, and shrinks as reviews are recorded', () => {
  const [before] = workByRegion(graph, ['vastra-gotaland']);
  expect(before?.owner).toBe('Regionalt processteam cancerrehabilitering');
  expect(before?.done).toBe(0);
  const reviewed = withEdition(reviewOf(graph, 'vgr-fatigue-utredning'));
  const [after] = workByRegion(reviewed, ['vastra-gotaland']);
  expect(after?.left.map(({ entry }) => entry.id)).not.toContain('vgr-fatigue-utredning');
  expect(after!.left.length + after!.done).toBe(before!.left.length);
  expect(after!.done).toBeGreaterThan(0);
});

test('what was read before the edition was entered has to be read again', () => {
  const earlier = reviewOf(buildGraph(entries), 'vgr-fatigue-utredning');
  const listed = (of: Graph) =>
    editionWorklist(of).some(
      ({ entry, isDone }) => entry.id === 'vgr-fatigue-utredning' && !isDone,
    );
  expect(listed(buildGraph([...entries, earlier]))).toBe(false);
  expect(listed(withEdition(earlier))).toBe(true);
});

test('worst comes first: what is gone, then what the number now means, then what has moved', () => {
  const [work] = workByRegion(graph, ['vastra-gotaland']);
  const order = ['gone', 'other', 'renumbered', 'same'];
  const fates = work!.left.map(({ fate }) => order.indexOf(fate));
  expect(fates).toEqual(fates.toSorted((a, b) => a - b));
});

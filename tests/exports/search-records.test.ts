import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { pageAddresses, routes } from '../../src/domain/routes.ts';
import { entriesOf } from '../../src/domain/to-entries.ts';
import { collections } from '../../src/domain/schemas/index.ts';
import { recordToHtml } from '../../src/exports/record-html.ts';
import { toSearchLexicon, vocabularyOf } from '../../src/exports/search-lexicon.ts';
import { toSearchRecords } from '../../src/exports/search-records.ts';
import { loadContent } from '../../src/reading/load-content.ts';

/** A file of the content as an editor writes it, through its schema. */
const file = (name: string, path: string, source: unknown, body?: string) =>
  entriesOf(name, path, collections[name]!.schema.parse(source), body);

const region = file('regioner', 'regioner/skane.yaml', {
  namn: 'Skåne',
  organisation: 'Region Skåne',
  alias: ['RS'],
  sammanfattning: 'En region för proven.',
  ordning: 1,
});

const levels = file('vardnivaer', 'vardnivaer.yaml', {
  vardnivaer: [
    {
      id: 'specialiserad',
      namn: 'Specialiserad vård',
      kort: 'Specialist',
      typ: 'niva',
      farg: 'spec',
      beskrivning: 'Sjukhus.',
    },
  ],
});

const need = file(
  'behov',
  'behov/fatigue.mdx',
  {
    titel: 'Fatigue',
    fraga: 'Hjälp mot trötthet',
    ingress: 'Trötthet vid cancer.',
    sokord: ['orkeslös'],
    grupp: 'kropp',
    ordning: 1,
  },
  'Läs [mer](/om/). <Viktigt>Viktigt att veta</Viktigt> <Kalla punkter="v-001" />',
);

const professions = file('professioner', 'professioner.yaml', {
  professioner: [
    { id: 'dietist', namn: 'dietist', plural: 'dietister', synonymer: ['kostrådgivare'] },
  ],
});

const duties = file('ansvar', 'ansvar/skane/fatigue.yaml', {
  dokument: 'skane-rmr',
  ansvar: [
    {
      id: 'skane-fatigue-rad',
      text: 'Specialiserad vård bör ge råd.',
      kort: 'Råd',
      vardnivaer: ['specialiserad'],
      professioner: ['dietist'],
      styrka: 'bor',
      forbehall: ['vid-behov'],
      kriterier: { logik: 'nagot', av: ['skane-fatigue-vardag'] },
      avsnitt: ['nvp/2021#9.5'],
      'i-dokumentet': 'Fatigue',
      not: 'Källan säger inte hur ofta.',
      kalla: ['v-001'],
    },
  ],
  kriterier: [
    {
      id: 'skane-fatigue-vardag',
      text: 'begränsas i vardagen',
      kort: 'Vardag',
      vardniva: 'specialiserad',
      kalla: ['v-001'],
    },
  ],
});

const terms = file('ordlista', 'ordlista.yaml', {
  termer: [
    { id: 'sip', term: 'SIP', typ: 'forkortning', uttydning: 'samordnad individuell plan' },
    { id: 'kva', term: 'KVÅ', typ: 'forkortning', uttydning: 'ej-angivet' },
  ],
});

const codes = file('kva', 'kva.yaml', {
  koder: [
    {
      kod: 'AW019',
      text: 'ej-angivet',
      status: 'i-bruk',
      'galler-fran': 'ej-angivet',
      kalla: ['v-001'],
    },
  ],
});

const graph = buildGraph([region, levels, need, professions, duties, terms, codes].flat());
const records = toSearchRecords(graph);
const find = (address: string) => records.find((record) => record.address === address)!;

test('makes a record of a statement with everything the reader sees', () => {
  const record = find('/behov/fatigue/skane/#skane-fatigue-rad');
  expect(record).toMatchObject({
    kind: 'ansvar',
    title: 'Fatigue – Specialiserad vård',
    answer: 'Specialiserad vård bör ge råd.',
    strength: 'bör · vid behov',
    keywords: ['v001'],
    filters: {
      region: ['skane'],
      niva: ['specialiserad'],
      profession: ['dietist'],
      typ: ['ansvar'],
      behov: ['fatigue'],
    },
  });
  expect(record.context).toEqual(
    expect.arrayContaining([
      'dietist',
      'begränsas i vardagen',
      'Källan säger inte hur ofta.',
      'Skåne',
    ]),
  );
});

test('words a criterion as a sentence about the patient', () => {
  const record = find('/behov/fatigue/skane/#skane-fatigue-vardag');
  expect(record.answer).toBe('Patienten begränsas i vardagen');
  expect(record.title).toBe('Fatigue – kriterium för specialiserad vård');
});

test('takes the text of a page without its markup', () => {
  expect(find('/behov/fatigue/').context).toContain('Läs mer. Viktigt att veta');
});

test('says so when no source spells an abbreviation out or words a code', () => {
  expect(find('/ordlista/#kva').answer).toBe('KVÅ: uttydningen framgår inte av källan.');
  expect(find('/kva/aw019/').answer).toBe('AW019: kodens text framgår inte av källan.');
});

test('leaves out the responsibility file unless the source is silent', () => {
  expect(find('/behov/fatigue/skane/')).toBeUndefined();
  const silent = file('ansvar', 'ansvar/skane/fatigue.yaml', {
    dokument: 'skane-rmr',
    inget: 'Källan fördelar inget ansvar.',
  });
  const [record] = toSearchRecords(buildGraph([...need, ...region, ...silent])).filter(
    ({ kind }) => kind === 'ansvar',
  );
  expect(record).toMatchObject({
    address: '/behov/fatigue/skane/',
    answer: 'Källan fördelar inget ansvar.',
  });
});

test('gives the same records whatever order the entries come in', () => {
  expect(toSearchRecords(buildGraph([...graph.entries()].reverse()))).toEqual(records);
});

test('escapes text in the page that is indexed', () => {
  const hostile = {
    ...find('/ordlista/#sip'),
    title: '"><script>alert(1)</script>',
    answer: 'VAS <5 & "x"',
  };
  const html = recordToHtml(hostile);
  expect(html).not.toContain('<script>');
  expect(html).toContain('VAS &#60;5 &#38; &#34;x&#34;</p>');
});

test('gathers what readers call things, and where each leads', () => {
  const { things, abbreviations, codes, labels } = toSearchLexicon(graph, records);
  const named = (name: string) => things.find(({ names }) => names.includes(name));
  expect(named('samordnad individuell plan')).toMatchObject({
    names: ['SIP', 'samordnad individuell plan'],
    same: true,
  });
  expect(named('kostrådgivare')).toMatchObject({ is: ['profession', 'dietist'], same: true });
  expect(named('orkeslös')).toMatchObject({
    names: ['Fatigue', 'orkeslös'],
    is: ['behov', 'fatigue'],
  });
  expect(named('orkeslös')).not.toHaveProperty('same');
  expect(named('RS')).toMatchObject({
    names: ['Skåne', 'Region Skåne', 'RS'],
    is: ['region', 'skane'],
  });
  expect(named('Specialist')).toEqual({
    names: ['Specialiserad vård', 'Specialist'],
    own: 2,
    is: ['niva', 'specialiserad'],
  });
  expect(records[named('AW019')!.record!]!.address).toBe('/kva/aw019/');
  expect(abbreviations).toEqual(['SIP', 'KVÅ']);
  expect(codes).toEqual(['AW019']);
  expect(labels.niva).toEqual({ specialiserad: { name: 'Specialiserad vård', colour: 'spec' } });
});

test('keeps a word for each stem, and the parts of compounds', () => {
  const split = (word: string) => (word === 'kostrådgivare' ? ['kost', 'rådgivare'] : undefined);
  const words = vocabularyOf(records, split);
  expect(words).toEqual(expect.arrayContaining(['orkeslös', 'kost', 'rådgivare']));
  expect(words).toContain('dietist');
  expect(words).not.toContain('dietister');
});

test('has a record for every page of the site', async () => {
  const { entries } = await loadContent('content');
  const real = buildGraph(entries);
  const found = new Set(toSearchRecords(real).map(({ address }) => address.split('#')[0]));
  // A walk is another way through its flow, which is found.
  const hidden = ['/', '/sok/', ...real.all('flow').map(({ id }) => routes.walk(id))];
  const lost = pageAddresses(real).filter((page) => !found.has(page) && !hidden.includes(page));
  expect(lost).toEqual([]);
});

test('says from which year a record is, and that a newer report does not confirm it', async () => {
  const { entries } = await loadContent('content');
  const of = new Map(
    toSearchRecords(buildGraph(entries)).map((record) => [record.address, record]),
  );
  expect(of.get('/mal/norra-mal-1/#norrbotten-2021')?.filters).toMatchObject({
    ar: ['2021'],
    lage: ['aldre'],
  });
  expect(of.get('/mal/norra-mal-1/#norrbotten-2024')?.filters).toMatchObject({
    ar: ['2024'],
    lage: [],
  });
  expect(of.get('/vardprogram/nvp-cancerrehabilitering/2019/')?.filters.lage).toEqual(['ersatt']);
});

test('puts the strength of a handover before the way, never before what sets it off', async () => {
  const { entries } = await loadContent('content');
  const records = toSearchRecords(buildGraph(entries));
  const general = records.find(({ address }) =>
    address.endsWith('#vgr-overlamning-till-primarvard'),
  );
  expect(general?.strength).toBe('ska');
  expect(general?.answer).toMatch(/^Remiss, aktiv överlämning, SIP\. När: Specialistvårdens /);
});

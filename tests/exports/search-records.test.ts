import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
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
    keywords: [],
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
  expect(find('/ordlista/#kva').answer).toBe('KVÅ = uttydningen framgår inte av källan.');
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
  expect(html).toContain('<p>VAS &#60;5 &#38; &#34;x&#34;</p>');
});

test('gathers other names, abbreviations, codes and the words of the index', () => {
  const lexicon = toSearchLexicon(graph, records);
  expect(lexicon.synonyms).toEqual([
    ['SIP', 'samordnad individuell plan'],
    ['dietist', 'dietister', 'kostrådgivare'],
  ]);
  expect(lexicon.needs).toEqual({ fatigue: ['orkeslös'] });
  expect(lexicon.abbreviations).toEqual(['SIP', 'KVÅ']);
  expect(lexicon.codes).toEqual(['AW019']);
  expect(lexicon.regions).toEqual({ skane: ['Skåne', 'Region Skåne', 'RS'] });
  expect(vocabularyOf(records)).toContain('orkeslos');
  expect(lexicon.labels.niva).toEqual({
    specialiserad: { name: 'Specialiserad vård', colour: 'spec' },
  });
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

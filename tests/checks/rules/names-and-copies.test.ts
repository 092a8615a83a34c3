import { describe, expect, test } from 'vitest';
import { personNameAsRole } from '../../../src/checks/rules/person-name-as-role.ts';
import { textTooCloseToSource } from '../../../src/checks/rules/text-too-close-to-source.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import type { Kind } from '../../../src/domain/schemas/index.ts';
import { made, saidBy } from '../made-entries.ts';

describe('a name where a function should stand', () => {
  const regions = [
    made('region', 'dalarna', { name: 'Dalarna', organisation: 'Landstinget Kråkan', aliases: ['Falu Bygd'] }),
  ];
  const nameIn = (owner: string) =>
    saidBy(personNameAsRole, [...regions, made('regionalApplication', 't', { owner }, { path: [] })], ['name']).map(
      (line) => line.replace('t ansvarig-funktion name=', ''),
    );

  test.each([
    ['Bo Ek', 'Bo Ek'],
    ['Anna-Karin Berg', 'Anna-Karin Berg'],
    ['Anna Berg-Ström', 'Anna Berg-Ström'],
    ['Anna Maria Berg', 'Anna Maria Berg'],
    ['processledare Anna Berg, Falun', 'Anna Berg'],
    ['Östen Åkermärk', 'Östen Åkermärk'],
    ['Regionala Rådet och Anna Berg', 'Anna Berg'],
  ])('%s', (owner, name) => {
    expect(nameIn(owner)).toEqual([name]);
  });

  test.each([
    'Regionalt processteam',
    'processledare',
    'Anna',
    'ANNA BERG',
    // Bodies and places.
    'Regionalt Cancercentrum',
    'Hälso Sjukvården',
    'Nationella Vårdprogramgruppen',
    'Nationell Samverkan',
    'Nationellt Råd',
    'Regional Nämnd',
    'Regionalt Team',
    'Regionala Enheten',
    'Svenska Föreningen',
    'Medicin Kliniken',
    'Klinik Norr Medicin',
    'Norra Kommun',
    'Norr Styrelse',
    'Södra Förbundet',
    'Västra Förening',
    'Östra Sjukhuset',
    'Mellersta Regionen',
    'Karolinska Akademiska',
    'Sahlgrenska Göteborg',
    'Skånes Grupp',
    'Skåne Lund',
    'Lunds Centrum',
    'Stockholm Sverige',
    // Names of regions, of their organisations and their other names.
    'Dalarna Kraft',
    'Kråkan Team',
    'Arbetsterapeut Falu',
  ])('%s is none', (owner) => {
    expect(nameIn(owner)).toEqual([]);
  });
});

describe('words in a row as in a source', () => {
  const source = 'Alla patienter erbjuds i regel en plan vid diagnosbeskedet och ny plan varje år i hela länet.';
  const seven = 'Alla patienter erbjuds i regel en plan';
  const sources = [{ name: 'prov', text: source }];
  const copied = (entries: Entry[], prose: Partial<Prose>[] = [], texts = sources) =>
    saidBy(textTooCloseToSource, entries, ['count', 'words', 'source'], {
      sources: texts,
      prose: prose as Prose[],
    });
  const event = (text: string) => made('event', 'h', { text });
  const told = (text: string) => copied([event(text)]);

  test('are told with how many they are and where from', () => {
    expect(told(`${seven}.`)).toEqual([
      'h text count=7 words=alla patienter erbjuds i regel en plan source=prov',
    ]);
    expect(told('Alla patienter erbjuds i regel en annan plan.')).toEqual([]);
    expect(copied([event(seven)], [], [])).toEqual([]);
  });

  test('are cut after twelve', () => {
    const words = source.toLowerCase().replace('.', '').split(' ');
    expect(told(words.slice(0, 12).join(' '))[0]).toContain(`words=${words.slice(0, 12).join(' ')} source`);
    expect(told(words.slice(0, 13).join(' '))[0]).toContain(`words=${words.slice(0, 12).join(' ')} … source`);
  });

  test('are told in running text, where they begin, and in headings of points', () => {
    const texts = [{ value: `Inledning.\n${seven}.`, line: 7, column: 1 }];
    expect(copied([], [{ file: 'a.mdx', texts }])).toEqual([
      'a.mdx:8:1 count=7 words=alla patienter erbjuds i regel en plan source=prov',
    ]);
    expect(copied([made('sourcePoint', 'p', { title: seven })])).toEqual([
      'p rubrik count=7 words=alla patienter erbjuds i regel en plan source=prov',
    ]);
  });

  const names = 'en plan vid';
  test.each<[Kind, object]>([
    ['sourceDocument', { title: names }],
    ['sourceDocument', { short: names }],
    ['relatedDocument', { title: names }],
    ['careProgramme', { title: names }],
    ['programmeSection', { title: names }],
    ['externalLink', { title: names }],
    ['region', { name: names, aliases: [] }],
    ['region', { organisation: names, aliases: [] }],
    ['region', { aliases: [names] }],
    ['unit', { name: names }],
    ['participant', { name: names }],
    ['project', { name: names }],
    ['group', { name: names }],
    ['activity', { organiser: names }],
    ['event', { body: names }],
    ['term', { term: names }],
    ['term', { expansion: names }],
    ['code', { title: names, additions: [] }],
  ])('do not count when they are the name of a %s: %j', (kind, data) => {
    const text = 'Patienter erbjuds i regel en plan vid diagnosbeskedet';
    expect(copied([event(text)])).toHaveLength(1);
    const own = kind === 'sourceDocument' ? { missingParts: [], notStated: [] } : {};
    const named = copied([event(text), made(kind, 'namn', { ...own, ...data })]);
    expect(named.filter((line) => line.startsWith('h '))).toEqual([]);
  });

  test('do not count when we have put them in quotation marks, in a field or in running text', () => {
    const text = 'Patienter erbjuds i regel en plan vid diagnosbeskedet';
    const quoted = 'Mötet hette ”en plan vid”.';
    expect(copied([event(text), made('event', 'g', { text: quoted })])).toEqual([]);
    const texts = [{ value: quoted, line: 1, column: 1 }];
    expect(copied([event(text)], [{ file: 'a.mdx', texts }])).toEqual([]);
    // Marks that never end, or end on another line, quote nothing.
    expect(copied([event(text), made('event', 'g', { text: 'Mötet hette ”en plan\nvid”.' })])).toHaveLength(1);
  });
});

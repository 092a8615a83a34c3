import { expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { compareStates } from '../../../src/domain/impact/compare-states.ts';
import { changesBetween, linesOf, stateOf } from './small-world.ts';

const file = 'ansvar/vastra-gotaland/traning.yaml';
const statement = (id: string, change: object = {}) => ({
  id,
  text: `Primärvården erbjuder ${id}.`,
  kort: id,
  vardnivaer: ['primarvard'],
  styrka: 'erbjuds',
  'i-dokumentet': 'Ansvar',
  kalla: ['v-001'],
  ...change,
});
const duties = (...ansvar: object[]) => ({ [file]: { dokument: 'd', ansvar } });
const between = (...sides: Parameters<typeof changesBetween>) => linesOf(changesBetween(...sides));

test('says which records come and go', () => {
  expect(between(duties(statement('a')), duties(statement('a'), statement('b')))).toEqual([
    'klinisk: lägger till påståendet ”b”',
  ]);
  const [gone] = changesBetween(duties(statement('a'), statement('b')), duties(statement('a')));
  expect(gone).toMatchObject({
    what: 'removed',
    says: 'tar bort påståendet ”b”',
    before: 'Primärvården erbjuder b.',
    standsIn: 'before',
    pages: ['/behov/traning/vastra-gotaland/', '/jamfor/traning/', '/vem-gor-vad/vastra-gotaland/'],
  });
});

test('a record that only gets another id has neither come nor gone', () => {
  const renamed = { ...statement('a'), id: 'c' };
  expect(between(duties(statement('a')), duties(renamed))).toEqual([
    'mindre: byter id på påståendet ”a” från a till c',
  ]);
});

test('only another order is minor, and one change for the list', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => statement(id));
  expect(between(duties(a!, b!, c!), duties(b!, c!, a!))).toEqual([
    'mindre: ändrar ordningen på påståenden',
  ]);
  expect(between(duties(a!, b!), duties(c!, a!, b!))).toEqual([
    'klinisk: lägger till påståendet ”c”',
  ]);
});

test('a statement moved to another need is the same statement', () => {
  const other = 'ansvar/vastra-gotaland/somn.yaml';
  const lines = between(duties(statement('a')), {
    [other]: { dokument: 'd', ansvar: [statement('a')] },
  });
  expect(lines).toContain('klinisk: ändrar behovet för påståendet ”a” från Träning till somn');
});

test('a file that cannot be read hides its records, and says so', () => {
  const before = { ...stateOf({}), unreadable: [file] };
  const changes = compareStates(before, stateOf(duties(statement('a'), statement('b'))));
  expect(linesOf(changes)).toEqual([
    `klinisk: kan inte jämföra filen ${file}, som inte går att läsa före ändringen`,
  ]);
  expect(changes[0]!.pages).toContain('/behov/traning/vastra-gotaland/');
});

test('a field that no rule knows is told, and taken to matter', () => {
  const state = (value: unknown) => ({
    unreadable: [],
    entries: stateOf(duties(statement('a'))).entries.map(
      (entry) =>
        (entry.kind === 'statement'
          ? { ...entry, data: { ...entry.data, novelty: value } }
          : entry) as Entry,
    ),
  });
  const changes = compareStates(state('gammalt'), state('nytt'));
  expect(changes).toMatchObject([
    { weight: 'clinical', field: 'novelty', before: 'gammalt', after: 'nytt' },
  ]);
});

test('the second of two records with the same id is compared too', () => {
  const twins = (kort: string) => duties(statement('a'), statement('a', { kort }));
  expect(between(twins('en'), twins('två'))).not.toEqual([]);
});

test('running text is told paragraph by paragraph, with the points it no longer cites', () => {
  const need = (brodtext: string) => ({
    'behov/traning.mdx': {
      titel: 'Träning',
      fraga: 'Hjälp med träning',
      ingress: 'Träning efter behandling.',
      grupp: 'kropp',
      ordning: 1,
      brodtext,
    },
  });
  const before = 'Först. <Kalla punkter="v-001 v-002" />\n\nSedan ska det ske.';
  expect(between(need(before), need(before.replace('ska', 'kan')))).toEqual([
    'klinisk: ändrar ett stycke i den löpande texten för behovet Träning, ord som kan ändra innebörden: ”ska” blir ”kan”',
  ]);
  expect(between(need(before), need(before.replace(' v-002', '')))).toEqual([
    'klinisk: tar bort källpunkten v-002 för behovet Träning',
  ]);
  expect(between(need(before), need(before.replace('\n\n', '\n\n\n')))).toEqual([
    'mindre: ändrar ordning, märkning eller mellanrum i den löpande texten för behovet Träning',
  ]);
});

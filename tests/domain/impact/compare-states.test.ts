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

test('a file that cannot be read after, or neither time, is told in those words, with what it showed', () => {
  const broken = { ...stateOf(duties(statement('a'))), unreadable: [file] };
  const [after] = compareStates(stateOf(duties(statement('a'))), broken);
  expect(after).toMatchObject({
    kind: 'file',
    id: file,
    weight: 'clinical',
    what: 'changed',
    says: `kan inte jämföra filen ${file}, som inte går att läsa efter ändringen`,
    standsIn: 'before',
  });
  const [never, ...more] = compareStates(broken, broken);
  expect(more).toEqual([]);
  expect(never).toMatchObject({
    says: `kan inte jämföra filen ${file}, som går att läsa varken före eller efter ändringen`,
    standsIn: 'before',
  });
  const [before] = compareStates({ ...stateOf({}), unreadable: [file] }, stateOf({}));
  expect(before).toMatchObject({ standsIn: 'after', pages: [], flows: [] });
});

test('files that cannot be read come in the order of their names, and hide only their own records', () => {
  const [one, two] = ['ansvar/a.yaml', 'ansvar/b.yaml'];
  const before = { ...stateOf(duties(statement('a'))), unreadable: [two] };
  const after = {
    ...stateOf(duties(statement('a', { styrka: 'kan' }))),
    unreadable: [one],
  };
  const changes = compareStates(before, after);
  expect(changes.map(({ id }) => id)).toEqual([one, two, 'a']);
});

test('a record that is moved to another file of the same need is told, and is minor', () => {
  const register = (name: string) => ({ [name]: { dokument: 'd', ansvar: [statement('a')] } });
  const moved = stateOf(register(file)).entries.map((entry) =>
    entry.kind === 'statement' ? { ...entry, file: 'ansvar/vastra-gotaland/ny.yaml' } : entry,
  );
  const changes = compareStates(stateOf(register(file)), { entries: moved, unreadable: [] });
  expect(changes).toMatchObject([
    {
      weight: 'minor',
      says: 'flyttar påståendet ”a” till en annan fil',
      before: file,
      after: 'ansvar/vastra-gotaland/ny.yaml',
    },
  ]);
});

test('what comes carries what it says, in words that are its own or else its name', () => {
  const [come] = changesBetween(duties(statement('a')), duties(statement('a'), statement('b')));
  expect(come).toMatchObject({
    what: 'added',
    field: '',
    after: 'Primärvården erbjuder b.',
    standsIn: 'after',
  });
  expect(come).not.toHaveProperty('before');
  const profession = (...ids: string[]) => ({
    'professioner.yaml': {
      professioner: ids.map((id) => ({ id, namn: `Namn ${id}`, plural: `Namn ${id}` })),
    },
  });
  const [gone] = changesBetween(profession('a', 'b'), profession('a'));
  expect(gone).toMatchObject({ what: 'removed', before: 'namn b', kind: 'profession' });
  expect(gone).not.toHaveProperty('after');
});

test('two new ids are two renames, each from the record it was', () => {
  const [a, b] = [statement('a'), statement('b')];
  const renamed = duties({ ...a, id: 'c' }, { ...b, id: 'd' });
  const changes = changesBetween(duties(a, b), renamed);
  expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['id', 'a', 'c'],
    ['id', 'b', 'd'],
  ]);
  // A copy under a third id is new, even if it says the same.
  const copied = duties({ ...a, id: 'c' }, { ...a, id: 'd' });
  expect(between(duties(a), copied)).toEqual([
    'klinisk: lägger till påståendet ”a”',
    'mindre: byter id på påståendet ”a” från a till c',
  ]);
});

test('a new record or a new place among others is no new order', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => statement(id));
  expect(between(duties(a!, b!, c!), duties(a!, c!))).toEqual(['klinisk: tar bort påståendet ”b”']);
  const [change] = changesBetween(duties(a!, b!), duties(b!, a!));
  expect(change).toMatchObject({ id: 'b', file, what: 'changed', weight: 'minor' });
});

test('what is clinical comes first, then by region and need, then by file', () => {
  const other = 'ansvar/vastra-gotaland/andra.yaml';
  const pair = (styrka: string, kort: string) => ({
    ...duties(statement('a', { styrka }), statement('b', { kort })),
    [other]: { dokument: 'd', ansvar: [statement('z', { styrka })] },
  });
  const changes = changesBetween(pair('erbjuds', 'b'), pair('ska', 'beta'));
  expect(changes.map(({ weight, id }) => [weight, id])).toEqual([
    ['clinical', 'a'],
    ['clinical', 'z'],
    ['minor', 'b'],
  ]);
});

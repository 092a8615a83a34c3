import { expect, test } from 'vitest';
import { changesBetween, linesOf } from './small-world.ts';
import { sentence } from '../../../src/domain/impact/sentence.ts';

const file = 'ansvar/vastra-gotaland/traning.yaml';

const statement = {
  id: 'vgr-traning',
  text: 'Primärvården ska erbjuda träning i 12 veckor, upp till 1 år efter behandlingen.',
  kort: 'Träning',
  vardnivaer: ['primarvard'],
  professioner: ['fysioterapeut'],
  styrka: 'ska',
  kriterier: { logik: 'alla', av: ['vgr-skelett', 'vgr-langt'] },
  tid: {
    ankare: 'avslutad-behandling',
    jamforelse: 'hogst',
    varde: 1,
    enhet: 'ar',
    'i-kallan': 'upp till 1 år efter',
  },
  'i-dokumentet': 'Ansvar',
  kalla: ['v-001'],
};

const criterion = (id: string, kort: string, vardniva = 'specialiserad') => ({
  id,
  text: `har ${kort.toLowerCase()}`,
  kort,
  vardniva,
  kalla: ['v-002'],
});

const criteria = [
  criterion('vgr-skelett', 'Skelettmetastaser'),
  criterion('vgr-langt', 'Långt från sjukhuset'),
];

const world = (change: object, kriterier: object[] = criteria) => ({
  [file]: { dokument: 'd', ansvar: [{ ...statement, ...change }], kriterier },
});

const after = (change: object) => linesOf(changesBetween(world({}), world(change)));

test('says from which level to which a statement is moved', () => {
  expect(after({ vardnivaer: ['specialiserad'] })).toEqual([
    'klinisk: flyttar påståendet ”Träning” från primärvård till specialiserad vård',
  ]);
  expect(after({ vardnivaer: ['primarvard', 'egenvard'] })).toEqual([
    'klinisk: lägger till vårdnivån egenvård för påståendet ”Träning”',
  ]);
});

test('says where a moved criterion holds, and what shows it', () => {
  const [change, ...others] = changesBetween(
    world({}),
    world({}, [criterion('vgr-skelett', 'Skelettmetastaser', 'regional-primarvard'), criteria[1]!]),
  );
  expect(others).toEqual([]);
  expect(sentence(change!)).toBe(
    'flyttar kriteriet ”Skelettmetastaser” från specialiserad vård till regional primärvård i Västra Götaland; berör 3 sidor',
  );
  expect(change).toMatchObject({
    weight: 'clinical',
    field: 'level',
    before: 'specialiserad vård',
    after: 'regional primärvård',
    region: 'Västra Götaland',
    needs: ['Träning'],
    pages: ['/behov/traning/vastra-gotaland/', '/jamfor/traning/', '/vem-gor-vad/vastra-gotaland/'],
    flows: [],
    file,
    path: ['kriterier', 0],
  });
});

test.each<[string, object, string]>([
  [
    'strength',
    { styrka: 'bor' },
    'klinisk: ändrar styrkan för påståendet ”Träning” från ska till bör',
  ],
  [
    'reservation',
    { forbehall: ['vid-behov'] },
    'klinisk: lägger till förbehållet ”vid behov” för påståendet ”Träning”',
  ],
  [
    'target',
    { malgrupp: 'narstaende' },
    'klinisk: ändrar målgruppen för påståendet ”Träning” från patienten till närstående',
  ],
  [
    'condition',
    { villkor: 'Patienten vill.' },
    'klinisk: anger villkoret för påståendet ”Träning”: Patienten vill.',
  ],
  [
    'profession',
    { professioner: ['kurator'] },
    'klinisk: byter professionen fysioterapeut mot kurator för påståendet ”Träning”',
  ],
  [
    'logic',
    { kriterier: { ...statement.kriterier, logik: 'nagot' } },
    'klinisk: ändrar hur kriterierna hör ihop för påståendet ”Träning” från alla krävs till något räcker',
  ],
  [
    'criterion gone',
    { kriterier: { logik: 'alla', av: ['vgr-skelett'] } },
    'klinisk: tar bort kriteriet ”Långt från sjukhuset” för påståendet ”Träning”',
  ],
  [
    'criteria gone',
    { kriterier: undefined },
    'klinisk: tar bort kriterierna för påståendet ”Träning”, som var: ”Skelettmetastaser”, ”Långt från sjukhuset” (alla krävs)',
  ],
  [
    'time value',
    { tid: { ...statement.tid, varde: 2 } },
    'klinisk: ändrar tidsgränsens tal för påståendet ”Träning” från 1 till 2',
  ],
  [
    'time operator',
    { tid: { ...statement.tid, jamforelse: 'fran' } },
    'klinisk: ändrar tidsgränsens jämförelse för påståendet ”Träning” från högst till från',
  ],
  [
    'time unit',
    { tid: { ...statement.tid, enhet: 'manad' } },
    'klinisk: ändrar tidsgränsens enhet för påståendet ”Träning” från år till månader',
  ],
  [
    'time gone',
    { tid: undefined },
    'klinisk: tar bort tidsgränsen för påståendet ”Träning”, som var: högst 1 år (räknas från: avslutad cancerbehandling)',
  ],
  [
    'point swapped',
    { kalla: ['v-002'] },
    'klinisk: byter källpunkten v-001 mot v-002 för påståendet ”Träning”',
  ],
  [
    'point added',
    { kalla: ['v-001', 'v-002'] },
    'mindre: lägger till källpunkten v-002 för påståendet ”Träning”',
  ],
  [
    'heading',
    { 'i-dokumentet': 'Uppdrag' },
    'mindre: ändrar rubriken i källdokumentet för påståendet ”Träning” från Ansvar till Uppdrag',
  ],
])('%s', (_, change, line) => {
  expect(after(change)).toEqual([line]);
});

test('a text is minor until a word changes that may alter what it means', () => {
  const wording = statement.text.replace('i 12 veckor', 'under ledning i 12 veckor');
  expect(after({ text: statement.text.replace('träning', 'fysisk träning') })).toEqual([
    'mindre: ändrar texten för påståendet ”Träning”',
  ]);
  expect(after({ text: wording })).toEqual([
    'klinisk: ändrar texten för påståendet ”Träning”, ord som kan ändra innebörden: ”under” är nytt',
  ]);
  expect(after({ text: statement.text.replace('12 veckor', '12 månader') })).toEqual([
    'klinisk: ändrar texten för påståendet ”Träning”, ord som kan ändra innebörden: ”vecka” blir ”månad”',
  ]);
  expect(after({ text: statement.text.replace('ska', 'ska inte') })).toEqual([
    'klinisk: ändrar texten för påståendet ”Träning”, ord som kan ändra innebörden: ”inte” är nytt',
  ]);
});

test('a need without duties tells when what it says about the silence changes', () => {
  const silent = (inget: string) => ({ [file]: { dokument: 'd', inget } });
  expect(linesOf(changesBetween(silent('Källan tiger.'), silent('Se vårdprogrammet.')))).toEqual([
    'klinisk: ändrar vad som sägs när källan inte fördelar ansvar för ansvarsfilen för Träning från Källan tiger. till Se vårdprogrammet.',
  ]);
});

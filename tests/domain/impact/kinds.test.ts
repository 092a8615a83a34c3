import { expect, test } from 'vitest';
import { said } from './small-world.ts';

const rule = {
  id: 'vgr-over',
  titel: 'Till primärvården',
  fran: ['specialiserad'],
  till: ['primarvard'],
  nar: 'När behandlingen är klar.',
  satt: ['aktiv-overlamning'],
  styrka: 'ska',
  krav: [{ text: 'Kontakten ska vara bekräftad.', styrka: 'ska', kalla: ['v-001'] }],
  mottagare: 'Vårdcentralen',
  'skicka-med': 'ej-angivet',
  'ansvaret-gar-over': 'När kontakten är bekräftad.',
  dokument: 'd',
  'i-dokumentet': 'Överlämning',
  kalla: ['v-001'],
};

const handover = (change: object) =>
  said(
    'overlamningar/vastra-gotaland.yaml',
    { overlamningar: [rule] },
    { overlamningar: [{ ...rule, ...change }] },
  );

test.each<[string, object, string]>([
  [
    'receiving level',
    { till: ['regional-primarvard'] },
    'flyttar regeln ”Till primärvården” från primärvård till regional primärvård',
  ],
  [
    'way',
    { satt: ['remiss'] },
    'byter sättet ”aktiv överlämning” mot ”remiss” för regeln ”Till primärvården”',
  ],
  [
    'requirement',
    { krav: [{ ...rule.krav[0], styrka: 'bor' }] },
    'ändrar styrkan för kravet ”Kontakten ska vara bekräftad.” i regeln ”Till primärvården” från ska till bör',
  ],
  [
    'requirement gone',
    { krav: [] },
    'tar bort kravet ”Kontakten ska vara bekräftad.” ur regeln ”Till primärvården”',
  ],
  [
    'responsibility',
    { 'ansvaret-gar-over': 'ej-angivet' },
    'ändrar när ansvaret går över för regeln ”Till primärvården” från När kontakten är bekräftad. till ej angivet',
  ],
])('a handover rule tells its %s', (_, change, line) => {
  expect(handover(change)).toEqual([`klinisk: ${line}`]);
});

test('a code tells its state, its day and what is added', () => {
  const code = {
    kod: 'AW019',
    text: 'Rådgivning',
    status: 'planerad',
    'galler-fran': '2027-01-01',
    kalla: ['v-001'],
  };
  const addition = { 'galler-fran': '2028-01-01', text: 'Också på distans.', kalla: ['v-001'] };
  expect(
    said(
      'kva.yaml',
      { koder: [code] },
      { koder: [{ ...code, status: 'i-bruk', 'galler-fran': '2026-01-01', tillagg: [addition] }] },
    ),
  ).toEqual([
    'klinisk: ändrar läget för koden AW019 från planerad till i bruk',
    'klinisk: ändrar första dagen för koden AW019 från 2027-01-01 till 2026-01-01',
    'klinisk: lägger till tillägget från 2028-01-01: ”Också på distans.” i koden AW019',
  ]);
});

test('a decision tells its value, priority and organisations', () => {
  const row = {
    id: 'vgr-gap',
    rubrik: 'Team',
    text: 'Team vid varje sjukhus.',
    kort: 'Team',
    prio: '2-4',
    organisationer: [{ namn: 'Sjukhusen', vardniva: 'specialiserad' }],
    beslut: 'ej-angivet',
    kalla: ['v-001'],
  };
  const basis = (change: object) => ({
    titel: 'Gap',
    ingress: 'Beslut.',
    region: 'vastra-gotaland',
    dokument: 'd',
    program: 'p',
    beslutsfattare: ['Styrelsen'],
    'beslutsfattare-kalla': ['v-001'],
    rader: [{ ...row, ...change }],
  });
  const changed = {
    prio: '1',
    beslut: 'nej',
    organisationer: [{ namn: 'Sjukhusen', vardniva: 'primarvard' }],
  };
  expect(said('beslut/gap.yaml', basis({}), basis(changed))).toEqual([
    'klinisk: ändrar prioriteten för beslutet ”Team” från 2-4 till 1',
    'klinisk: flyttar organisationen Sjukhusen i beslutet ”Team” från specialiserad vård till primärvård',
    'klinisk: ändrar beslutet för beslutet ”Team” från Ej angivet till Nej',
  ]);
});

test('a goal status tells the axis and the level that follows from it', () => {
  const status = (styrning: string) => ({
    dokument: 'd',
    lagen: [
      {
        mal: 'norra-mal-1',
        text: 'Läget.',
        styrning,
        tillampning: 'alla',
        utdata: 'ja',
        sakerhet: 'hog',
        kalla: ['v-001'],
      },
    ],
  });
  expect(
    said('malstatus/2024/vastra-gotaland.yaml', status('verksamhet'), status('region')),
  ).toEqual([
    'klinisk: ändrar styrningen för läget för mål norra-mal-1 2024 från rutiner i enskilda verksamheter till regiongemensam rutin eller regionalt beslut',
    'klinisk: ändrar den beräknade nivån för läget för mål norra-mal-1 2024 från N2 (Delvis) till N4 (Följs med utdata)',
  ]);
});

test('an observation tells its figure, and that no figure is not nought', () => {
  const figure = (varde: number | null) => ({
    dokument: 'd',
    region: 'vastra-gotaland',
    observationer: [{ indikator: 'andel', ar: 2024, varde, text: 'Saknas.', kalla: ['v-001'] }],
  });
  expect(said('observationer/2024.yaml', figure(0), figure(null))).toEqual([
    'klinisk: ändrar talet för observationen ”andel” 2024 från 0 till inget tal',
  ]);
});

test('a unit tells its state and the way there', () => {
  const unit = {
    id: 'vgr-team',
    namn: 'Teamet',
    vardniva: 'specialiserad',
    'tar-emot': 'ej-angivet',
    remissvag: 'Remiss.',
    plats: 'ej-angivet',
    uppgiftsar: 'ej-angivet',
    kalla: ['v-001'],
  };
  expect(
    said(
      'enheter/vastra-gotaland.yaml',
      { enheter: [unit] },
      { enheter: [{ ...unit, lage: 'upphord', remissvag: 'Egen ansökan.' }] },
    ),
  ).toEqual([
    'klinisk: ändrar läget för enheten ”Teamet” från finns till upphörd',
    'klinisk: ändrar vägen dit för enheten ”Teamet” från Remiss. till Egen ansökan.',
  ]);
});

test('a document tells until when it is valid', () => {
  const document = {
    titel: 'Dokumentet',
    kort: 'RMR v1',
    typ: 'rmr',
    region: 'vastra-gotaland',
    'dokument-id': 'ej-angivet',
    version: '1.0',
    'faststalld-av': 'ej-angivet',
    faststalld: 'ej-angivet',
    'giltig-fran': 'ej-angivet',
    'giltig-till': '2027-06-30',
    status: 'gallande',
    punkter: [{ id: 'v-001', rubrik: 'Punkt', avsnitt: 'A', rader: '1' }],
  };
  expect(said('kallor/d.yaml', document, { ...document, 'giltig-till': 'ej-angivet' })).toEqual([
    'klinisk: ändrar sista giltighetsdagen för källdokumentet RMR v1 från 2027-06-30 till ej angivet',
  ]);
});

test('an application tells which edition it applies', () => {
  const application = (utgava: string) => ({
    titel: 'Tillämpningen',
    ingress: 'Så gör regionen.',
    dokument: 'd',
    utgava,
    'ansvarig-funktion': 'Processteamet',
    'nar-regionen-tiger': 'vardprogrammet-galler',
    granskad: 'ej-angivet',
    brodtext: 'Text.',
  });
  expect(
    said('tillampningar/vastra-gotaland/nvp.mdx', application('nvp/2021'), application('nvp/2023')),
  ).toEqual([
    'klinisk: ändrar utgåvan som tillämpas för tillämpningen ”Tillämpningen” från nvp/2021 till nvp/2023',
  ]);
});

test('words and links are minor, whatever changes in them', () => {
  const term = (forklaring: string) => ({
    termer: [{ id: 'sip', term: 'SIP', typ: 'forkortning', forklaring }],
  });
  expect(said('ordlista.yaml', term('Ska göras.'), term('Ska inte göras.'))).toEqual([
    'mindre: ändrar förklaringen för ordet ”SIP”, ord som kan ändra innebörden: ”inte” är nytt',
  ]);
});

import type { DrawnLevel } from '../../src/flows/flow-to-picture.ts';
import { flows, type Flow, type Step } from '../../src/domain/schemas/flow.ts';

export const levels = new Map<string, DrawnLevel>([
  ['alla', { name: 'Alla vårdnivåer', colour: 'neutral', type: 'omfattning' }],
  ['specialiserad', { name: 'Specialiserad vård', colour: 'spec', type: 'niva' }],
  ['primarvard', { name: 'Primärvård', colour: 'prim', type: 'niva' }],
]);

export const addressOfStep = ({ id }: Step): string | undefined =>
  id === 'start' ? undefined : `/behov/fatigue/vastra-gotaland/#${id}`;

const source = {
  titel: 'Exempelflöde',
  sammanfattning: 'Specialistvården bedömer. Finns behovet kvar lämnas patienten över.',
  behov: ['fatigue'],
  dokument: 'dokument',
  harledning: 'Härlett ur texten.',
  steg: [
    { id: 'start', typ: 'start', text: 'Patient med cancer', vardniva: 'alla', kalla: ['v-001'] },
    {
      id: 'end',
      typ: 'beslut',
      text: 'Fortsatt behov?',
      vardniva: 'specialiserad',
      kriterier: ['kriterium'],
      kalla: ['v-002'],
    },
    {
      id: 'ny-bedomning',
      typ: 'atgard',
      text: 'Ny bedömning',
      vardniva: 'specialiserad',
      styrka: 'bor',
      pastaenden: ['pastaende'],
      aterbedomning: true,
      kalla: ['v-003'],
    },
    {
      id: 'lamna-over',
      typ: 'overlamning',
      text: 'Lämna över aktivt',
      vardniva: 'specialiserad',
      styrka: 'ansvar',
      mottagare: 'Primärvården',
      'ansvar-kvar-tills': 'framgår inte av källan',
      kalla: ['v-004'],
    },
    { id: 'slut', typ: 'slut', text: 'Utreder', vardniva: 'primarvard', kalla: ['v-005'] },
  ],
  pilar: [
    { fran: 'start', till: 'end', kalla: ['v-001'] },
    { fran: 'end', till: 'lamna-over', text: 'ja', parallell: true, kalla: ['v-002'] },
    { fran: 'end', till: 'ny-bedomning', text: 'nej', kalla: ['v-002'] },
    { fran: 'ny-bedomning', till: 'end', kalla: ['v-003'] },
    { fran: 'lamna-over', till: 'slut', kalla: ['v-004'] },
  ],
};

/** A small flow with every kind of step, parallel ways and a way back. */
export const exampleFlow = (): Flow => ({
  ...(flows.schema.parse(source) as Omit<Flow, 'region' | 'slug'>),
  region: 'vastra-gotaland',
  slug: 'exempel',
});

/** The same flow with another text in its decision, and on the way out of it. */
export function withText(text: string): Flow {
  const flow = exampleFlow();
  return {
    ...flow,
    steps: flow.steps.map((step) => (step.id === 'end' ? { ...step, text } : step)),
    edges: flow.edges.map((edge) => (edge.label === 'ja' ? { ...edge, label: text } : edge)),
  };
}

/** Texts that somewhere could be taken for code, or that are hard to draw. */
export const awkwardTexts = [
  'Säger "nej" till #vård; sedan (kanske)?',
  'a | b',
  '5 < 6 > 4 & 7 &amp; 8',
  '`kod` och **fet** _kursiv_',
  'end',
  'click s1 href',
  '1. Första',
  '%%{init: {"theme":"dark"}}%%',
  '<script>alert(1)</script>',
  'style s1: x#35;',
  'C:\\sökväg $x$ {a} [b]',
  'En ﬂaska',
  '<img src=x onerror="alert(1)">',
  "</text></svg><svg onload='alert(1)'>",
  'rad ett\nrad två\tsedan',
  '👩‍⚕️ 🧘 ok ✅',
  'Åsa är på ön',
  `${'Mycket lång text om överlämning '.repeat(13)}slut`,
];

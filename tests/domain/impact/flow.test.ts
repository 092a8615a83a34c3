import { expect, test } from 'vitest';
import { changesBetween, linesOf } from './small-world.ts';

const file = 'floden/vastra-gotaland/traning.yaml';

const step = (id: string, text: string, more: object = {}) => ({
  id,
  typ: 'atgard',
  text,
  vardniva: 'primarvard',
  kalla: ['v-001'],
  ...more,
});
const arrow = (fran: string, till: string, more: object = {}) => ({
  fran,
  till,
  kalla: ['v-001'],
  ...more,
});

const steps = [
  step('start', 'Behov av träning', { typ: 'start' }),
  step('fraga', 'Finns metastaser?', { typ: 'beslut' }),
  step('a', 'Träning på sjukhus', { vardniva: 'specialiserad' }),
  step('b', 'Träning på vårdcentral'),
];
const arrows = [
  arrow('start', 'fraga'),
  arrow('fraga', 'a', { text: 'ja', nar: 'metastaser = ja' }),
  arrow('fraga', 'b', { text: 'nej', nar: 'metastaser = nej' }),
];

const flow = (steg: object[] = steps, pilar: object[] = arrows, more: object = {}) => ({
  [file]: {
    titel: 'Träning',
    sammanfattning: 'Så går det till.',
    behov: ['traning'],
    dokument: 'd',
    harledning: 'Härlett ur texten.',
    variabler: [{ id: 'metastaser', fraga: 'Finns metastaser?', typ: 'ja-nej' }],
    steg,
    pilar,
    ...more,
  },
});

const after = (...changed: Parameters<typeof flow>) =>
  linesOf(changesBetween(flow(), flow(...changed)));

test('says that a step is moved to another level', () => {
  expect(
    after([...steps.slice(0, 3), step('b', 'Träning på vårdcentral', { vardniva: 'egenvard' })]),
  ).toEqual([
    'klinisk: flyttar steget ”Träning på vårdcentral” i flödet ”Träning” från primärvård till egenvård',
  ]);
});

test('says with the words of the steps that an arrow leads elsewhere', () => {
  const [first, second] = arrows;
  const redirected = arrow('fraga', 'a', { text: 'nej', nar: 'metastaser = nej' });
  expect(after(steps, [first!, second!, redirected])).toEqual([
    'klinisk: låter pilen från ”Finns metastaser?” till ”Träning på sjukhus” (nej) i flödet ”Träning” leda till ”Träning på sjukhus” i stället för ”Träning på vårdcentral”',
  ]);
});

test('says which arrows and steps come and go', () => {
  expect(after(steps, arrows.slice(0, 2))).toEqual([
    'klinisk: tar bort pilen från ”Finns metastaser?” till ”Träning på vårdcentral” (nej) ur flödet ”Träning”',
  ]);
  expect(after([...steps, step('c', 'Ny bedömning')], [...arrows, arrow('b', 'c')])).toEqual([
    'klinisk: lägger till steget ”Ny bedömning” i flödet ”Träning”',
    'klinisk: lägger till pilen från ”Träning på vårdcentral” till ”Ny bedömning” i flödet ”Träning”',
  ]);
});

test('says what a condition was and is', () => {
  const changed = arrow('fraga', 'b', { text: 'nej', nar: 'annars' });
  expect(after(steps, [...arrows.slice(0, 2), changed])).toEqual([
    'klinisk: ändrar villkoret för pilen från ”Finns metastaser?” till ”Träning på vårdcentral” (nej) i flödet ”Träning” från metastaser = nej till annars',
  ]);
});

test('an arrow turned round is no longer the same arrow', () => {
  expect(after(steps, [arrows[0]!, arrows[1]!, arrow('b', 'fraga')])).toEqual([
    'klinisk: lägger till pilen från ”Träning på vårdcentral” till ”Finns metastaser?” i flödet ”Träning”',
    'klinisk: tar bort pilen från ”Finns metastaser?” till ”Träning på vårdcentral” (nej) ur flödet ”Träning”',
  ]);
});

test('only another order of the steps is minor', () => {
  expect(after([steps[0]!, steps[1]!, steps[3]!, steps[2]!])).toEqual([
    'mindre: ändrar ordningen på stegen i flödet ”Träning”',
  ]);
});

test('the flow and the pages of its needs are told', () => {
  const [change] = changesBetween(flow(), flow(steps, arrows, { titel: 'Fysisk träning' }));
  expect(change).toMatchObject({
    flows: ['/floden/vastra-gotaland/traning/'],
    pages: ['/behov/traning/vastra-gotaland/'],
  });
});

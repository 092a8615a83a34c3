import { flows, type Flow } from '../../src/domain/schemas/flow.ts';

const pairs = 9;

/**
 * Flows of twenty steps: a start, nine questions that each lead to a measure or on to the next, and an end. Every
 * third question is a number, and each also looks back at an earlier answer, so that answers are carried along.
 */
export function generateFlows(count: number): Flow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(flows.schema.parse(sourceOf(index)) as Omit<Flow, 'region' | 'slug'>),
    region: 'region',
    slug: `flode-${index}`,
  }));
}

function sourceOf(seed: number): unknown {
  const numbers = Array.from({ length: pairs }, (_, index) => index + 1);
  const isNumber = (number: number) => number % 3 === 0;
  const name = (number: number) => `fraga_${number}`;
  const yes = (number: number) =>
    isNumber(number) ? `${name(number)} >= ${6 + (seed % 7)}` : `${name(number)} = ja`;
  const base = { vardniva: 'primarvard', kalla: ['v-001'] };
  return {
    titel: 'Flöde',
    sammanfattning: 'Ett flöde att mäta med.',
    behov: ['fatigue'],
    dokument: 'dokument',
    harledning: 'Påhittat.',
    variabler: numbers.map((number) => ({
      id: name(number),
      fraga: `Fråga ${number}?`,
      ...(isNumber(number) ? { typ: 'tal', enhet: 'månader', fran: 0 } : { typ: 'ja-nej' }),
    })),
    steg: [
      { id: 'start', typ: 'start', text: 'Start', ...base },
      ...numbers.flatMap((number) => [
        { id: `fraga-${number}`, typ: 'beslut', text: `Fråga ${number}?`, ...base },
        { id: `insats-${number}`, typ: 'atgard', text: `Insats ${number}`, ...base },
      ]),
      { id: 'slut', typ: 'slut', text: 'Slut', ...base },
    ],
    pilar: [
      { fran: 'start', till: 'fraga-1', kalla: ['v-001'] },
      ...numbers.flatMap((number) => {
        const next = number < pairs ? `fraga-${number + 1}` : 'slut';
        const earlier = Math.max(1, number - 1 - (seed % 4));
        const condition =
          number === earlier ? yes(number) : `${yes(number)} och (${yes(earlier)} eller ${yes(1)})`;
        const from = { fran: `fraga-${number}`, kalla: ['v-001'] };
        return [
          { ...from, till: `insats-${number}`, text: 'ja', nar: condition },
          { ...from, till: next, text: 'nej', nar: `inte (${condition})` },
          { fran: `insats-${number}`, till: next, kalla: ['v-001'] },
        ];
      }),
    ],
  };
}

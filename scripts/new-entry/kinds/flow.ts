import type { Entry } from '../../../src/domain/entry.ts';
import { freeId, slug } from '../ids.ts';
import { need, type Kind, type Value, type Values } from '../kind.ts';
import { documentOf, named, needOf, newId, region } from '../questions.ts';

/** More steps than this cannot be read on one sheet; two are the beginning and the end. */
const mostShown = 8;

/** `content/floden/<region>/<flöde>.yaml`: a question and the duties of the need, as a beginning. */
export const flow: Kind = {
  name: 'flode',
  title: 'ett flöde',
  example: 'npm run ny -- flode vastra-gotaland alkohol "Alkohol och riskbruk"',
  questions: [
    region,
    needOf,
    named('titel', 'Vad heter flödet?'),
    documentOf,
    newId('flow', ({ graph }, answers) => {
      const of = `${need(answers, 'region')}/`;
      const taken = graph
        .all('flow')
        .flatMap(({ id }) => (id.startsWith(of) ? id.slice(of.length) : []));
      return freeId(slug(need(answers, 'titel')), taken);
    }),
  ],
  plan: (answers, { graph }) => {
    const region = need(answers, 'region');
    const behov = need(answers, 'behov');
    const duties = graph
      .all('statement')
      .filter(({ data }) => data.region === region && data.need === behov);
    return {
      changes: [
        {
          does: 'create',
          file: `floden/${region}/${need(answers, 'id')}.yaml`,
          collection: 'floden',
          values: {
            titel: need(answers, 'titel'),
            sammanfattning: '[Fyll i: det som bilden säger, i ord]',
            behov: [behov],
            dokument: need(answers, 'dokument'),
            harledning: '[Fyll i: hur flödet är gjort ur källan]',
            ...begun(duties.slice(0, mostShown), behov),
            ...(duties.length > mostShown && { utanfor: duties.slice(mostShown).map(leftOut) }),
          },
        },
      ],
      next: [
        'Byt stegens ordning och pilarna till det som källan säger. Skriv aldrig diagramkod.',
        'Kör npm run flows och titta på bilden.',
      ],
    };
  },
};

const leftOut = ({ id }: Entry<'statement'>): Values => ({
  pastaende: id,
  skal: '[Fyll i: varför inget steg visar det]',
});

/** A flow that holds together: a beginning, one question, a step for each duty, and an end. */
function begun(duties: readonly Entry<'statement'>[], behov: string): Record<string, Value> {
  const gap = ['fyll-i'];
  const actions = duties.map(({ data, id }, index) => ({
    id: `steg-${index + 1}`,
    typ: 'atgard',
    text: data.short,
    vardniva: data.levels[0]!,
    styrka: data.strength,
    pastaenden: [id],
    kalla: data.points,
  }));
  const first = actions[0]?.id ?? 'slut';
  const chain = [...actions.map((step) => step.id), 'slut'];
  return {
    variabler: [{ id: 'fraga', fraga: '[Fyll i: frågan som flödet ställer]', typ: 'ja-nej' }],
    steg: [
      {
        id: 'start',
        typ: 'start',
        text: '[Fyll i: vilken patient]',
        vardniva: 'ej-angiven',
        kalla: gap,
      },
      {
        id: 'beslut',
        typ: 'beslut',
        text: `[Fyll i: frågan om ${behov}]`,
        vardniva: 'ej-angiven',
        kalla: gap,
      },
      ...actions,
      {
        id: 'slut',
        typ: 'slut',
        text: '[Fyll i: hur det slutar]',
        vardniva: 'ej-angiven',
        kalla: gap,
      },
      {
        id: 'inget',
        typ: 'slut',
        text: '[Fyll i: när svaret är nej]',
        vardniva: 'ej-angiven',
        kalla: gap,
      },
    ],
    pilar: [
      { fran: 'start', till: 'beslut', kalla: gap },
      { fran: 'beslut', till: first, text: 'ja', nar: 'fraga = ja', kalla: gap },
      { fran: 'beslut', till: 'inget', text: 'nej', nar: 'fraga = nej', kalla: gap },
      ...chain.slice(1).map((till, index) => ({ fran: chain[index]!, till, kalla: gap })),
    ],
  };
}

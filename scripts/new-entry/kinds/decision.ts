import { freeId, prefixOf, slug } from '../ids.ts';
import { list, need, type Answers, type Kind, type World } from '../kind.ts';
import { documentOf, named, newId, points, region } from '../questions.ts';

const isNew = ({ graph }: World, { underlag = '' }: Answers) =>
  graph.get('decisionBasis', underlag) === undefined;

/** A row of `content/beslut/<underlag>.yaml`; the file is made when the basis is new. */
export const decision: Kind = {
  name: 'beslut',
  title: 'ett beslut',
  example: 'npm run ny -- beslut orl-gapanalys-cancerrehabilitering "Rutin för överlämning"',
  questions: [
    {
      key: 'underlag',
      ask: 'I vilket underlag? Skriv ett nytt id om det inte finns.',
      choices: ({ graph }) =>
        graph.all('decisionBasis').map(({ id, data }) => ({ id, name: data.title })),
      isOpen: true,
      read: (typed) => slug(typed),
    },
    named('kort', 'Vad gäller beslutet, i några få ord?'),
    { ...region, applies: isNew },
    { ...documentOf, applies: isNew },
    {
      key: 'program',
      ask: 'Vilket vårdprogram?',
      choices: ({ graph }) =>
        graph.all('careProgramme').map(({ id, data }) => ({ id, name: data.title })),
      fallback: ({ graph }) => graph.all('careProgramme')[0]?.id,
      applies: isNew,
    },
    points,
    newId('decision', (world, answers) => {
      const basis = world.graph.get('decisionBasis', need(answers, 'underlag'));
      const prefix = prefixOf(world.graph, basis?.data.region ?? need(answers, 'region'));
      return freeId(
        `${prefix}-beslut-${slug(need(answers, 'kort'))}`,
        world.graph.all('decision').map(({ id }) => id),
      );
    }),
  ],
  plan: (answers, world) => {
    const basis = need(answers, 'underlag');
    const file = `beslut/${basis}.yaml`;
    const row = {
      id: need(answers, 'id'),
      rubrik: '[Fyll i: rubriken i källan]',
      text: '[Fyll i: vad beslutet gäller]',
      kort: need(answers, 'kort'),
      beslut: 'ej-angivet',
      kalla: list(answers['kalla']),
    };
    const head = () => ({
      titel: '[Fyll i: rubriken som läsaren ser]',
      ingress: '[Fyll i: vad besluten gäller]',
      region: need(answers, 'region'),
      dokument: need(answers, 'dokument'),
      program: need(answers, 'program'),
      beslutsfattare: ['[Fyll i: funktion eller organ]'],
      rader: [row],
    });
    return {
      changes: [
        isNew(world, answers)
          ? { does: 'create', file, collection: 'beslut', values: head() }
          : { does: 'insert', file, collection: 'beslut', list: 'rader', values: row },
      ],
      next: ['Ett tomt beslut är ej-angivet, inte nej.'],
    };
  },
};

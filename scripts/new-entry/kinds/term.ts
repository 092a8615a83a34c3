import { freeId, slug } from '../ids.ts';
import { list, need, type Kind } from '../kind.ts';
import { newId, points } from '../questions.ts';

/** An item of `content/ordlista.yaml`, in alphabetical order. */
export const term: Kind = {
  name: 'ord',
  title: 'ett ord eller en förkortning i ordlistan',
  example: 'npm run ny -- ord smärtrehabilitering',
  questions: [
    {
      key: 'term',
      ask: 'Vilket ord eller vilken förkortning?',
      read: (typed, { graph }) => {
        const same = graph
          .all('term')
          .find(({ data }) => data.term.toLowerCase() === typed.toLowerCase());
        return same
          ? { because: `”${same.data.term}” finns redan i ordlistan (id ${same.id}).` }
          : typed;
      },
    },
    {
      key: 'typ',
      ask: 'Ord eller förkortning?',
      choices: () => [
        { id: 'ord', name: 'ord' },
        { id: 'forkortning', name: 'förkortning' },
      ],
      fallback: (_world, { term = '' }) => (/^[A-ZÅÄÖ\d]{2,}$/.test(term) ? 'forkortning' : 'ord'),
    },
    points,
    newId('term', ({ graph }, answers) =>
      freeId(
        slug(need(answers, 'term')),
        graph.all('term').map(({ id }) => id),
      ),
    ),
  ],
  plan: (answers) => ({
    changes: [
      {
        does: 'insert',
        file: 'ordlista.yaml',
        collection: 'ordlista',
        list: 'termer',
        orderedBy: 'term',
        values: {
          id: need(answers, 'id'),
          term: need(answers, 'term'),
          typ: need(answers, 'typ'),
          uttydning: answers['typ'] === 'forkortning' ? '[Fyll i, eller ej-angivet]' : undefined,
          forklaring: '[Fyll i: vad ordet betyder enligt källan]',
          kalla: list(answers['kalla']) ?? ['fyll-i'],
        },
      },
    ],
    next: [],
  }),
};

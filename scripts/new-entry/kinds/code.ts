import { list, need, type Kind } from '../kind.ts';
import { points } from '../questions.ts';

/** An item of `content/kva.yaml`, in its place among the codes. */
export const code: Kind = {
  name: 'kod',
  title: 'en KVÅ-kod',
  example: 'npm run ny -- kod AW031',
  questions: [
    {
      key: 'kod',
      ask: 'Vilken kod? Två stora bokstäver och tre siffror: AW019.',
      read: (typed, { graph }) => {
        const code = typed.toUpperCase();
        if (!/^[A-Z]{2}\d{3}$/.test(code)) {
          return { because: `”${typed}” är inte en KVÅ-kod. Skriv två bokstäver och tre siffror.` };
        }
        return graph.get('code', code.toLowerCase())
          ? { because: `koden ${code} finns redan i kva.yaml.` }
          : code;
      },
    },
    { key: 'text', ask: 'Kodens text, om en källa ger den?', isOptional: true },
    points,
  ],
  plan: (answers) => ({
    changes: [
      {
        does: 'insert',
        file: 'kva.yaml',
        collection: 'kva',
        list: 'koder',
        orderedBy: 'kod',
        values: {
          kod: need(answers, 'kod'),
          text: answers['text'],
          status: 'ej-angivet',
          kalla: list(answers['kalla']),
        },
      },
    ],
    next: [],
  }),
};

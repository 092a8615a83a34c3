import { freePointLetter, pointId } from '../ids.ts';
import { need, type Kind } from '../kind.ts';
import { named } from '../questions.ts';

/** One more numbered point, last in `content/kallor/<dokument>.yaml`. */
export const point: Kind = {
  name: 'punkt',
  title: 'en källpunkt i ett dokument',
  example: 'npm run ny -- punkt vgr-rmr-cancerrehabilitering "Vem som utreder fatigue"',
  questions: [
    {
      key: 'dokument',
      ask: 'I vilket källdokument?',
      choices: ({ graph }) =>
        graph.all('sourceDocument').map(({ id, data }) => ({ id, name: data.title })),
    },
    named('rubrik', 'Vad säger punkten, i några få egna ord?'),
    { key: 'avsnitt', ask: 'Under vilken rubrik i dokumentet?', isOptional: true },
    {
      key: 'rader',
      ask: 'Vilka rader i källtexten? Till exempel 12-14.',
      fallback: () => '1',
      read: (typed) =>
        /^\d+(-\d+)?(, ?\d+(-\d+)?)*$/.test(typed)
          ? typed
          : { because: `”${typed}” är inte rader. Skriv till exempel 12-14.` },
    },
  ],
  plan: (answers, { graph }) => {
    const document = need(answers, 'dokument');
    const points = graph.all('sourcePoint').filter(({ data }) => data.document === document);
    const letter = points[0]?.id.split('-')[0] ?? freePointLetter(graph, document);
    const last = Math.max(0, ...points.map(({ id }) => Number(id.split('-')[1]) || 0));
    const id = pointId(letter, last + 1);
    return {
      changes: [
        {
          does: 'insert',
          file: `kallor/${document}.yaml`,
          collection: 'kallor',
          list: 'punkter',
          values: {
            id,
            rubrik: need(answers, 'rubrik'),
            avsnitt: answers['avsnitt'],
            rader: need(answers, 'rader'),
          },
        },
      ],
      next: [`Punkten heter ${id}. Skriv den vid kalla i det som bygger på den.`],
    };
  },
};

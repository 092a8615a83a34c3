import { slug } from '../ids.ts';
import { need as given, type Change, type Kind } from '../kind.ts';
import { named, newId } from '../questions.ts';
import { trialOf } from './document.ts';

const groups = {
  kropp: 'kropp',
  samtal: 'samtal',
  levnadsvanor: 'levnadsvanor',
  arbetssatt: 'arbetssätt',
  arbete: 'arbete',
};

/** `content/behov/<behov>.mdx`, with an answer to fill in for each region that applies a programme. */
export const need: Kind = {
  name: 'behov',
  title: 'ett behov',
  example: 'npm run ny -- behov "Ont i lederna" kropp',
  questions: [
    named('titel', 'Vad heter behovet? Till exempel Fatigue.'),
    {
      key: 'grupp',
      ask: 'Under vilken rubrik på startsidan?',
      choices: () => Object.entries(groups).map(([id, name]) => ({ id, name })),
    },
    newId('need', (_world, { titel = '' }) => slug(titel)),
  ],
  plan: (answers, world) => {
    const { graph, has } = world;
    const [id, title, group] = ['id', 'titel', 'grupp'].map((key) => given(answers, key));
    const beside = graph.all('need').filter(({ data }) => data.group === group);
    const regions = Map.groupBy(graph.all('regionalApplication'), ({ data }) => data.region);
    const duties = [...regions].flatMap(([region, [application]]): Change[] => {
      const file = `ansvar/${region}/${id}.yaml`;
      const values = {
        dokument: application!.data.document,
        inget: '[Fyll i: vad källan säger i stället för att fördela ansvar]',
      };
      return has(file) ? [] : [{ does: 'create', file, collection: 'ansvar', values }];
    });
    return {
      changes: [
        {
          does: 'create',
          file: `behov/${id}.mdx`,
          collection: 'behov',
          values: {
            titel: title,
            fraga: '[Fyll i: behovet som en vårdgivare säger det]',
            ingress: '[Fyll i: vad behovet är, och vem som gör vad]',
            sokord: ['[Fyll i]'],
            grupp: group,
            ordning: Math.max(0, ...beside.map(({ data }) => data.order)) + 1,
          },
          body: '[Fyll i: bakgrund som gäller alla regioner, med källpunkter] <Kalla punkter="fyll-i" />',
        },
        ...duties,
        trialOf(world, title!, `/behov/${id}/`),
      ],
      next: [
        `Fördelar en regions källa ansvar för behovet: npm run ny -- pastaende <region> ${id} <styrka> "Kort text"`,
      ],
    };
  },
};

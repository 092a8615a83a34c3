import { slug } from '../ids.ts';
import { need, type Kind } from '../kind.ts';
import { named, newId } from '../questions.ts';

/** `content/regioner/<region>.yaml`. */
export const region: Kind = {
  name: 'region',
  title: 'en region',
  example: 'npm run ny -- region Skåne',
  questions: [
    named('namn', 'Vad heter regionen? Till exempel Västra Götaland.'),
    {
      key: 'organisation',
      ask: 'Vad heter organisationen?',
      fallback: (_world, { namn }) => `Region ${namn}`,
    },
    {
      key: 'ingar-i',
      ask: 'Vilken sjukvårdsregion hör den till, om dess mål finns på webbplatsen?',
      isOptional: true,
      choices: ({ graph }) =>
        graph
          .all('region')
          .flatMap(({ id, data }) =>
            data.type === 'sjukvardsregion' ? { id, name: data.name } : [],
          ),
    },
    newId('region', (_world, { namn = '' }) => slug(namn)),
  ],
  plan: (answers, { graph }) => {
    const id = need(answers, 'id');
    const order = Math.max(0, ...graph.all('region').map(({ data }) => data.order)) + 1;
    return {
      changes: [
        {
          does: 'create',
          file: `regioner/${id}.yaml`,
          collection: 'regioner',
          values: {
            namn: need(answers, 'namn'),
            organisation: need(answers, 'organisation'),
            'ingar-i': answers['ingar-i'],
            alias: [],
            sammanfattning: '[Fyll i: vilket dokument och vilken utgåva]',
            ordning: order,
          },
        },
      ],
      next: [
        `Lägg in regionens källdokument: npm run ny -- dokument ${id} "Dokumentets titel"`,
        `Lägg sedan till det som källan säger, ett påstående i taget: npm run ny -- pastaende ${id} <behov> <styrka> "Kort text"`,
      ],
    };
  },
};

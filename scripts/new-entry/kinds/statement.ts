import { freeId, prefixOf, slug } from '../ids.ts';
import {
  list,
  need,
  type Answers,
  type Change,
  type Kind,
  type Values,
  type World,
} from '../kind.ts';
import { documentOf, level, named, needOf, newId, points, region, strength } from '../questions.ts';

const fileOf = (region: string, need: string) => `ansvar/${region}/${need}.yaml`;

/** An item of `content/ansvar/<region>/<behov>.yaml`; the file is made when it is the first. */
export const statement: Kind = {
  name: 'pastaende',
  title: 'ett påstående: vem gör vad',
  example: 'npm run ny -- pastaende vastra-gotaland fatigue kan "Ger råd om vila"',
  questions: [
    region,
    needOf,
    strength,
    named('kort', 'Vad görs, i några få ord?'),
    {
      ...documentOf,
      applies: ({ has }, { region = '', behov = '' }) => !has(fileOf(region, behov)),
    },
    {
      key: 'text',
      ask: 'Vem gör vad, som en hel mening med egna ord?',
      isOptional: true,
    },
    level,
    points,
    newId('statement', ({ graph }, answers) => {
      const start = [prefixOf(graph, need(answers, 'region')), need(answers, 'behov')].join('-');
      const wanted = `${start}-${slug(need(answers, 'kort'))}`;
      return freeId(
        wanted,
        graph.all('statement').map(({ id }) => id),
      );
    }),
  ],
  plan: (answers, world) => {
    const file = fileOf(need(answers, 'region'), need(answers, 'behov'));
    return {
      changes: [world.has(file) ? added(file, answers, world) : created(file, answers, world)],
      next: [...silence(world, answers), ...flowsOf(world, answers)],
    };
  },
};

const valuesOf = (answers: Answers, world: World): Values => ({
  id: need(answers, 'id'),
  text: answers['text'] ?? '[Fyll i: vem gör vad, som en hel mening]',
  kort: need(answers, 'kort'),
  vardnivaer: list(need(answers, 'vardniva')),
  styrka: need(answers, 'styrka'),
  avsnitt: sectionOf(world, answers),
  'i-dokumentet': headingOf(world, answers),
  kalla: list(answers['kalla']),
});

/** The heading in the document that the first point stands under. */
const headingOf = ({ graph }: World, { kalla }: Answers): string | undefined =>
  graph.get('sourcePoint', list(kalla)?.[0] ?? '')?.data.section;

/** The section of the programme whose number that heading begins with, in the edition that the document applies. */
function sectionOf(world: World, answers: Answers): string[] | undefined {
  const { graph } = world;
  const document = graph.get('sourcePoint', list(answers['kalla'])?.[0] ?? '')?.data.document;
  const edition = graph.get('sourceDocument', document ?? '')?.data.buildsOn;
  const [number] = headingOf(world, answers)?.split(' ') ?? [];
  const section = `${edition}#${number}`;
  return graph.get('programmeSection', section) ? [section] : undefined;
}

const added = (file: string, answers: Answers, world: World): Change => ({
  does: 'insert',
  file,
  collection: 'ansvar',
  list: 'ansvar',
  values: valuesOf(answers, world),
});

const created = (file: string, answers: Answers, world: World): Change => ({
  does: 'create',
  file,
  collection: 'ansvar',
  values: { dokument: need(answers, 'dokument'), ansvar: [valuesOf(answers, world)] },
});

function silence({ graph }: World, { region, behov }: Answers): string[] {
  const file = graph.get('responsibility', `${region}/${behov}`);
  return file?.data.silence
    ? [`Ta bort raden ”inget” i ${file.file}: nu fördelar källan ett ansvar för behovet.`]
    : [];
}

function flowsOf({ graph }: World, { region, behov }: Answers): string[] {
  const flows = graph
    .all('flow')
    .filter(({ data }) => data.region === region && data.needs.includes(behov!));
  return flows.map(
    ({ file, data }) =>
      `Visa påståendet i flödet ”${data.title}” (${file}), eller skriv i ”utanfor” varför inte.`,
  );
}

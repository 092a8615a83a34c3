import type { Entry } from '../../../src/domain/entry.ts';
import type { Graph } from '../../../src/domain/graph.ts';
import { freePointLetter, pointId, slug } from '../ids.ts';
import { need, type Answers, type Change, type Kind, type Values, type World } from '../kind.ts';
import { newId, region, year } from '../questions.ts';
import { emptyPoints, trialOf } from './document.ts';

/**
 * A year's report: its source document, its text and, where the report before it told how far each region had come, a
 * file for each region. The report of the year before is the pattern, never its contents.
 */
export const report: Kind = {
  name: 'rapport',
  title: 'ett nytt års rapport',
  example: 'npm run ny -- rapport norra 2025',
  questions: [
    region,
    year,
    {
      key: 'omrade',
      ask: 'Vilket område gäller rapporten?',
      choices: ({ graph }) =>
        [...new Set(graph.all('report').map(({ data }) => data.series))].map((id) => ({
          id,
          name: areaOf(graph, id) ?? id,
        })),
      isOpen: true,
      fallback: (world, answers) => followed(world, answers)?.data.series ?? 'cancerrehabilitering',
      read: (typed, { graph }, answers) => {
        const id = slug(typed);
        return graph.get('report', `${id}/${answers['ar']}`)
          ? { because: `rapporter/${id}/${answers['ar']}.mdx finns redan.` }
          : id;
      },
    },
    {
      key: 'titel',
      ask: 'Vad heter rapporten?',
      fallback: (world, answers) => {
        const before = previous(world, answers);
        const renamed = before?.data.title.replace(before.data.year, need(answers, 'ar'));
        return renamed === before?.data.title ? undefined : renamed;
      },
      isOptional: true,
    },
    newId(
      'sourceDocument',
      (world, answers) => {
        const before = previous(world, answers);
        const ar = need(answers, 'ar');
        return before?.data.document.includes(before.data.year)
          ? before.data.document.replace(before.data.year, ar)
          : `${need(answers, 'region')}-${need(answers, 'omrade')}-${ar}`;
      },
      'Vilket id får källdokumentet?',
    ),
  ],
  plan: (answers, world) => {
    const [id, ar, series] = ['id', 'ar', 'omrade'].map((key) => need(answers, key)) as [
      string,
      string,
      string,
    ];
    const before = previous(world, answers);
    const title = answers['titel'] ?? '[Fyll i: rapportens titel]';
    const states = statesBefore(world.graph, before);
    return {
      changes: [
        documentOf(world, answers, before, title),
        textOf(world, answers, before, title),
        ...stateFiles(world, states, id, ar),
        trialOf(world, `${areaOf(world.graph, series) ?? series} ${ar}`, `/dokument/${id}/`),
      ],
      next: [
        `Gå igenom rapporten stycke för stycke och ge varje uppgift en källpunkt i kallor/${id}.yaml.`,
        ...(states.length > 0
          ? ['Skriv läget för varje mål. Det som rapporten inte nämner är ”Uppgift saknas”.']
          : []),
        `Tal, aktiviteter, planer och grupper: kopiera mallen i mappen till en fil som heter ${id}.yaml.`,
        'Säger rapporten vad det blev av förra årets planer: skriv utfall i planer/.',
      ],
    };
  },
};

/** The latest report before the year, in the same area and region. */
function previous(
  { graph }: World,
  { region, ar = '', omrade }: Answers,
): Entry<'report'> | undefined {
  return graph
    .all('report')
    .filter(({ data }) => data.region === region && data.series === omrade && data.year < ar)
    .toSorted((a, b) => (a.data.year < b.data.year ? 1 : -1))[0];
}

/** The report of the region that tells how far goals have come, the latest first. */
function followed({ graph }: World, { region }: Answers): Entry<'report'> | undefined {
  const reports = graph.all('report').filter(({ data }) => data.region === region);
  const latest = reports.toSorted((a, b) => (a.data.year < b.data.year ? 1 : -1));
  return latest.find((entry) => statesBefore(graph, entry).length > 0) ?? latest[0];
}

const areaOf = (graph: Graph, series: string): string | undefined =>
  graph.all('report').find(({ data }) => data.series === series)?.data.area;

const statesBefore = (graph: Graph, before: Entry<'report'> | undefined): Entry<'goalStatus'>[] =>
  graph.all('goalStatus').filter(({ data }) => data.document === before?.data.document);

function documentOf(
  world: World,
  answers: Answers,
  before: Entry<'report'> | undefined,
  titel: string,
): Change {
  const id = need(answers, 'id');
  const model = before && world.graph.get('sourceDocument', before.data.document);
  return {
    does: 'create',
    file: `kallor/${id}.yaml`,
    collection: 'kallor',
    values: {
      titel,
      typ: model?.data.type ?? 'uppfoljning',
      region: need(answers, 'region'),
      period: need(answers, 'ar'),
      status: 'okand',
      punkter: emptyPoints(world, id, 3),
    },
  };
}

function textOf(
  { graph }: World,
  answers: Answers,
  before: Entry<'report'> | undefined,
  titel: string,
): Change {
  const [id, ar, series] = ['id', 'ar', 'omrade'].map((key) => need(answers, key)) as [
    string,
    string,
    string,
  ];
  const cited = `<Kalla punkter="${pointId(freePointLetter(graph, id), 1)}" />`;
  const goals = new Set(statesBefore(graph, before).map(({ data }) => data.goal));
  const parts = [...goals].flatMap((goal) => [
    `## Mål ${graph.get('goal', goal)!.data.number}: ${graph.get('goal', goal)!.data.title}`,
    `[Fyll i: vad rapporten säger om målet i stort] ${cited}`,
    `<Malstatus mal="${goal}" ar="${ar}" />`,
  ]);
  return {
    does: 'create',
    file: `rapporter/${series}/${ar}.mdx`,
    collection: 'rapporter',
    values: {
      titel,
      ingress: '[Fyll i: vad rapporten ger, i en eller två meningar]',
      omrade: before?.data.area ?? areaOf(graph, series) ?? '[Fyll i: områdets namn]',
      dokument: id,
      region: need(answers, 'region'),
    },
    body: [`[Fyll i: vad rapporten följer upp, med egna ord] ${cited}`, ...parts].join('\n\n'),
  };
}

/** A file for each region that had one, with nothing of what it said. */
function stateFiles(
  { graph, has }: World,
  before: Entry<'goalStatus'>[],
  dokument: string,
  ar: string,
): Change[] {
  return [...Map.groupBy(before, ({ data }) => data.region)].flatMap(([region, states]) => {
    const file = `malstatus/${ar}/${region}.yaml`;
    if (has(file)) return [];
    const lagen = states.map(({ data }): Values => ({
      mal: data.goal,
      text: `Uppgift saknas. [Fyll i: ${graph.get('goal', data.goal)!.data.title.slice(0, 50)}]`,
      styrning: 'ej-namnd',
      tillampning: 'ej-namnd',
      utdata: 'ej-namnd',
      sakerhet: 'hog',
    }));
    return { does: 'create', file, collection: 'malstatus', values: { dokument, lagen } as Values };
  });
}

import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { formatFigure, type Drawing } from '../charts/marks.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { listText } from './list-text.ts';
import { regionsInOrder } from './region-switch.ts';
import { pointLinks } from './statement.ts';

/** One figure of the table: a number, or in words that there is none. */
export interface FigureRow {
  place: string;
  year: string;
  value: string;
  hasNumber: boolean;
  unit: string;
  isTarget: boolean;
  remarks: string[];
  points: Link[];
}

export interface ChartView extends Drawing {
  id: string;
  caption: string;
  title: string;
  description: string;
}

/** Something that is counted, with every figure the sources give and, where they can be compared, a chart. */
export interface IndicatorView {
  id: string;
  name: string;
  href: string;
  unit: string;
  description: string;
  denominator?: string;
  goal?: Link;
  needs: Link[];
  chart?: ChartView;
  /** Why nothing is drawn although the figures may be compared. */
  undrawn?: string;
  rows: FigureRow[];
  /** Which regions of the same health-care region the sources give nothing for, in words. */
  silence?: string;
}

const national = 'Hela landet';
const unitWord = (unit: string): string => unit.replace(/^antal /, '');

const placeOf = (graph: Graph, { data }: Entry<'observation'>): string =>
  data.national ? national : (graph.get('region', data.region)?.data.name ?? data.region);

/** "70 %" and "21 vårdplaner". */
const withUnit = (value: string, unit: string): string =>
  unit === 'antal' ? value : `${value} ${unitWord(unit)}`;

/** All places in the order of reading: the country, then the regions as the registers have them. */
const placesInOrder = (graph: Graph): string[] => [
  national,
  ...regionsInOrder(graph).map(({ data }) => data.name),
];

/** Regions beside those observed, in the same health-care region, that have no figure at all. */
function silentRegions(graph: Graph, observations: Entry<'observation'>[]): string[] {
  const own = new Set(observations.filter(({ data }) => !data.national).map((o) => o.data.region));
  const homes = new Set([...own].flatMap((id) => graph.get('region', id)?.data.partOf ?? []));
  return regionsInOrder(graph)
    .filter(({ id, data }) => data.partOf && homes.has(data.partOf) && !own.has(id))
    .map(({ data }) => data.name);
}

function figureRow(graph: Graph, entry: Entry<'observation'>, unit: string): FigureRow {
  const { data } = entry;
  return {
    place: placeOf(graph, entry),
    year: String(data.year),
    value: data.value === null ? 'Inget tal' : formatFigure({ value: data.value, upTo: data.upTo }),
    hasNumber: data.value !== null,
    unit: unitWord(unit),
    isTarget: data.type === 'mal',
    remarks: [data.text ?? [], data.note ?? []].flat(),
    points: pointLinks(graph, data.points),
  };
}

/** Years between the first and the last that a place has no record for: gaps, never nought. */
function gapRows(rows: FigureRow[], unit: string): FigureRow[] {
  const outcomes = rows.filter(({ isTarget }) => !isTarget);
  const years = outcomes.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const places = [...new Set(outcomes.map(({ place }) => place))];
  return places.flatMap((place) =>
    Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
      .filter((year) => !outcomes.some((row) => row.place === place && row.year === year))
      .map((year) => ({
        place,
        year,
        value: 'Uppgift saknas',
        hasNumber: false,
        unit: unitWord(unit),
        isTarget: false,
        remarks: [],
        points: [],
      })),
  );
}

function chartView(
  graph: Graph,
  { id, data }: Entry<'indicator'>,
  observations: Entry<'observation'>[],
  without: string[],
): ChartView | undefined {
  const order = placesInOrder(graph);
  const outcomes = observations.filter((entry) => entry.data.type === 'utfall');
  const named = new Set([
    ...outcomes.map((entry) => placeOf(graph, entry)),
    ...(data.shownAs === 'stapel' ? without : []),
  ]);
  const places = order.filter((place) => named.has(place));
  const figures = outcomes.map((entry) => ({
    place: placeOf(graph, entry),
    year: entry.data.year,
    value: entry.data.value,
    upTo: entry.data.upTo,
  }));
  const targets = observations.flatMap((entry) =>
    entry.data.type === 'mal' && entry.data.value !== null
      ? {
          value: entry.data.value,
          label: `Mål ${withUnit(formatFigure({ value: entry.data.value }), data.unit)}`,
        }
      : [],
  );
  const isPercent = data.unit === '%';
  const drawing = drawChart(data.shownAs, { places, figures, targets, isPercent });
  if (!drawing) return undefined;
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const said = places.map((place) => {
    const own = figures.filter((figure) => figure.place === place && figure.value !== null);
    const words = own.map(
      ({ year, value, upTo }) => `${formatFigure({ value: value!, upTo })} år ${year}`,
    );
    return `${place}: ${words.join(', ') || 'uppgift saknas'}.`;
  });
  return {
    ...drawing,
    id: `diagram-${id}`,
    caption: `Enhet: ${unitWord(data.unit)}. År ${listText(years.map(String))}.`,
    title: `${data.name}, ${unitWord(data.unit)}`,
    description: [...said, ...targets.map(({ label }) => `${label}.`)].join(' '),
  };
}

/** Where years are compared, the years of a place stand together; else the places of a year. Targets come last. */
const inOrder = (order: string[], isSeries: boolean) => (a: FigureRow, b: FigureRow) => {
  const byPlace = order.indexOf(a.place) - order.indexOf(b.place);
  const byYear = Number(b.year) - Number(a.year);
  return (
    Number(a.isTarget) - Number(b.isTarget) || (isSeries ? byPlace || byYear : byYear || byPlace)
  );
};

export function indicatorView(graph: Graph, entry: Entry<'indicator'>): IndicatorView {
  const { id, data } = entry;
  const observations = graph.all('observation').filter((o) => o.data.indicator === id);
  const own = observations.map((observation) => figureRow(graph, observation, data.unit));
  const without = data.shownAs === 'stapel' ? silentRegions(graph, observations) : [];
  const chart = chartView(graph, entry, observations, without);
  const goal = data.goal ? graph.get('goal', data.goal) : undefined;
  return {
    id,
    name: data.name,
    href: href(addressOf(entry)!),
    unit: unitWord(data.unit),
    description: data.description,
    ...(data.denominator === undefined
      ? {}
      : { denominator: data.denominator ?? 'anges inte i källan' }),
    ...(goal
      ? {
          goal: {
            text: `Mål ${goal.data.number}: ${goal.data.title}`,
            href: href(addressOf(goal)!),
          },
        }
      : {}),
    needs: data.needs.flatMap((needId) => {
      const need = graph.get('need', needId);
      return need ? [{ text: need.data.title, href: href(addressOf(need)!) }] : [];
    }),
    ...(chart ? { chart } : {}),
    ...(!chart && data.shownAs !== 'tal'
      ? { undrawn: 'Inget diagram: det finns inte två tal att jämföra.' }
      : {}),
    rows: [...own, ...(data.shownAs === 'serie' ? gapRows(own, data.unit) : [])].sort(
      inOrder(placesInOrder(graph), data.shownAs === 'serie'),
    ),
    ...(without.length > 0
      ? { silence: `Uppgift saknas i källorna för ${listText(without)}.` }
      : {}),
  };
}

/** The indicators of a goal, drawn or only as figures; the page is the goal's, so they do not name it again. */
export function figuresOfGoal(graph: Graph, goal: string) {
  const views = graph
    .all('indicator')
    .filter(({ data }) => data.goal === goal)
    .map((entry) => indicatorView(graph, entry))
    .map(({ goal: _own, ...view }): IndicatorView => view);
  return {
    drawn: views.filter(({ chart }) => chart),
    undrawn: views.filter(({ chart }) => !chart),
  };
}

/** An indicator that a text shows; undefined when there is none by that id. */
export async function indicatorMentionView(id: string): Promise<IndicatorView | undefined> {
  const graph = await readGraph();
  const entry = graph.get('indicator', id);
  return entry && indicatorView(graph, entry);
}

/** Every figure of the sources, grouped by how it may be read. */
export async function figuresView() {
  const graph = await readGraph();
  const views = (type: 'serie' | 'stapel' | 'tal') =>
    graph
      .all('indicator')
      .filter(({ data }) => data.shownAs === type)
      .map((entry) => indicatorView(graph, entry));
  return {
    crumbs: trail({ text: 'Mål', address: routes.goals() }, { text: 'Tal ur rapporterna' }),
    series: views('serie'),
    bars: views('stapel'),
    singles: views('tal'),
    goals: href(routes.goals()),
    reports: href(routes.reports()),
  };
}

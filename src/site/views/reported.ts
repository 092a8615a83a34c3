import type { Entry } from '../../domain/entry.ts';
import { goalLevels, type GoalLevel } from '../../domain/goal-level.ts';
import { inOrder, type Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { regionAndWhole } from '../../domain/sources-of-region.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { activityLinks, type ActivityLink } from './activity.ts';
import { linkTo } from './label.ts';
import { pointLinks } from './statement.ts';
import { unitLink } from './unit.ts';
import { yearWords } from './year-words.ts';

/** A row with what it is, and the year it holds for. */
type Row = Link & { summary: string };

/** The state of a goal that concerns a need, in a year. */
export interface ReportedGoal {
  /** "Mål 3: Bedömning av rehabiliteringsbehov". */
  title: string;
  href: string;
  year: string;
  level: { id: GoalLevel; name: string };
  text: string;
  document: Link;
  points: Link[];
}

/** What follow-ups say about a need in a region that no source gives duties. */
export interface Reported {
  goals: ReportedGoal[];
  units: Row[];
  activities: ActivityLink[];
  figures: Row[];
  /** Plans, decisions, challenges, projects and groups that concern the need. */
  others: Row[];
  contradictions: Link[];
}

function goalRow(graph: Graph, entry: Entry<'goalStatus'>): ReportedGoal {
  const { data } = entry;
  const goal = graph.get('goal', data.goal);
  const document = graph.get('sourceDocument', data.document);
  return {
    title: goal ? `Mål ${goal.data.number}: ${goal.data.title}` : data.goal,
    href: href(addressOf(entry)!),
    year: data.year,
    level: { id: data.level, name: goalLevels[data.level].name },
    text: data.text,
    document: {
      text: document?.data.short ?? data.document,
      href: href(routes.document(data.document)),
    },
    points: pointLinks(graph, data.points),
  };
}

const number = new Intl.NumberFormat('sv-SE');

/** "13 vårdplaner", "70 %, målnivå", or in words that there is no figure. */
function figureWords({ unit }: Entry<'indicator'>['data'], { data }: Entry<'observation'>): string {
  if (data.value === null) return data.text ?? 'Inget tal i källan';
  const value = number.format(data.value) + (data.upTo ? `–${number.format(data.upTo)}` : '');
  return (
    `${value} ${unit.replace(/^antal ?/, '')}`.trim() + (data.type === 'mal' ? ', målnivå' : '')
  );
}

/** The figures of an indicator in a region as one row, newest first. */
function figureRow(
  graph: Graph,
  indicator: Entry<'indicator'>,
  observations: Entry<'observation'>[],
): Row {
  const words = [...observations]
    .sort((a, b) => b.data.year - a.data.year)
    .map((entry) => {
      const { region, national, year } = entry.data;
      const whole = graph.get('region', region);
      const place = national
        ? 'hela landet'
        : whole?.data.type === 'sjukvardsregion'
          ? whole.data.name
          : undefined;
      return `${[place, year].filter(Boolean).join(' ')}: ${figureWords(indicator.data, entry)}`;
    });
  return {
    text: indicator.data.name,
    href: href(addressOf(indicator)!),
    summary: words.join(' · '),
  };
}

/** The figures about a need in these places, a row for each indicator. */
function figureRows(graph: Graph, need: string, places: string[]): Row[] {
  const here = graph.inRegion('observation', ...places);
  const byIndicator = Map.groupBy(here, ({ data }) => data.indicator);
  const indicators = [...byIndicator.keys()]
    .flatMap((id) => graph.get('indicator', id) ?? [])
    .filter(({ data }) => data.needs.includes(need));
  return inOrder(indicators).map((indicator) =>
    figureRow(graph, indicator, byIndicator.get(indicator.id)!),
  );
}

const otherKinds = ['plan', 'event', 'challenge', 'project', 'group'] as const;

/** A unit of another place than the page's region says which. */
function unitRow(graph: Graph, unit: Entry<'unit'>, region: string): Row {
  const link = unitLink(graph, unit);
  const place = graph.get('region', unit.data.region)?.data.name;
  return unit.data.region === region ? link : { ...link, summary: `${place} · ${link.summary}` };
}

/** What else in the reports concerns a need, each with its kind in front. */
function otherRows(graph: Graph, need: string, places: string[]): Row[] {
  const here: Entry<(typeof otherKinds)[number]>[] = otherKinds.flatMap((kind) =>
    graph.inRegion(kind, ...places),
  );
  return inOrder(here.filter(({ data }) => data.needs.includes(need))).flatMap((entry) => {
    const { region, year } = entry.data as { region: string; year?: string };
    const link = linkTo(graph, entry);
    return link ? [{ ...link, summary: year ? yearWords(graph, { region, year }) : '' }] : [];
  });
}

/**
 * What the reports say about a need in a region. What holds for the whole health-care region is there too, unless
 * `places` says otherwise.
 */
export function reportedOn(
  graph: Graph,
  need: string,
  region: string,
  places: string[] = regionAndWhole(graph, region),
): Reported {
  const goals = graph.all('goal').filter(({ data }) => data.needs.includes(need));
  return {
    goals: graph
      .inRegion('goalStatus', region)
      .filter(({ data }) => goals.some(({ id }) => id === data.goal))
      .sort((a, b) => (a.data.year < b.data.year ? 1 : a.data.year > b.data.year ? -1 : 0))
      .map((entry) => goalRow(graph, entry)),
    units: graph
      .inRegion('unit', ...places)
      .filter(({ data }) => data.needs.includes(need))
      .map((unit) => unitRow(graph, unit, region)),
    activities: activityLinks(graph, places, ({ data }) => data.needs.includes(need)),
    figures: figureRows(graph, need, places),
    others: otherRows(graph, need, places),
    contradictions: graph
      .all('contradiction')
      .filter(
        ({ data }) =>
          data.needs.includes(need) && data.regions.some((place) => places.includes(place)),
      )
      .map((entry) => ({ text: entry.data.title, href: href(addressOf(entry)!) })),
  };
}

/** Whether the reports say anything about the need at all. */
export const isMentioned = ({ goals, units, activities, figures, others }: Reported): boolean =>
  goals.length + units.length + activities.length + figures.length + others.length > 0;

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** "2 mål, 1 enhet, 3 aktiviteter": what there is, in so few words that it fits in a list. */
export function reportedInBrief({ goals, units, activities, figures, others }: Reported): string {
  const words = [
    ...counted(new Set(goals.map(({ title }) => title)).size, 'mål', 'mål'),
    ...counted(units.length, 'enhet eller team', 'enheter eller team'),
    ...counted(activities.length, 'aktivitet', 'aktiviteter'),
    ...counted(figures.length, 'mått med tal', 'mått med tal'),
    ...counted(others.length, 'annan uppgift', 'andra uppgifter'),
  ];
  return words.join(', ') || 'Ingen uppgift rör behovet';
}

/** What stands on the page where no source of the region gives anybody a duty: the reports, and the ways on. */
export function reportedView(graph: Graph, need: string, region: string) {
  const reported = reportedOn(graph, need, region);
  const regionName = graph.get('region', region)!.data.name;
  return {
    reported,
    isMentioned: isMentioned(reported),
    onward: [
      {
        text: 'Jämför regionerna',
        href: href(routes.compareNeed(need, region)),
        summary: 'vad andra regioner säger om samma behov',
      },
      {
        text: `Enheter, team och överlämning i ${regionName}`,
        href: href(routes.referInRegion(region)),
      },
      { text: `Allt om ${regionName}`, href: href(routes.region(region)) },
    ],
  };
}

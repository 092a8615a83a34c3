import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { pointsOf } from './coverage.ts';
import { goalLevelView } from './goal-status.ts';
import { outcomeLabel } from './region/plans.ts';
import { timeInWords } from './region/events.ts';
import { pointsOfPage, type ReportText } from './report-points.ts';
import { unitLink } from './unit.ts';

/** A record that rests on the same points as a text, as a link to where it stands. */
export interface RecordLink extends Link {
  /** Region, outcome or time, in a few words. */
  note?: string;
}

/** Records of one kind. */
export interface RecordLinks {
  id: string;
  heading: string;
  shown: RecordLink[];
  folded: RecordLink[];
}

/** Every record that cites one of the points, each once, in the order of the points. */
const recordsOn = (graph: Graph, points: readonly string[]): Entry[] => [
  ...new Set(points.flatMap((id) => graph.to({ kind: 'sourcePoint', id }, 'cites'))),
];

const ofKind = <K extends Kind>(records: readonly Entry[], kind: K): Entry<K>[] =>
  records.filter((entry): entry is Entry<K> => entry.kind === kind);

/** Longest list that shows at once. */
const longest = 5;

/** The records on some points, kind by kind, said from the point of view of a region. */
function linksByKind(graph: Graph, points: readonly string[], here: string) {
  const records = recordsOn(graph, points);
  const all = <K extends Kind>(kind: K) => ofKind(records, kind);
  const isWhole = graph.get('region', here)?.data.type === 'sjukvardsregion';
  const regionNote = (region: string) =>
    region === here ? [] : [graph.get('region', region)?.data.name ?? region];
  const link = (
    entry: Entry,
    text: string,
    ...notes: (string | null | undefined)[]
  ): RecordLink => {
    const said = notes.filter(Boolean);
    return {
      text,
      href: href(addressOf(entry)!),
      ...(said.length > 0 ? { note: said.join(' · ') } : {}),
    };
  };
  const goals = new Set([
    ...all('goal').map(({ id }) => id),
    ...all('goalStatus').map(({ data }) => data.goal),
  ]);
  const goalTitle = (id: string) => {
    const goal = graph.get('goal', id);
    return goal ? `${goal.data.number}. ${goal.data.title}` : id;
  };
  const lists: [string, string, RecordLink[]][] = [
    [
      'mal',
      'Mål',
      isWhole
        ? [...goals].sort().flatMap((id) => {
            const goal = graph.get('goal', id);
            return goal ? link(goal, goalTitle(id)) : [];
          })
        : all('goalStatus')
            .filter(({ data }) => data.region === here)
            .sort((a, b) => (a.data.goal < b.data.goal ? -1 : 1))
            .map((status) =>
              link(status, goalTitle(status.data.goal), goalLevelView(status.data.level).name),
            ),
    ],
    [
      'tal',
      'Tal',
      [...new Set(all('observation').map(({ data }) => data.indicator))].map((id) => ({
        text: graph.get('indicator', id)?.data.name ?? id,
        href: href(`${routes.figures()}#${id}`),
      })),
    ],
    [
      'enheter',
      'Team och enheter',
      all('unit').map((unit) =>
        link(unit, unitLink(graph, unit).text, ...regionNote(unit.data.region)),
      ),
    ],
    [
      'vagar',
      'Remittera och lämna över',
      all('handoverRule').map((rule) =>
        link(rule, rule.data.title, ...regionNote(rule.data.region)),
      ),
    ],
    [
      'planer',
      'Planer',
      all('plan').map((plan) =>
        link(plan, plan.data.text, ...regionNote(plan.data.region), outcomeLabel(plan.data)),
      ),
    ],
    [
      'aktiviteter',
      'Aktiviteter',
      all('activity').map((entry) =>
        link(entry, entry.data.name, ...regionNote(entry.data.region), entry.data.year),
      ),
    ],
    [
      'handelser',
      'Beslut och händelser',
      all('event').map((entry) =>
        link(
          entry,
          entry.data.text,
          ...regionNote(entry.data.region),
          entry.data.timeInWords ?? (entry.data.time ? timeInWords(entry.data.time) : null),
        ),
      ),
    ],
    [
      'grupper',
      'Grupper, nätverk och uppdrag',
      all('group').map((entry) =>
        link(entry, entry.data.name, ...regionNote(entry.data.region), entry.data.year),
      ),
    ],
    [
      'utmaningar',
      'Utmaningar',
      all('challenge')
        .filter(({ data }) => data.type === 'utmaning')
        .map((entry) => link(entry, entry.data.title, ...regionNote(entry.data.region))),
    ],
    [
      'mojligheter',
      'Möjligheter',
      all('challenge')
        .filter(({ data }) => data.type === 'mojlighet')
        .map((entry) => link(entry, entry.data.title, ...regionNote(entry.data.region))),
    ],
    [
      'projekt',
      'Projekt',
      all('project').map((entry) => link(entry, entry.data.name, ...regionNote(entry.data.region))),
    ],
    [
      'motsagelser',
      'Där källorna inte är ense',
      all('contradiction').map((entry) => link(entry, entry.data.title)),
    ],
    [
      'namnda-dokument',
      'Dokument som nämns',
      all('relatedDocument').map((entry) =>
        link(entry, entry.data.title, ...regionNote(entry.data.region)),
      ),
    ],
  ];
  return lists
    .filter(([, , links]) => links.length > 0)
    .map(([id, heading, links]) => ({ id, heading, links }));
}

/** The records that rest on the points of a page, as compact lists. */
export const recordLinks = (
  graph: Graph,
  report: Entry<'report'>,
  page: ReportText,
): RecordLinks[] =>
  linksByKind(graph, pointsOfPage(graph, report, page), page.data.region).map(
    ({ id, heading, links }) => {
      const cut = links.length > longest + 1 ? longest : links.length;
      return { id: `ur-${id}`, heading, shown: links.slice(0, cut), folded: links.slice(cut) };
    },
  );

/** How much of each kind rests on a document: "6 mål, 12 planer …". */
export const holdings = (graph: Graph, report: Entry<'report'>): string =>
  linksByKind(
    graph,
    pointsOf(graph, report.data.document).map(({ id }) => id),
    report.data.region,
  )
    .map(({ heading, links }) => `${heading.toLowerCase()} ${links.length}`)
    .join(' · ');

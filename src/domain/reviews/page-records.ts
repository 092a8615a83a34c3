import { answersTo } from '../answers.ts';
import type { Entry, EntryKey } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { Kind } from '../schemas/index.ts';
import { isOnlyReported, regionAndWhole } from '../sources-of-region.ts';

/** Kinds whose records are printed in full on the page of their region. */
const onRegionPage = [
  'regionalApplication',
  'goalStatus',
  'unit',
  'activity',
  'plan',
  'event',
  'group',
  'challenge',
  'project',
  'participant',
  'overlap',
  'relatedDocument',
] as const satisfies readonly Kind[];

/** Kinds that a need page of a region without duties lists among what the reports say. */
const reportedOnNeedPage = [
  'unit',
  'activity',
  'plan',
  'event',
  'challenge',
  'project',
  'group',
] as const satisfies readonly Kind[];

/** The records that the page of a region prints, in a stable order. */
export function recordsOnRegionPage(graph: Graph, region: string): Entry[] {
  const whole = graph.get('region', region);
  return [
    ...(whole ? [whole] : []),
    ...onRegionPage.flatMap((kind) => ofKind(graph, kind, region)),
    ...graph.all('contradiction').filter(({ data }) => data.regions.includes(region)),
  ];
}

/** The records that the page of a need in a region prints, each once. */
export function recordsOnNeedPage(graph: Graph, need: string, region: string): Entry[] {
  const about = graph.get('need', need);
  const isHere = (entry: Entry) => needsOf(entry).includes(need);
  const answers = answersTo(graph, need, region);
  const records = [
    ...(about ? [about] : []),
    ...one(graph, { kind: 'responsibility', id: `${region}/${need}` }),
    ...answers,
    ...answers.flatMap((statement) => graph.from(statement, 'dependsOn')),
    ...ofKind(graph, 'overlap', region).filter(isHere),
    ...ofKind(graph, 'flow', region).filter(isHere),
    ...ofKind(graph, 'handoverRule', region).filter(isHere),
    ...ofKind(graph, 'decision', region).filter(
      (entry) => isHere(entry) || needsOf(entry).length === 0,
    ),
    ...followUp(graph, region),
    ...(isOnlyReported(graph, region) ? reported(graph, need, region) : []),
  ];
  return [...new Set(records)];
}

function reported(graph: Graph, need: string, region: string): Entry[] {
  const places = regionAndWhole(graph, region);
  const isHere = (entry: Entry | undefined) => entry !== undefined && needsOf(entry).includes(need);
  return [
    ...graph
      .inRegion('goalStatus', region)
      .filter(({ data }) => isHere(graph.get('goal', data.goal))),
    ...reportedOnNeedPage.flatMap((kind) =>
      (graph.inRegion(kind, ...places) as Entry[]).filter(isHere),
    ),
    ...graph
      .inRegion('observation', ...places)
      .filter(({ data }) => isHere(graph.get('indicator', data.indicator))),
    ...graph
      .all('contradiction')
      .filter(
        (entry) => isHere(entry) && entry.data.regions.some((place) => places.includes(place)),
      ),
  ];
}

/** Every need page of a region with duties repeats what the region says about follow-up. */
const followUp = (graph: Graph, region: string): Entry[] =>
  isOnlyReported(graph, region)
    ? []
    : graph.inRegion('statement', region).filter(({ data }) => data.need === 'uppfoljning');

const ofKind = (graph: Graph, kind: Kind, region: string): Entry[] => graph.inRegion(kind, region);

const one = (graph: Graph, key: EntryKey): Entry[] => {
  const entry = graph.get(key.kind, key.id);
  return entry ? [entry] : [];
};

const needsOf = ({ data }: Entry): readonly string[] =>
  (data as { needs?: readonly string[] }).needs ?? [];

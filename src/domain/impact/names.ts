import type { Entry, EntryKey } from '../entry.ts';
import type { Graph } from '../graph.ts';
import type { EntryData, Kind } from '../schemas/index.ts';
import { nouns } from '../vocabulary.ts';

type Names = { [K in Kind]?: (data: EntryData[K], graph: Graph) => string };

const quoted = (text: string) => `”${text}”`;
const regionName = (graph: Graph, id: string) => graph.get('region', id)?.data.name ?? id;
const needTitle = (graph: Graph, id: string) => graph.get('need', id)?.data.title ?? id;

const names: Names = {
  statement: ({ short }) => quoted(short),
  criterion: ({ short }) => quoted(short),
  decision: ({ short }) => quoted(short),
  responsibility: ({ need }, graph) => `för ${needTitle(graph, need)}`,
  region: ({ name }) => name,
  careLevel: ({ name, type }) => levelName(name, type),
  profession: ({ name }) => name.toLowerCase(),
  need: ({ title }) => title,
  code: ({ code }) => code,
  term: ({ term }) => quoted(term),
  edition: ({ programme, name }, graph) =>
    `${name} av ${graph.get('careProgramme', programme)?.data.short ?? programme}`,
  programmeSection: ({ edition, number }) => `${number} i utgåvan ${edition.split('/').at(-1)}`,
  sourceDocument: ({ short }) => short,
  sourcePoint: ({ id }) => id,
  regionalApplication: ({ title }) => quoted(title),
  goal: ({ number, title }) => `${number}, ${quoted(title)}`,
  goalStatus: ({ goal, year }, graph) => {
    const data = graph.get('goal', goal)?.data;
    return `för mål ${data ? `${data.number}, ${quoted(data.title)},` : goal} ${year}`;
  },
  observation: ({ indicator, national, year, type }, graph) => {
    const name = graph.get('indicator', indicator)?.data.name ?? indicator;
    return `${quoted(name)} ${national ? 'i riket ' : ''}${year}${type === 'mal' ? ' (målnivå)' : ''}`;
  },
  redirect: ({ from }) => from,
  withdrawal: ({ statement, handoverRule, flow }, graph) =>
    withdrawnName(graph, { statement, handoverRule, flow }),
  publishedAddress: ({ address }) => address,
  searchTrial: ({ query }) => query,
  notCovered: ({ topic }) => quoted(topic),
  exception: ({ rule, file }) => `för ${rule} i ${file}`,
  review: ({ subject }) => `av ${subject}`,
};

/** "påståendet ”Utreder”": what is withdrawn, with its noun. */
function withdrawnName(graph: Graph, ids: { [K in Kind]?: string | undefined }): string {
  const [kind, id] = Object.entries(ids).find(([, value]) => value) as [Kind, string];
  const entry = graph.get(kind, id);
  return entry ? nounAndName(entry, graph) : `${nouns[kind].the} ${id}`;
}

const longest = 80;

/** "Primärvård" stands in lower case inside a sentence; other actors may be proper names. */
const levelName = (name: string, type: string) =>
  type === 'niva' || type === 'omfattning' ? name[0]!.toLowerCase() + name.slice(1) : name;

/** What a record is called inside a sentence, without its noun. */
export function nameOf(entry: Entry, graph: Graph): string {
  const own = names[entry.kind] as ((data: unknown, graph: Graph) => string) | undefined;
  const name = own?.(entry.data, graph);
  if (name) return name;
  const { name: called, title, text } = entry.data as Record<string, unknown>;
  const found = [called, title, text].find((value) => typeof value === 'string') as
    string | undefined;
  return found === undefined ? entry.id : quoted(shorten(found));
}

const shorten = (text: string) =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;

/** What a record is called inside a sentence, with its noun: "påståendet ”Utreder”". */
export const nounAndName = (entry: Entry, graph: Graph): string =>
  `${nouns[entry.kind].the} ${nameOf(entry, graph)}`;

/** The name of what a reference leads to, in the first graph that has it; its id when none has. */
export function nameOfKey({ kind, id }: EntryKey, ...graphs: readonly Graph[]): string {
  for (const graph of graphs) {
    const entry = graph.get(kind, id);
    if (entry) return nameOf(entry, graph);
  }
  return id;
}

/** Where a record holds: its regions and needs by name, as far as it says. */
export function placeOf(
  entry: Entry,
  graph: Graph,
): { region?: string; needs: string[]; about: { regions: string[]; needs: string[] } } {
  const data = entry.data as {
    region?: string;
    regions?: string[];
    need?: string;
    needs?: string[];
  };
  const regions =
    entry.kind === 'region' ? [entry.id] : (data.regions ?? [data.region ?? []].flat());
  const needs = entry.kind === 'need' ? [entry.id] : (data.needs ?? [data.need ?? []].flat());
  const region = regions.map((id) => regionName(graph, id)).join(', ');
  return {
    ...(region ? { region } : {}),
    needs: needs.map((id) => needTitle(graph, id)),
    about: { regions, needs },
  };
}

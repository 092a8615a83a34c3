import type { Entry, EntryKey } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { addressOf, pageAddresses, routes } from '../routes.ts';

/** Which pages and flows show a record, as addresses in reading order. */
export interface Touched {
  pages: string[];
  flows: string[];
}

/** Answers what shows a record. Made once per graph, because the list of pages is long. */
export function showing(graph: Graph): (key: EntryKey) => Touched {
  const exists = new Set(pageAddresses(graph));
  return (key) => {
    const entry = graph.get(key.kind, key.id);
    if (!entry) return { pages: [], flows: [] };
    const around = [entry, ...referrersOf(graph, entry)];
    const flows = around.flatMap((shown) => (shown.kind === 'flow' ? [routes.flow(shown.id)] : []));
    const pages = [
      ...around.filter(({ kind }) => kind !== 'flow').flatMap((shown) => addressOf(shown) ?? []),
      ...pagesOfReferences(entry),
      ...overviewsOf(graph, entry),
    ].map((address) => address.replace(/#.*$/, ''));
    return { pages: unique(pages.filter((page) => exists.has(page))), flows: unique(flows) };
  };
}

/** Two answers as one, for what was and what is. */
export const together = (a: Touched, b: Touched): Touched => ({
  pages: unique([...a.pages, ...b.pages]),
  flows: unique([...a.flows, ...b.flows]),
});

const unique = (addresses: string[]): string[] => [...new Set(addresses)].sort();

/** What refers to a record; through statements, a criterion also reaches the flows that show them. */
function referrersOf(graph: Graph, entry: Entry): Entry[] {
  const dependent = entry.kind === 'criterion' ? graph.to(entry, 'dependsOn') : [];
  return [...graph.to(entry), ...dependent.flatMap((statement) => graph.to(statement, 'shows'))];
}

/** Pages that list a record because of what it refers to. */
function pagesOfReferences({ kind, data, references }: Entry): string[] {
  const { region } = data as { region?: string };
  return references.flatMap(({ relation, to }) => {
    if (to.kind === 'profession') return [routes.profession(to.id)];
    if (to.kind === 'need' && relation !== 'answers') {
      return [region === undefined ? routes.need(to.id) : routes.needInRegion(to.id, region)];
    }
    if (kind === 'goalStatus' || kind === 'indicator') {
      return to.kind === 'goal' ? [routes.goal(to.id)] : [];
    }
    return to.kind === 'interventionLevel' ? [routes.codes()] : [];
  });
}

/** Tables over many needs or regions that show the record in a cell; a criterion is part of what its statements say. */
function overviewsOf(graph: Graph, entry: Entry): string[] {
  if (entry.kind === 'criterion') {
    return graph.to(entry, 'dependsOn').flatMap((statement) => overviewsOf(graph, statement));
  }
  if (entry.kind !== 'statement' && entry.kind !== 'responsibility') return [];
  const { region, need } = entry.data as Entry<'statement'>['data'];
  return [routes.matrixOfRegion(region), routes.compareNeed(need)];
}

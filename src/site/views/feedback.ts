import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import type { Site } from '../../domain/schemas/site.ts';
import { contentId } from '../build.ts';
import { absoluteHref } from '../links.ts';
import { mendEntry } from '../mend.ts';

/** Ways for a reader to have something mended: where it is edited, and where it is said to be wrong. */
export interface Feedback {
  edit?: string;
  report?: string;
}

/** The ways for one record, or undefined when the settings of the site name none. */
export function feedbackOn(graph: Graph, entry: Entry): Feedback | undefined {
  const site = siteOf(graph);
  return (
    site && {
      ...(site.repository ? { edit: mendEntry(graph, entry).href! } : {}),
      report: reportAddress(graph, site, addressOf(entry) ?? '/', entry.id),
    }
  );
}

/** The settings, when they name a place for what readers say. */
function siteOf(graph: Graph): Site | undefined {
  const site = graph.get('site', 'webbplats')?.data;
  return site?.repository || site?.mailbox ? site : undefined;
}

/** The folder that a list is made of, or that of all content for what no folder is about. */
function folderAddress({ type, url, branch }: NonNullable<Site['repository']>, page: string) {
  const folder = folders[page];
  const below = folder === undefined ? '' : `/${folder}`;
  return `${url}/${type === 'github' ? 'tree' : '-/tree'}/${branch}/content${below}`;
}

const folders: Readonly<Record<string, string>> = {
  [routes.needs()]: 'behov',
  [routes.matrix()]: 'ansvar',
  [routes.compare()]: 'ansvar',
  [routes.refer()]: 'overlamningar',
  [routes.flows()]: 'floden',
  [routes.regions()]: 'regioner',
  [routes.programmes()]: 'vardprogram',
  [routes.decisions()]: 'beslut',
  [routes.goals()]: 'mal',
  [routes.reports()]: 'rapporter',
  [routes.documents()]: 'kallor',
};

function reportAddress(
  graph: Graph,
  { repository, mailbox }: Site,
  address: string,
  id?: string,
): string {
  const subject = `Stämmer inte: ${id ?? address}`;
  const about = id ? `\nUppgift: ${id}` : '';
  const body = `${absoluteHref(address)}${about}\nVersion: ${contentId(graph)}\n\nVad stämmer inte, och enligt vilken källa? Skriv inget om patienter.\n`;
  const [said, told] = [encodeURIComponent(subject), encodeURIComponent(body)];
  if (mailbox) return `mailto:${mailbox}?subject=${said}&body=${told}`;
  return repository!.type === 'github'
    ? `${repository!.url}/issues/new?title=${said}&body=${told}`
    : `${repository!.url}/-/issues/new?issue[title]=${said}&issue[description]=${told}`;
}

/** The ways for a page: those of the record it is about, of the first that stands on it, of the folder it lists, or of the site. */
export function feedbackOnPage(graph: Graph, page: string): Feedback | undefined {
  const entry = entriesByPage(graph).get(page);
  if (entry) return feedbackOn(graph, entry);
  const site = siteOf(graph);
  return (
    site && {
      ...(site.repository ? { edit: folderAddress(site.repository, page) } : {}),
      report: reportAddress(graph, site, page),
    }
  );
}

function entriesByPage(graph: Graph): Map<string, Entry> {
  const known = byPage.get(graph);
  if (known) return known;
  const [whole, part] = [new Map<string, Entry>(), new Map<string, Entry>()];
  for (const entry of graph.entries()) {
    const [page = '', anchor] = addressOf(entry)?.split('#') ?? [];
    const found = anchor === undefined ? whole : part;
    if (page && !found.has(page)) found.set(page, entry);
  }
  const made = new Map([...madeOf(graph), ...part, ...whole]);
  byPage.set(graph, made);
  return made;
}

/** Pages that are made of a record which has its own page elsewhere. */
function* madeOf(graph: Graph): Iterable<[page: string, entry: Entry]> {
  const professions = graph.all('profession')[0];
  if (professions) yield [routes.professions(), professions];
  for (const flow of graph.all('flow')) yield [routes.walk(flow.id), flow];
  for (const need of graph.all('need')) {
    yield [routes.compareNeed(need.id), need];
    for (const region of graph.all('region')) yield [routes.needInRegion(need.id, region.id), need];
  }
  for (const region of graph.all('region')) {
    yield [routes.matrixOfRegion(region.id), region];
    yield [routes.referInRegion(region.id), region];
  }
}

const byPage = new WeakMap<Graph, Map<string, Entry>>();

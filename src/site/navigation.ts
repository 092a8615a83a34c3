import type { Graph } from '../domain/graph.ts';
import { routes } from '../domain/routes.ts';
import { href } from './links.ts';

/** A link ready to print. */
export interface Link {
  text: string;
  href: string;
}

const top = [
  { text: 'Behov', address: routes.needs() },
  { text: 'Vem gör vad', address: routes.matrix() },
  { text: 'Remittera', address: routes.refer() },
  { text: 'Professioner', address: routes.professions() },
  { text: 'Flöden', address: routes.flows() },
  { text: 'Regioner', address: routes.regions() },
  { text: 'Mål', address: routes.goals() },
  { text: 'Vårdprogram', address: routes.programmes() },
];

const bottom = [
  { text: 'Om webbplatsen', address: routes.about() },
  { text: 'Tillgänglighet', address: routes.accessibility() },
  { text: 'Ordlista', address: routes.glossary() },
  { text: 'KVÅ-koder', address: routes.codes() },
  { text: 'Beslut', address: routes.decisions() },
  { text: 'Jämför regioner', address: routes.compare() },
  { text: 'Rapporter', address: routes.reports() },
  { text: 'Dokument', address: routes.documents() },
  { text: 'Ändringar', address: routes.changes() },
  { text: 'Kvalitet', address: routes.quality() },
  { text: 'Öppna data', address: routes.openData() },
  { text: 'Läs utan nät', address: routes.offline() },
  { text: 'För redaktörer', address: routes.editors() },
];

/** The region that a page is about, as its address says: chosen once, it follows along in the links of the menu. */
export const regionOfPath = (graph: Graph, path: string): string | undefined =>
  path.split('/').find((part) => graph.get('region', part));

/** Where the menu leads from a page about a region: to the same thing there, where there is such a page. */
function addressesIn(graph: Graph, region: string): Map<string, string> {
  const { type, partOf } = graph.get('region', region)!.data;
  const withFlows = [region, partOf].find((id) => id && graph.inRegion('flow', id).length > 0);
  return new Map([
    [routes.refer(), routes.referInRegion(region)],
    [routes.regions(), routes.region(region)],
    ...(withFlows ? [[routes.flows(), `${routes.flows()}#${withFlows}`] as const] : []),
    ...(type === 'region'
      ? ([
          [routes.needs(), `${routes.region(region)}#behov`],
          [routes.matrix(), routes.matrixOfRegion(region)],
        ] as const)
      : []),
  ]);
}

/** The main menu, with the place where the reader is marked. */
export function mainMenu(
  graph: Graph,
  path: string,
): (Link & { current: 'page' | 'true' | undefined })[] {
  const region = regionOfPath(graph, path);
  const there = region ? addressesIn(graph, region) : new Map<string, string>();
  return top.map(({ text, address }) => ({
    text,
    href: href(there.get(address) ?? address),
    current:
      path === (there.get(address) ?? address)
        ? 'page'
        : path.startsWith(address)
          ? 'true'
          : undefined,
  }));
}

/** The links at the foot of every page. */
export const footMenu = (): Link[] =>
  bottom.map(({ text, address }) => ({ text, href: href(address) }));

/** A trail from the start page; the last item is the page itself and has no link. */
export function trail(
  ...steps: { text: string; address?: string }[]
): { text: string; href?: string }[] {
  return [{ text: 'Start', address: routes.start() }, ...steps].map(({ text, address }) => ({
    text,
    ...(address ? { href: href(address) } : {}),
  }));
}

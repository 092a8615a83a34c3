import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { changeSetAnchor, routes } from '../../domain/routes.ts';
import type { PublishedChange } from '../../domain/schemas/change-set.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { feeds } from './feeds.ts';

/** A change ready to print. */
export interface ChangeView {
  id: string;
  says: string;
  before?: string | undefined;
  after?: string | undefined;
  pages: Link[];
}

/** Sets of changes, the newest first. */
export const setsOf = (graph: Graph): Entry<'changeSet'>[] =>
  graph.all('changeSet').toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** What has changed for readers, day by day. */
export async function changesView() {
  const graph = await readGraph();
  const exists = pageNames(graph);
  return {
    crumbs: trail({ text: 'Ändringar' }),
    days: setsOf(graph).map(({ id, data }) => {
      const anchor = changeSetAnchor(id);
      const views = data.changes.map((change, index) => ({
        weight: change.weight,
        view: changeView(change, `${anchor}-${index + 1}`, exists),
      }));
      const of = (weight: PublishedChange['weight']) =>
        views.filter((item) => item.weight === weight).map(({ view }) => view);
      return {
        anchor,
        date: data.date,
        text: data.text,
        clinical: of('klinisk'),
        minor: of('mindre'),
        minorAnchor: `${anchor}-mindre`,
      };
    }),
    feeds: feedGroups(graph),
    paper: href(routes.paper()),
  };
}

/** The feeds as links, under what they are about. */
function feedGroups(graph: Graph): { title: string; links: Link[] }[] {
  const titles = { allt: 'Allt', region: 'En region', behov: 'Ett behov' };
  const groups = Map.groupBy(feeds(graph), ({ of }) => of);
  return [...groups].map(([of, list]) => ({
    title: titles[of],
    links: list.map(({ name, title }) => ({ text: title, href: href(routes.feed(name)) })),
  }));
}

function changeView(
  { says, before, after, pages }: PublishedChange,
  id: string,
  exists: ReadonlyMap<string, string>,
): ChangeView {
  return {
    id,
    says,
    before,
    after,
    pages: pages.flatMap((page) => {
      const text = exists.get(page);
      return text === undefined ? [] : { text, href: href(page) };
    }),
  };
}

/** What pages are called in a list of what shows a change; overviews that are not here are not listed. */
function pageNames(graph: Graph): Map<string, string> {
  const regions = graph.all('region');
  const named: [string, string][] = [
    ...graph
      .all('need')
      .flatMap(({ id, data }): [string, string][] => [
        [routes.need(id), data.title],
        ...regions.map((region): [string, string] => [
          routes.needInRegion(id, region.id),
          `${data.title} i ${region.data.name}`,
        ]),
      ]),
    ...regions.flatMap(({ id, data }): [string, string][] => [
      [routes.region(id), data.name],
      [routes.referInRegion(id), `Remittera i ${data.name}`],
      [routes.matrixOfRegion(id), `Vem gör vad i ${data.name}`],
    ]),
    ...graph
      .all('flow')
      .map(({ id, data }): [string, string] => [routes.flow(id), `Flödet ${data.title}`]),
    ...graph.all('code').map(({ id, data }): [string, string] => [routes.code(id), data.code]),
    ...graph
      .all('goal')
      .map(({ id, data }): [string, string] => [routes.goal(id), `Mål ${data.number}`]),
    ...graph
      .all('profession')
      .map(({ id, data }): [string, string] => [routes.profession(id), data.name]),
    ...graph
      .all('sourceDocument')
      .map(({ id, data }): [string, string] => [routes.document(id), data.short]),
  ];
  return new Map(named);
}

/** The latest clinical change of a page: when, and where to read what. */
export function latestChange(
  graph: Graph,
  page: string,
): { date: string; href: string } | undefined {
  for (const { id, data } of setsOf(graph)) {
    const index = data.changes.findIndex(
      ({ weight, pages }) => weight === 'klinisk' && pages.includes(page),
    );
    if (index >= 0) {
      const address = `${routes.changes()}#${changeSetAnchor(id)}-${index + 1}`;
      return { date: data.date, href: href(address) };
    }
  }
  return undefined;
}

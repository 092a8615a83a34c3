import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { regionAndWhole } from '../../domain/sources-of-region.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { activityLinks, type ActivityLink } from './activity.ts';
import { regionsInOrder } from './region-switch.ts';
import {
  levelView,
  sourceView,
  strengthView,
  type LevelView,
  type SourceView,
  type StrengthView,
} from './statement.ts';
import { unitLink } from './unit.ts';

/** A statement about a profession, with the need it belongs to. */
export interface Duty {
  need: Link;
  /** Leads to the statement on the page of its need. */
  href: string;
  text: string;
  strength: StrengthView;
  forRelatives: boolean;
  note?: string;
  source: SourceView;
}

export interface ProfessionInRegion {
  /** Id of the region, which is also the anchor of its part of the page. */
  id: string;
  region: string;
  /** False for a health-care region, which only holds regions together. */
  isAsked: boolean;
  /** The matrix with the profession chosen; absent where the region has none. */
  matrix?: string;
  levels: { levels: LevelView[]; duties: Duty[] }[];
  handovers: (Link & { from: LevelView[]; to: LevelView[] })[];
  units: (Link & { summary: string })[];
  activities: ActivityLink[];
  /** What the region's documents themselves are known not to say about the profession. */
  notStated: string[];
  documents: Link[];
}

export const professionPaths = async () =>
  (await readGraph()).all('profession').map(({ id }) => ({ params: { profession: id } }));

const isAbout = (region: string) => (entry: Entry) =>
  (entry.data as { region?: string }).region === region;

function dutyOf(graph: Graph, entry: Entry<'statement'>): Duty {
  const { data } = entry;
  return {
    need: {
      text: graph.get('need', data.need)?.data.title ?? data.need,
      href: href(routes.needInRegion(data.need, data.region)),
    },
    href: href(addressOf(entry)!),
    text: data.text,
    strength: strengthView(data.strength, data.reservations),
    forRelatives: data.target === 'narstaende',
    ...(data.note ? { note: data.note } : {}),
    source: sourceView(graph, {
      document: data.document,
      heading: data.heading,
      points: data.points,
      sections: data.sections,
      derived: data.sectionsDerived,
    }),
  };
}

/** Duties by level, levels in the order of the register, needs in the order they were read. */
function dutiesByLevel(graph: Graph, statements: Entry<'statement'>[]) {
  const order = graph.all('careLevel').map(({ id }) => id);
  const byLevel = new Map<string, Entry<'statement'>[]>();
  for (const entry of statements) {
    const key = entry.data.levels.join(' ');
    byLevel.set(key, [...(byLevel.get(key) ?? []), entry]);
  }
  return [...byLevel]
    .map(([key, list]) => ({ ids: key.split(' '), list }))
    .sort(
      (a, b) => order.indexOf(a.ids[0]!) - order.indexOf(b.ids[0]!) || a.ids.length - b.ids.length,
    )
    .map(({ ids, list }) => ({
      levels: ids.map((id) => levelView(graph, id)),
      duties: list.map((entry) => dutyOf(graph, entry)),
    }));
}

function inRegion(graph: Graph, id: string, region: Entry<'region'>): ProfessionInRegion {
  const profession = graph.get('profession', id)!;
  const here = isAbout(region.id);
  const of = (relation: string) => graph.to(profession, relation).filter(here);
  const duties = of('doneBy') as Entry<'statement'>[];
  const places = regionAndWhole(graph, region.id);
  const documents = graph.all('sourceDocument').filter(({ data }) => places.includes(data.region));
  const name = profession.data.name.toLowerCase();
  return {
    id: region.id,
    region: region.data.name,
    isAsked: region.data.type === 'region',
    ...(duties.length > 0
      ? { matrix: `${href(routes.matrixOfRegion(region.id))}?profession=${id}` }
      : {}),
    levels: dutiesByLevel(graph, duties),
    handovers: (of('receivedBy') as Entry<'handoverRule'>[]).map((rule) => ({
      text: rule.data.title,
      href: href(addressOf(rule)!),
      from: rule.data.from.map((level) => levelView(graph, level)),
      to: rule.data.to.map((level) => levelView(graph, level)),
    })),
    units: graph
      .inRegion('unit', region.id)
      .filter(({ data }) => data.professions.includes(id))
      .map((unit) => unitLink(graph, unit)),
    activities: activityLinks(graph, [region.id], ({ data }) => data.professions.includes(id)),
    notStated: documents.flatMap(({ data }) =>
      data.notStated.filter((line) => line.toLowerCase().includes(name)),
    ),
    documents: documents.map((document) => ({
      text: document.data.short,
      href: href(addressOf(document)!),
    })),
  };
}

/** Whether any record of the region names the profession. */
const isMentioned = ({ levels, handovers, units, activities }: ProfessionInRegion): boolean =>
  levels.length + handovers.length + units.length + activities.length > 0;

export async function professionView(id: string) {
  const graph = await readGraph();
  const { data } = graph.get('profession', id)!;
  const { synonyms } = data;
  const name = asHeading(data.name);
  const others = synonyms.filter(
    (word, at) => synonyms.findIndex((same) => same.toLowerCase() === word.toLowerCase()) === at,
  );
  const views = regionsInOrder(graph).map((region) => inRegion(graph, id, region));
  return {
    title: name,
    description: `${name}: vad som faller på professionen i cancerrehabilitering, per region och vårdnivå.`,
    alsoCalled: others.join(', '),
    crumbs: trail({ text: 'Professioner', address: routes.professions() }, { text: name }),
    regions: views.filter(isMentioned),
    silent: views.filter((region) => !isMentioned(region) && region.isAsked),
  };
}

/** Professions are common nouns; a heading begins with a capital. */
export const asHeading = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const types = { profession: 'Yrken', funktion: 'Funktioner', grupp: 'Grupper' } as const;

export async function professionsView() {
  const graph = await readGraph();
  const count = (entry: Entry<'profession'>) =>
    ['doneBy', 'receivedBy', 'staffedBy'].reduce(
      (sum, relation) => sum + graph.to(entry, relation).length,
      0,
    );
  return {
    crumbs: trail({ text: 'Professioner' }),
    groups: Object.entries(types)
      .map(([type, title]) => ({
        title,
        professions: graph
          .all('profession')
          .filter(({ data }) => data.type === type)
          .map((entry) => ({
            text: asHeading(entry.data.name),
            href: href(routes.profession(entry.id)),
            summary: summaryOf(count(entry)),
          })),
      }))
      .filter(({ professions }) => professions.length > 0),
  };
}

const summaryOf = (count: number): string =>
  count === 0 ? 'Ingen källa ger någon uppgift' : count === 1 ? '1 uppgift' : `${count} uppgifter`;

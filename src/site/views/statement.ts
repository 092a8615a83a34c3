import type { Entry, EntryKey } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, addressOfKey, routes } from '../../domain/routes.ts';
import {
  reservations,
  strengths,
  type Reservation,
  type Strength,
} from '../../domain/schemas/strength.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { feedbackOn, type Feedback } from './feedback.ts';
import { withReview } from './review.ts';

export interface StrengthView {
  /** Class name suffix: the id of the strength. */
  id: Strength;
  label: string;
}

export interface LevelView {
  id: string;
  name: string;
  short: string;
  /** Class name that gives the colour. */
  colour: string;
}

/** Points as links; three or more in a row become one link to the first: "V-032–V-039". */
export function pointLinks(graph: Graph, ids: readonly string[]): Link[] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1)!, id)) run.push(id);
    else runs.push([id]);
  }
  return runs.flatMap((run) =>
    run.length < 3
      ? run.map((id) => pointLink(graph, id.toUpperCase(), id))
      : pointLink(graph, `${run[0]!.toUpperCase()}–${run.at(-1)!.toUpperCase()}`, run[0]!),
  );
}

const follows = (a: string, b: string): boolean =>
  a.replace(/\d+$/, '') === b.replace(/\d+$/, '') &&
  Number(/\d+$/.exec(a)?.[0]) + 1 === Number(/\d+$/.exec(b)?.[0]);

const pointLink = (graph: Graph, text: string, id: string): Link => ({
  text,
  href: href(addressOfKey(graph, { kind: 'sourcePoint', id }) ?? routes.documents()),
});

/** Where a record comes from, ready to print under it. */
export interface SourceView {
  document: Link;
  /** Heading in the document. */
  heading: string;
  points: Link[];
  /** Sections of the national programme, with edition. */
  sections: Link[];
  sectionsDerived: boolean;
  /** How to have the record mended, and what it is called, where the record is at home. */
  feedback?: Feedback;
  about?: string;
}

export interface CriterionView {
  /** Anchor on the page; absent where the same criterion already stands higher up. */
  id?: string;
  text: string;
  short: string;
  note?: string;
  points: Link[];
}

export interface StatementView {
  id: string;
  text: string;
  short: string;
  href: string;
  levels: LevelView[];
  strength: StrengthView;
  professions: Link[];
  forRelatives: boolean;
  condition?: string;
  criteria?: { lead: string; base?: string; items: CriterionView[] };
  time?: string;
  note?: string;
  /** Other rules that can hold for the same patient, without the source saying which goes first. */
  overlaps: Link[];
  seeAlso: (Link & { known: boolean })[];
  source: SourceView;
  /** That somebody has read exactly this, or that it has changed since. */
  review?: string;
}

/** "BÖR · OM MÖJLIGT": the source's strength with its reservations, never one without the other. */
export function strengthView(id: Strength, reserved: readonly Reservation[] = []): StrengthView {
  const word = id === 'ansvar' ? 'ansvar' : strengths[id];
  return { id, label: [word, ...reserved.map((item) => reservations[item])].join(' · ') };
}

export function levelView(graph: Graph, id: string): LevelView {
  const level = graph.get('careLevel', id);
  if (!level) throw new Error(`Unknown care level ${id}`);
  const { name, short, colour } = level.data;
  return { id, name, short, colour };
}

/** "Vårdprogrammet 2021, 7.10": a section is never shown without its edition. */
export function sectionLink(graph: Graph, id: string): Link {
  const section = graph.get('programmeSection', id);
  if (!section) throw new Error(`Unknown section ${id}`);
  const edition = graph.get('edition', section.data.edition);
  const number = /^\d/.test(section.data.number)
    ? section.data.number
    : (section.data.title ?? section.data.number);
  return {
    text: `Vårdprogrammet ${edition?.data.name ?? ''}, ${number}`,
    href: href(addressOf(section)!),
  };
}

/** Professions that a record names, as links to what else the same region gives them. */
export function professionLinks(graph: Graph, ids: readonly string[], region: string): Link[] {
  return ids.map((id) => ({
    text: graph.get('profession', id)?.data.name ?? id,
    href: href(`${routes.profession(id)}#${region}`),
  }));
}

export function sourceView(
  graph: Graph,
  {
    document,
    heading,
    points,
    sections,
    derived = false,
    entry,
    about,
  }: {
    document: string;
    heading: string;
    points: string[];
    sections: string[];
    derived?: boolean;
    /** The record itself, where readers can have it mended, and what it is called. */
    entry?: Entry;
    about?: string;
  },
): SourceView {
  const feedback = entry && feedbackOn(graph, entry);
  return {
    document: {
      text: graph.get('sourceDocument', document)?.data.short ?? document,
      href: href(routes.document(document)),
    },
    heading,
    points: pointLinks(graph, points),
    sections: sections.map((id) => sectionLink(graph, id)),
    sectionsDerived: derived,
    ...(feedback ? { feedback, about: about ?? '' } : {}),
  };
}

/** Documents a record refers to; those without a known address lead to where they are registered. */
export function seeAlsoLinks(graph: Graph, ids: readonly string[]): (Link & { known: boolean })[] {
  return ids.flatMap((id) => {
    const document = graph.get('relatedDocument', id);
    if (!document) return [];
    const link = document.data.link && graph.get('externalLink', document.data.link);
    return {
      text: document.data.title,
      href: link ? link.data.url : href(addressOf(document)!),
      known: Boolean(link),
    };
  });
}

const leads = {
  alla: 'Alla dessa villkor:',
  nagot: 'Minst ett av dessa villkor:',
  'ej-angiven': 'Punktlista i källan, utan ”och” eller ”eller”:',
} as const;

/**
 * A statement ready to print.
 *
 * @param placed criteria that already have their anchor on the page; the statement adds its own
 */
export function statementView(
  graph: Graph,
  entry: Entry<'statement'>,
  placed: Set<string> = new Set(),
): StatementView {
  const { data } = entry;
  const criteria = data.criteria && {
    lead: leads[data.criteria.logic],
    ...(data.criteria.base ? { base: data.criteria.base } : {}),
    items: data.criteria.of.flatMap((id) => {
      const criterion = graph.get('criterion', id);
      return criterion ? criterionView(graph, criterion, placed) : [];
    }),
  };
  return {
    id: entry.id,
    text: data.text,
    short: data.short,
    href: href(addressOf(entry)!),
    levels: data.levels.map((id) => levelView(graph, id)),
    strength: strengthView(data.strength, data.reservations),
    professions: professionLinks(graph, data.professions, data.region),
    forRelatives: data.target === 'narstaende',
    ...(data.condition ? { condition: data.condition } : {}),
    ...(criteria ? { criteria } : {}),
    ...(data.time ? { time: data.time.wording } : {}),
    ...(data.note ? { note: data.note } : {}),
    overlaps: overlapLinks(graph, entry),
    seeAlso: seeAlsoLinks(graph, data.seeAlso),
    source: sourceView(graph, {
      document: data.document,
      heading: data.heading,
      points: data.points,
      sections: data.sections,
      derived: data.sectionsDerived,
      entry,
      about: data.short,
    }),
    ...withReview(graph, entry),
  };
}

function overlapLinks(graph: Graph, statement: Entry<'statement'>): Link[] {
  const parties: EntryKey[] = [
    statement,
    ...(statement.data.criteria?.of ?? []).map((id): EntryKey => ({ kind: 'criterion', id })),
  ];
  const overlaps = new Set(parties.flatMap((party) => graph.to(party, 'involves')));
  return [...overlaps]
    .filter((entry): entry is Entry<'overlap'> => entry.kind === 'overlap')
    .filter(({ data }) => data.type === 'overlapp' && data.needs.includes(statement.data.need))
    .map((entry) => ({ text: entry.data.title, href: href(addressOf(entry)!) }));
}

function criterionView(
  graph: Graph,
  { id, data }: Entry<'criterion'>,
  placed: Set<string>,
): CriterionView {
  const isFirst = !placed.has(id);
  placed.add(id);
  return {
    ...(isFirst ? { id } : {}),
    text: data.text,
    short: data.short,
    ...(data.note ? { note: data.note } : {}),
    points: pointLinks(graph, data.points),
  };
}

import { newestReportYear, reportedYear } from '../../../domain/confirmed.ts';
import type { EntryKey } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import type { Link } from '../../navigation.ts';
import { needLinks } from '../need-link.ts';
import { withReview } from '../review.ts';
import { sourceView, type SourceView } from '../statement.ts';
import { yearNote, type YearNote } from '../year-note.ts';

/** One record of a source, ready to print in a list; the id is its anchor. */
export interface RecordRow {
  id: string;
  name: string;
  /** What it is, in a word or two. */
  kind?: string;
  /** When it happened, for records on a timeline. */
  time?: string;
  text?: string;
  facts: { term: string; value: string }[];
  /** What the source does not say about it, in one line. */
  silent?: string;
  /** What came of a plan, once a later source tells. */
  outcome?: { label: string; text: string; points: Link[] };
  when: YearNote;
  isNational: boolean;
  needs: Link[];
  note?: string;
  source: SourceView;
  review?: string;
}

interface PlacedData {
  region: string;
  document: string;
  national: boolean;
  needs: string[];
  note?: string | undefined;
  points: string[];
  year?: string | undefined;
}

/** The parts that every placed record has in common. A record without a year has the year of its report. */
export function placedRow(graph: Graph, { kind, id }: EntryKey, data: PlacedData) {
  return {
    id,
    facts: [] as RecordRow['facts'],
    when: yearNote(graph, {
      region: data.region,
      year: data.year ?? reportedYear(graph, data.document),
    }),
    isNational: data.national,
    needs: needLinks(graph, data.needs, data.region),
    ...(data.note ? { note: data.note } : {}),
    source: sourceView(graph, {
      document: data.document,
      heading: '',
      points: data.points,
      sections: [],
    }),
    ...withReview(graph, { kind, id }),
  };
}

/** Facts that the source gives, and one line that names those it does not. */
export function saidAndSilent(
  facts: { term: string; value: string | null | undefined }[],
): Pick<RecordRow, 'facts' | 'silent'> {
  const silent = facts.filter(({ value }) => value === null).map(({ term }) => term.toLowerCase());
  return {
    facts: facts.flatMap(({ term, value }) => (value ? { term, value } : [])),
    ...(silent.length > 0 ? { silent: `Framgår inte av källan: ${silent.join(', ')}.` } : {}),
  };
}

/** Rows under a heading: what shows at once, and what is folded. */
export interface RecordGroup {
  heading?: string;
  shown: RecordRow[];
  folds: { summary: string; rows: RecordRow[] }[];
}

/** A subject of a region page. */
export interface RecordSection {
  id: string;
  heading: string;
  lead?: string;
  count: number;
  /** How many of them a newer report has not confirmed. */
  older: number;
  groups: RecordGroup[];
}

/** Longest list that shows at once. */
const longest = 6;

/** Older records are folded when they are more than this. */
const fewest = 1;

/** Splits rows into those that show at once and those that are folded: the rest, and the unconfirmed. */
function recordGroup(
  graph: Graph,
  region: string,
  { heading, rows }: { heading?: string; rows: readonly RecordRow[] },
): RecordGroup {
  const older = rows.filter(({ when }) => when.unconfirmed);
  const folded = older.length > fewest ? older : [];
  const open = rows.filter((row) => !folded.includes(row));
  const cut = open.length > longest + fewest ? longest : open.length;
  const rest = open.slice(cut);
  return {
    ...(heading ? { heading } : {}),
    shown: open.slice(0, cut),
    folds: [
      ...(rest.length > 0 ? [{ summary: `${rest.length} till`, rows: rest }] : []),
      ...(folded.length > 0
        ? [{ summary: olderSummary(graph, region, folded), rows: folded }]
        : []),
    ],
  };
}

/** "12 äldre uppgifter, från 2021: ej bekräftade 2024". */
function olderSummary(graph: Graph, region: string, rows: readonly RecordRow[]): string {
  const years = [...new Set(rows.flatMap(({ when }) => when.year ?? []))].sort();
  return `${rows.length} äldre, från ${years.join(' och ')}: ej bekräftade ${newestReportYear(graph, region)}`;
}

/** A section of groups, or undefined when none of them has a row. */
export function recordSection(
  graph: Graph,
  region: string,
  head: { id: string; heading: string; lead?: string },
  ...groups: { heading?: string; rows: readonly RecordRow[] }[]
): RecordSection | undefined {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const all = filled.flatMap(({ rows }) => rows);
  if (all.length === 0) return undefined;
  return {
    ...head,
    count: all.length,
    older: all.filter(({ when }) => when.unconfirmed).length,
    groups: filled.map(({ heading, rows }) =>
      recordGroup(graph, region, {
        rows,
        ...(heading && groups.length > 1 ? { heading } : {}),
      }),
    ),
  };
}

/** The records of a kind that belong to a region. */
export const ofRegion =
  (region: string) =>
  <T extends { data: { region: string } }>(entry: T): boolean =>
    entry.data.region === region;

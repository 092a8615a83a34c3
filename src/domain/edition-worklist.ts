import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { foldWord } from './fold-word.ts';
import { newestEdition } from './newest-edition.ts';
import { ownerOf } from './reviews/pages.ts';
import { stateOfRecord } from './reviews/state.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';

/** Records that rest on sections of a programme. */
type Resting = Entry<'statement'> | Entry<'handoverRule'> | Entry<'regionalApplication'>;

/**
 * What has become of a section in the newest edition: `same` number and title, `renumbered`, `other` (the number now has
 * another title), or `gone` from the sections that are known.
 */
export type SectionFate = 'same' | 'renumbered' | 'other' | 'gone';

/** One record and one section of an older edition that it rests on, for somebody to read against the newest. */
export interface WorkItem {
  entry: Resting;
  region: string;
  programme: string;
  section: Entry<'programmeSection'>;
  newest: Entry<'edition'>;
  fate: SectionFate;
  /** Sections of the newest edition that may be meant, the likeliest first. */
  candidates: Entry<'programmeSection'>[];
  /** Whether somebody has read the record since the newest edition was entered. */
  isDone: boolean;
}

/** The mark for the programme as a whole is no section. */
const whole = 'hela';

/** Every record that rests on a section of an edition that has been replaced, section by section. */
export function editionWorklist(graph: Graph): WorkItem[] {
  const resting: Resting[] = [
    ...graph.all('statement'),
    ...graph.all('handoverRule'),
    ...graph.all('regionalApplication'),
  ];
  return resting.flatMap((entry) =>
    [...new Set(sectionsOf(entry))].flatMap((id): WorkItem[] => {
      const section = graph.get('programmeSection', id);
      const newest = section && newestEdition(graph, section.data.edition);
      if (!section || !newest || section.data.number === whole) return [];
      return [
        {
          entry,
          region: entry.data.region,
          programme: newest.data.programme,
          section,
          newest,
          ...fateOf(graph, section, newest),
          isDone: stateOfRecord(graph, entry).state === 'reviewed',
        },
      ];
    }),
  );
}

const sectionsOf = ({ kind, data }: Resting): readonly string[] =>
  kind === 'regionalApplication'
    ? data.clarifications.map(({ section }) => section)
    : data.sections;

function fateOf(
  graph: Graph,
  section: Entry<'programmeSection'>,
  newest: Entry<'edition'>,
): Pick<WorkItem, 'fate' | 'candidates'> {
  const sections = graph.all('programmeSection').filter(({ data }) => data.edition === newest.id);
  const { number, title } = section.data;
  const sameNumber = sections.find(({ data }) => data.number === number);
  const known = sections.filter(
    (other) =>
      areTied(graph, section, other) || (title !== null && sameTitle(title, other.data.title)),
  );
  if (known.length > 0) {
    const isSame = sameNumber !== undefined && known.includes(sameNumber);
    return { fate: isSame ? 'same' : 'renumbered', candidates: known };
  }
  return { fate: sameNumber ? 'other' : 'gone', candidates: likeliest(title, sections) };
}

const sameTitle = (a: string, b: string | null): boolean =>
  b !== null && foldWord(a.trim()) === foldWord(b.trim());

/** Whether editors have written that two sections correspond, also by way of an edition between them. */
function areTied(graph: Graph, from: Entry<'programmeSection'>, to: Entry<'programmeSection'>) {
  const seen = new Set([from.id]);
  const queue = [from];
  for (let at = queue.shift(); at; at = queue.shift()) {
    if (at.id === to.id) return true;
    const near = [
      ...at.data.correspondsTo.flatMap((id) => graph.get('programmeSection', id) ?? []),
      ...(graph.to(at, 'correspondsTo') as Entry<'programmeSection'>[]),
    ];
    for (const next of near) {
      if (seen.has(next.id)) continue;
      seen.add(next.id);
      queue.push(next);
    }
  }
  return false;
}

/** How alike two titles must be to be worth a look: the share of their words that they have in common. */
const alike = 0.3;
const mostCandidates = 3;

function likeliest(
  title: string | null,
  sections: readonly Entry<'programmeSection'>[],
): Entry<'programmeSection'>[] {
  if (title === null) return [];
  const words = wordsOf(title);
  return sections
    .map((section) => ({ section, share: shareOf(words, wordsOf(section.data.title ?? '')) }))
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostCandidates)
    .map(({ section }) => section);
}

const wordsOf = (title: string): Set<string> =>
  new Set(
    (title.match(/\p{L}{3,}/gu) ?? [])
      .map((word) => foldWord(word))
      .filter((word) => !stopWords.has(word))
      .map((word) => stemWord(word)),
  );

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) =>
    [...b].some(
      (other) =>
        other === word ||
        (word.length > 4 && other.includes(word)) ||
        (other.length > 4 && word.includes(other)),
    ),
  );
  return (2 * common.length) / (a.size + b.size);
}

/** Worst first: what must be found again, then what has another number, then what only has to be read. */
const urgency: Record<SectionFate, number> = { gone: 0, other: 1, renumbered: 2, same: 3 };

/** What is left to read in a region, and which function answers for it. */
export interface RegionWork {
  region: string;
  owner: string | undefined;
  left: WorkItem[];
  done: number;
}

/** The worklist by region, in the order given, with what is left, worst first. */
export function workByRegion(graph: Graph, regions: readonly string[]): RegionWork[] {
  const items = Map.groupBy(editionWorklist(graph), ({ region }) => region);
  return regions.flatMap((region) => {
    const own = items.get(region) ?? [];
    const left = own.filter(({ isDone }) => !isDone);
    return own.length === 0
      ? []
      : {
          region,
          owner: ownerOf(graph, region),
          left: left.toSorted((a, b) => urgency[a.fate] - urgency[b.fate]),
          done: own.length - left.length,
        };
  });
}

const named = ({ data: { number, title } }: Entry<'programmeSection'>): string =>
  [/^\d/.test(number) ? number : '', title === null ? '' : `”${title}”`].join(' ').trim() || number;

/** What has become of the section, as sentences for the person who reads: where it was, and where it may be now. */
export function workWords(graph: Graph, { section, newest, fate, candidates }: WorkItem): string {
  const edition = graph.get('edition', section.data.edition)?.data.name ?? section.data.edition;
  const was = `Bygger på ${named(section)} i utgåva ${edition}.`;
  const now = `utgåva ${newest.data.name}`;
  const other = graph.get('programmeSection', `${newest.id}#${section.data.number}`);
  const hasSameTitle =
    other && section.data.title !== null && sameTitle(section.data.title, other.data.title);
  const become: Record<SectionFate, string> = {
    same: hasSameTitle
      ? `Samma nummer och rubrik i ${now}; texten kan ändå vara en annan.`
      : `Är ${candidates.map(named).join(' och ')} i ${now}: samma nummer; rubriken är en annan eller okänd.`,
    renumbered: `Är ${candidates.map(named).join(' och ')} i ${now}.`,
    other: `Numret är ${other ? named(other) : 'något annat'} i ${now}.`,
    gone: `Finns inte bland de avsnitt i ${now} som är inlagda.`,
  };
  const guess =
    (fate === 'gone' || fate === 'other') && candidates.length > 0
      ? ` Kan motsvara ${candidates.map(named).join(' eller ')}.`
      : '';
  return `${was} ${become[fate]}${guess}`;
}

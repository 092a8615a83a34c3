import type { Entry } from '../../domain/entry.ts';
import { isUnconfirmed, reportedYear } from '../../domain/confirmed.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Observation } from '../../domain/schemas/observation.ts';
import { stopWords } from '../../domain/stop-words.ts';
import {
  reservations,
  strengths,
  type Reservation,
  type Strength,
} from '../../domain/schemas/strength.ts';

/** Turns ids into the words the reader sees; an id that leads nowhere stays as it is (a check reports it). */
export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(graph: Graph) {
  const need = (id: string) => graph.get('need', id)?.data.title ?? id;
  const level = (id: string) => graph.get('careLevel', id)?.data.name ?? id;
  const profession = (id: string) => graph.get('profession', id)?.data.name ?? id;
  return {
    need,
    /** "fatigue" in a sentence, but "Min vårdplan och rehabiliteringsplan", a name. */
    needInSentence: (id: string) => {
      const title = need(id);
      return graph
        .all('term')
        .some(({ data }) => /^\p{Lu}\p{Ll}/u.test(data.term) && title.startsWith(data.term))
        ? title
        : title.charAt(0).toLocaleLowerCase('sv') + title.slice(1);
    },
    level,
    levels: (ids: readonly string[]) => joinWords(ids.map(level)),
    professions: (ids: readonly string[]) => joinWords(ids.map(profession)),
    interventionLevel: (id: string) => {
      const level = graph.get('interventionLevel', id)?.data;
      return level ? `Insatsnivå: ${level.name}. ${level.description}` : id;
    },
    region: (id: string) => graph.get('region', id)?.data.name ?? id,
    source: (id: string) => graph.get('sourceDocument', id)?.data.short,
    edition: (id: string) => {
      const edition = graph.get('edition', id)?.data;
      if (!edition) return id;
      const programme = graph.get('careProgramme', edition.programme)?.data.short;
      const name =
        edition.status === 'aviserad' ? edition.name.toLowerCase() : `utgåva ${edition.name}`;
      return `${programme ?? edition.programme}, ${name}`;
    },
    isSuperseded: (id: string) => graph.get('edition', id)?.data.supersededBy !== undefined,
    editionNames: (id: string) => {
      const { name, programme } = graph.get('edition', id)!.data;
      const short = graph.get('careProgramme', programme)?.data.short ?? programme;
      return [`${short} ${name}`, `${short} utgåva ${name}`, `NVP ${name}`];
    },
    editionYear: (id: string) => /^\d{4}$/.exec(graph.get('edition', id)?.data.name ?? '')?.[0],
    reportedYear: (document: string) => reportedYear(graph, document),
    isUnconfirmed: (region: string, year: string) => isUnconfirmed(graph, { region, year }),
    criteria: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const criterion = graph.get('criterion', id)?.data;
        return criterion ? [criterion.text, criterion.note] : [];
      }),
    sections: (ids: readonly string[]) =>
      ids.map((id) => {
        const section = graph.get('programmeSection', id)?.data;
        return section ? `${sectionName(section.number)} ${section.title ?? ''}`.trim() : id;
      }),
    documents: (ids: readonly string[]) =>
      ids.flatMap((id) => graph.get('relatedDocument', id)?.data.title ?? []),
    goal: (id: string) => {
      const goal = graph.get('goal', id)?.data;
      return goal ? `Mål ${goal.number}: ${goal.title}` : id;
    },
    needsOfGoal: (id: string) => graph.get('goal', id)?.data.needs ?? [],
    observations: (indicator: string) =>
      (graph.to({ kind: 'indicator', id: indicator }, 'observes') as Entry<'observation'>[]).map(
        ({ data }) => ({
          ...data,
          area: data.national ? 'Hela landet' : (graph.get('region', data.region)?.data.name ?? ''),
        }),
      ),
    report: (id: string) => graph.get('report', id)?.data,
    dutiesOf: (id: string) => {
      const duties = graph.to({ kind: 'profession', id }, 'doneBy') as Entry<'statement'>[];
      const needs = [...new Set(duties.map(({ data }) => need(data.need)))];
      return needs.length
        ? `Nämns i uppgifter om ${joinWords(needs)}.`
        : 'Ingen uppgift i källorna nämner professionen.';
    },
  };
}

export const sectionName = (number: string) =>
  /^\d/.test(number) ? `Avsnitt ${number}` : 'Avsnitt';

export const sentences = (...parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');

export function joinWords(words: string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

export const strengthWords = (strength: Strength, held: readonly Reservation[]) =>
  [strengths[strength], ...held.map((reservation) => reservations[reservation])].join(' · ');

/** The words of an MDX text without its markup; enough for finding, never shown. */
export function plainText(body = ''): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s*-]+|[*_`|]/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One figure as words: place, year and value with its unit; what the source says when it gives no number. */
export function figureOf(
  { area, year, type, value, upTo, text }: Observation & { area: string },
  unit: string,
): string {
  const number = (figure: number) => figure.toLocaleString('sv-SE');
  const said =
    value === null
      ? (text ?? 'tal framgår inte')
      : `${number(value)}${upTo === undefined ? '' : `–${number(upTo)}`} ${unit}`;
  return `${area} ${year}${type === 'mal' ? ' (mål)' : ''}: ${said}`;
}

/** A title as people type it: "Uppföljning för 2021 av cancerplanen 2019–2021" is "Uppföljning cancerplanen". */
export const withoutSmallWords = (title: string): string =>
  title
    .split(/\s+/)
    .filter((word) => !stopWords.has(word.toLowerCase()) && !/^\d{4}(–\d{4})?$/.test(word))
    .join(' ');

const shownLength = 240;

/** The first sentences of a text, as many as a hit has room for. */
export function shortened(text: string): string {
  if (text.length <= shownLength) return text;
  const end = text.slice(0, shownLength).lastIndexOf('. ');
  return end > 60 ? text.slice(0, end + 1) : `${text.slice(0, shownLength).trimEnd()} …`;
}

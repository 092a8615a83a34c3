import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { isOnlyReported } from '../../domain/sources-of-region.ts';
import { askedLevels, matrixRows, type Row } from './cells.ts';
import { isMentioned, reportedOn } from './reported.ts';

/** How a region answers, from a source that gives duties to no source at all. Words and what they mean. */
export const comparedStates = {
  says: { name: 'Källan säger', meaning: 'Regionens källa säger vad nivån gör.' },
  partly: {
    name: 'Källan säger en del',
    meaning: 'Regionens källa säger något för en nivå, men inte för alla.',
  },
  unstated: {
    name: 'Utan vårdnivå',
    meaning: 'Regionens källa säger något, men inte på vilken vårdnivå.',
  },
  programme: {
    name: 'Vårdprogrammet gäller',
    meaning: 'Regionens källa säger inget. Enligt dess egen regel gäller då vårdprogrammet.',
  },
  decided: {
    name: 'Beslutat, inte skrivet',
    meaning: 'Det är beslutat att ansvaret ska beskrivas, men ingen text finns i källan.',
  },
  reported: {
    name: 'Bara uppföljning',
    meaning: 'Källorna är uppföljningar. De berättar om läget, men fördelar inget ansvar.',
  },
  none: {
    name: 'Ingen uppgift',
    meaning: 'Ingen uppgift i regionens källor rör behovet.',
  },
} as const;

export type ComparedState = keyof typeof comparedStates;

/** One box: a region's answer for one level. */
export interface ComparedCell {
  level: string;
  state: ComparedState;
  /** True when the level is only named together with others; the statements then stand among the wide ones. */
  isShared: boolean;
  statements: Entry<'statement'>[];
}

/** Everything a region answers for one need. */
export interface ComparedRegion {
  region: string;
  /** The answer as a whole, for counting and for the overview. */
  state: ComparedState;
  /** The levels the region is asked about, and others that its source names alone. Empty where there are only reports. */
  cells: ComparedCell[];
  /** Statements for several levels, for other actors, or without any level. */
  wide: Row['wide'];
}

/** What holds where the text of a region says nothing. */
function silentState(graph: Graph, region: string): ComparedState {
  const application = graph.inRegion('regionalApplication', region)[0];
  const states = {
    'vardprogrammet-galler': 'programme',
    'beslutat-ej-skrivet': 'decided',
    'framgar-inte': 'none',
  } as const;
  return application ? states[application.data.silence] : 'none';
}

/** The answer of a region for a need, level by level and as a whole. */
export function comparedRegion(graph: Graph, need: Entry<'need'>, region: string): ComparedRegion {
  if (isOnlyReported(graph, region)) {
    const state = isMentioned(reportedOn(graph, need.id, region)) ? 'reported' : 'none';
    return { region, state, cells: [], wide: [] };
  }
  const silent = silentState(graph, region);
  const asked = askedLevels(graph, region);
  const row = matrixRows(graph, region, [need])[0]!;
  const cells = row.cells
    .filter(({ level, state }) => asked.includes(level) || state === 'says')
    .map(({ level, state, statements }): ComparedCell => {
      const isSaid = state === 'says' || state === 'shared';
      return { level, state: isSaid ? 'says' : silent, isShared: state === 'shared', statements };
    });
  return { region, state: wholeState(cells, row, asked, silent), cells, wide: row.wide };
}

/** The state of a need as a whole: what its levels have in common, else that the source says a part. */
function wholeState(
  cells: ComparedCell[],
  { wide }: Row,
  asked: string[],
  silent: ComparedState,
): ComparedState {
  const main = cells.filter(({ level }) => asked.includes(level));
  if (main.every(({ state }) => state === 'says')) return 'says';
  const isPlaced =
    cells.some(({ state }) => state === 'says') ||
    wide.some(({ levels }) => levels.some((level) => level !== 'ej-angiven'));
  if (isPlaced) return 'partly';
  return wide.length > 0 ? 'unstated' : silent;
}

const countWords = ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio'];

/** "Fyra av sex regioner", "Ingen av sex regioner". */
export function ofRegions(count: number, total: number): string {
  const word = (value: number) => countWords[value] ?? String(value);
  return `${word(count)} av ${word(total).toLowerCase()} regioner`;
}

/** "Norrbotten, Västerbotten och Jämtland Härjedalen". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} och ${names[names.length - 1]}`;

/** A region by name, with its answer. */
export type NamedAnswer = ComparedRegion & { name: string };

const levelFamilies = {
  'den specialiserade vården': ['specialiserad'],
  primärvården: ['primarvard', 'regional-primarvard', 'kommunal-primarvard'],
} as const;

/** What shows when the answers for a need stand side by side: the gaps, told as findings. */
export function gapFindings(answers: NamedAnswer[]): string[] {
  const total = answers.length;
  const named = (...states: ComparedState[]) =>
    answers.filter(({ state }) => states.includes(state)).map(({ name }) => name);
  const unassigned = answers.filter(({ state, cells }) => cells.length === 0 || state === 'none');
  const findings: string[] = [];
  if (unassigned.length > 0) {
    findings.push(
      `${ofRegions(unassigned.length, total)} har ingen källa som fördelar ansvaret: ${listed(unassigned.map(({ name }) => name))}.`,
    );
  }
  const decided = answers
    .filter(({ cells }) => cells.some(({ state }) => state === 'decided'))
    .map(({ name }) => name);
  if (decided.length > 0) {
    findings.push(
      `${listed(decided)}: det är beslutat att ansvaret ska beskrivas per vårdnivå, men ingen text finns i källan.`,
    );
  }
  const unstated = named('unstated');
  if (unstated.length > 0) {
    findings.push(`${listed(unstated)}: källan säger något, men inte på vilken vårdnivå.`);
  }
  for (const [words, levels] of Object.entries(levelFamilies)) {
    const isSaid = answers.some(({ cells }) =>
      cells.some(
        ({ level, state }) => state === 'says' && (levels as readonly string[]).includes(level),
      ),
    );
    if (!isSaid) findings.push(`Ingen region har en källa som säger vad ${words} gör.`);
  }
  const programme = answers.filter(({ cells }) => cells.some(({ state }) => state === 'programme'));
  if (programme.length > 0) {
    findings.push(
      `${listed(programme.map(({ name }) => name))}: där riktlinjen tiger gäller vårdprogrammet, enligt regionens egen regel.`,
    );
  }
  return findings;
}

/** "Källan säger: 12 · Utan vårdnivå: 7": how a region answers over all needs. */
export function answersInBrief(graph: Graph, region: string): string {
  const states = graph.all('need').map((need) => comparedRegion(graph, need, region).state);
  const counted = (Object.keys(comparedStates) as ComparedState[]).map((state) => ({
    name: comparedStates[state].name,
    count: states.filter((other) => other === state).length,
  }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}: ${count}`)
    .join(' · ');
}

import { renameSync, writeFileSync } from 'node:fs';
import type { TrialsReport } from '../src/domain/build-reports.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { loadRemembered } from './content-memory.ts';
import { readOptions } from './options.ts';
import { describeHit, describeReading } from './search/describe.ts';
import { judge, type Outcome } from './search/judge.ts';
import { openIndex } from './search/open-index.ts';

const options = {
  content: { type: 'string', takes: 'MAPP', default: 'content' },
  out: { type: 'string', default: 'dist' },
  /** A file for the page of quality. */
  rapport: { type: 'string' },
} as const;

/** The least that each list must reach, as shares of its questions. */
const floor = { first: 0.9, amongThree: 0.97 };

const isAmongThree = ({ place }: Outcome) => place !== undefined && place <= 3;

/** Nothing was found although there is an answer. */
const isEmpty = ({ trial, answer }: Outcome) =>
  trial.expected.length > 0 && answer.found.length === 0;

function describeFailure(outcome: Outcome): string {
  const { trial, answer, first, place, right } = outcome;
  const came = first.flatMap((hit, index) => describeHit(hit, index + 1));
  const where = place ? `, som kom på plats ${place}` : ', som inte hittades';
  const expected = trial.expected.length > 0 ? `${trial.expected.join(', ')}${where}` : 'inget';
  return [
    `Frågan ”${trial.query}” leder inte rätt bland de tre första.`,
    `  Väntat: ${expected}.`,
    ...describeReading(answer).map((line) => `  Förstått som: ${line}`),
    came.length > 0 ? '  I stället kom:' : '  Inget kom i stället.',
    ...came.map((line) => `  ${line}`),
    ...(right && place
      ? ['  Det väntade:', ...describeHit(right, place).map((line) => `  ${line}`)]
      : []),
  ].join('\n');
}

const percent = (value: number) =>
  `${(100 * value).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} %`;

/** Tells how a list went. Returns whether it reaches the floor. */
function report(list: string, outcomes: readonly Outcome[]): boolean {
  const share = (isSo: (outcome: Outcome) => boolean) =>
    outcomes.filter(isSo).length / outcomes.length;
  const first = share(({ place }) => place === 1);
  const amongThree = share(isAmongThree);
  const empty = outcomes.filter(isEmpty).length;
  for (const outcome of outcomes)
    if (!isAmongThree(outcome)) console.error(describeFailure(outcome));
  console.log(
    `${list}: ${outcomes.length} sökprov, rätt först ${percent(first)}, bland de tre första ${percent(amongThree)}, ${empty} tomma svar.`,
  );
  const isReached = first >= floor.first && amongThree >= floor.amongThree && empty === 0;
  if (!isReached) {
    console.error(
      `Gränsen är ${percent(floor.first)} först, ${percent(floor.amongThree)} bland de tre första och inget tomt svar.`,
    );
  }
  return isReached;
}

/** How a list went, for the page of quality. */
function toReport(
  file: string,
  outcomes: readonly Outcome[],
  lineOf: (query: string) => number,
): TrialsReport {
  return {
    file,
    count: outcomes.length,
    first: outcomes.filter(({ place }) => place === 1).length,
    amongThree: outcomes.filter(isAmongThree).length,
    empty: outcomes.filter(isEmpty).length,
    missed: outcomes
      .filter(({ place }) => place !== 1)
      .map(({ trial, place }) => ({
        query: trial.query,
        place: place ?? null,
        line: lineOf(trial.query),
      })),
  };
}

/** Writes a file that is there whole or not at all, for a reader who waits for it. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.ny`, text);
  renameSync(`${file}.ny`, file);
}

/** Runs every trial on the index of the built site. Returns whether both lists are met. */
async function runTrials(): Promise<boolean> {
  const { content, out, rapport } = readOptions({ options }).values;
  const { entries, locate } = await loadRemembered(content);
  const graph = buildGraph(publishedEntries(entries));
  const trials = graph.all('searchTrial').map(({ data }) => data);
  if (trials.length === 0) {
    console.log('Det finns inga sökprov.');
    if (rapport) writeWhole(rapport, '[]');
    return true;
  }
  const { engine, close } = await openIndex(out);
  const own: Outcome[] = [];
  const blind: Outcome[] = [];
  try {
    for (const trial of trials)
      (trial.isBlind ? blind : own).push(await judge(engine, graph, trial));
  } finally {
    await close();
  }
  if (rapport) {
    const lineIn = (isBlind: boolean) => (query: string) => {
      const entry = graph
        .all('searchTrial')
        .find(({ data }) => data.query === query && data.isBlind === isBlind);
      return entry ? locate(entry.file, [...entry.path, 'fraga']).line : 1;
    };
    const reports = [
      toReport(`${content}/sokprov.yaml`, own, lineIn(false)),
      toReport(`${content}/sokprov-blind.yaml`, blind, lineIn(true)),
    ];
    writeWhole(rapport, JSON.stringify(reports.filter(({ count }) => count > 0)));
  }
  const reached = [
    own.length === 0 || report('sokprov.yaml', own),
    blind.length === 0 || report('sokprov-blind.yaml', blind),
  ];
  // The own list holds what colleagues have missed: none of it may be lost again. The other one is not for mending.
  if (reached.every(Boolean) && own.every(isAmongThree)) return true;
  if (graph.all('withdrawal').length === 0) return false;
  console.log(
    'Publiceringen går vidare ändå: att återkalla en uppgift får inte vänta på sökningen.',
  );
  return true;
}

try {
  process.exitCode = (await runTrials()) ? 0 : 1;
} catch (error) {
  console.error(`Sökproven kunde inte köras: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

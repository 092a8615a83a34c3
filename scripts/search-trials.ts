import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { buildGraph } from '../src/domain/graph.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { describeHit, describeReading } from './search/describe.ts';
import { judge, type Outcome, type Trial } from './search/judge.ts';
import { openIndex } from './search/open-index.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  /** Another list than the content's, in the same form. It need only meet the floor. */
  fil: { type: 'string' },
} as const;

/** The least that a list must reach, as shares of its queries. */
const floor = { first: 0.9, amongThree: 0.97 };

interface WrittenTrial {
  fraga: string;
  vantat: string[];
  region?: string;
}

/** A list that is not content is read as it stands. */
function readList(file: string): Trial[] {
  const { sokprov } = parse(readFileSync(file, 'utf8')) as { sokprov: WrittenTrial[] };
  return sokprov.map(({ fraga, vantat, region }) => ({
    query: String(fraga),
    expected: [vantat].flat(),
    region,
  }));
}

const isAmongThree = ({ place }: Outcome) => place !== undefined && place <= 3;

function describeFailure(outcome: Outcome): string {
  const { trial, answer, first, place, right } = outcome;
  const came = first.flatMap((hit, index) => describeHit(hit, index + 1));
  return [
    `Frågan ”${trial.query}” leder inte rätt bland de tre första.`,
    `  Väntat: ${trial.expected.join(', ')}${place ? `, som kom på plats ${place}` : ', som inte hittades'}.`,
    ...describeReading(answer).map((line) => `  Förstått som: ${line}`),
    came.length > 0 ? '  I stället kom:' : '  Inget kom i stället.',
    ...came.map((line) => `  ${line}`),
    ...(right && place
      ? ['  Det väntade:', ...describeHit(right, place).map((line) => `  ${line}`)]
      : []),
  ].join('\n');
}

/** Runs every trial on the index of the built site. Returns whether the list is met. */
async function runTrials(): Promise<boolean> {
  const { content, out, fil } = parseArgs({ options }).values;
  const { entries } = await loadContent(content);
  const graph = buildGraph(entries);
  const trials = fil ? readList(fil) : graph.all('searchTrial').map(({ data }) => data);
  if (trials.length === 0) {
    console.log('Det finns inga sökprov.');
    return true;
  }
  const { engine, close } = await openIndex(out);
  const outcomes: Outcome[] = [];
  try {
    for (const trial of trials) outcomes.push(await judge(engine, graph, trial));
  } finally {
    await close();
  }

  const share = (isSo: (outcome: Outcome) => boolean) =>
    outcomes.filter(isSo).length / outcomes.length;
  const first = share(({ place }) => place === 1);
  const amongThree = share(isAmongThree);
  const empty = outcomes.filter(({ answer }) => answer.found.length === 0).length;
  for (const outcome of outcomes)
    if (!isAmongThree(outcome)) console.error(describeFailure(outcome));
  const percent = (value: number) =>
    `${(100 * value).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} %`;
  console.log(
    `${outcomes.length} sökprov: rätt först ${percent(first)}, bland de tre första ${percent(amongThree)}, ${empty} tomma svar.`,
  );
  const isFloorMet = first >= floor.first && amongThree >= floor.amongThree && empty === 0;
  if (!isFloorMet) {
    console.error(
      `Gränsen är ${percent(floor.first)} först, ${percent(floor.amongThree)} bland de tre första och inget tomt svar.`,
    );
  }
  return isFloorMet && (fil !== undefined || outcomes.every(isAmongThree));
}

try {
  process.exitCode = (await runTrials()) ? 0 : 1;
} catch (error) {
  console.error(`Sökproven kunde inte köras: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

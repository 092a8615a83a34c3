import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { writeMeasurement } from './measure/write-measurement.ts';
import { readOptions } from './options.ts';
import { sampleKey } from './planted/sample.ts';

const { values, positionals } = readOptions({
  options: {
    om: { type: 'boolean', default: false },
    visa: { type: 'boolean', default: false },
    urval: { type: 'string' },
    fro: { type: 'string', default: '1' },
    processer: { type: 'string', default: '2' },
  },
  allowPositionals: true,
});

/** What must be killed, of all faults that a test could see. */
const limit = 0.85;

/** Tables of words, or files written by a command: another word there is no fault of the code. */
const leftOut = [
  /^src\/checks\/messages/,
  /^src\/checks\/registered-rules\.ts$/,
  /^src\/checks\/given-names\.ts$/,
  /^src\/domain\/(vocabulary|stop-words)\.ts$/,
];

/** How many files are planted with faults at a time. */
const share = 30;

/** How it went with the faults planted in one file. */
interface Result {
  /** Of the file, so that a result is not taken for that of other code. */
  hash: string;
  killed: number;
  survived: string[];
}

const memory = 'node_modules/.cache/mutationer-kod.json';
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const all = globSync(['src/checks/**/*.ts', 'src/domain/**/*.ts'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !leftOut.some((pattern) => pattern.test(file)))
  .sort();
const asked = positionals.length === 0 ? [''] : positionals.map((path) => path.replace(/\/$/, ''));
const chosen = all.filter((file) => asked.some((path) => file.startsWith(path)));

const results = readMemory();
const isKnown = (file: string) => results[file]?.hash === hashOf(file);

if (values.urval !== undefined) await drawAndShow(Number(values.urval), values.fro);
else if (!values.visa) {
  for (const room of ['domain', 'checks']) {
    const files = chosen.filter(
      (file) => file.startsWith(`src/${room}/`) && (values.om || !isKnown(file)),
    );
    // In small shares, so that what is known is kept when somebody stops.
    for (let from = 0; from < files.length; from += share) {
      await plantIn(files.slice(from, from + share), room);
    }
  }
}
if (values.urval === undefined) show();

function readMemory(): Record<string, Result> {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Record<string, Result>;
  } catch {
    return {};
  }
}

/** Plants every fault in some files, shows each to the tests of the room, and remembers how it went. */
async function plantIn(files: readonly string[], room: string): Promise<void> {
  const hashes = new Map(files.map((file) => [file, hashOf(file)]));
  const mutants = await judge(files, room);
  for (const file of files) results[file] = { hash: hashes.get(file)!, killed: 0, survived: [] };
  for (const { file, isKilled, words } of mutants) {
    if (isKilled) results[file]!.killed++;
    else results[file]!.survived.push(words);
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, `${JSON.stringify(results, null, 1)}\n`);
}

/** One fault, and whether a test noticed it. */
interface Judged {
  file: string;
  isKilled: boolean;
  words: string;
}

async function judge(
  files: readonly string[],
  room: string,
  checkers: string[] = [],
): Promise<Judged[]> {
  process.env['PLANTED_ROOM'] = room;
  const mutants = await new Stryker({
    mutate: [...files],
    plugins: ['./scripts/planted/stryker-plugin.ts'],
    testRunner: 'in-process',
    ignorers: ['words-for-people'],
    checkers,
    coverageAnalysis: 'perTest',
    concurrency: Number(values.processer),
    reporters: ['dots'],
    tempDirName: 'test-results/mutationer-kod',
    ignorePatterns: ['/dist', '.astro', '/tests/e2e', '/publicering', '/public', '/test-results'],
    timeoutMS: 60_000,
    allowEmpty: true,
    logLevel: 'warn' as never,
  }).runMutationTest();
  return mutants.flatMap(({ fileName, status, location, mutatorName, replacement }): Judged[] => {
    const file = all.find((one) => fileName.replaceAll('\\', '/').endsWith(one));
    const isKilled = status === 'Killed' || status === 'Timeout';
    const isAlive = status === 'Survived' || status === 'NoCoverage' || status === 'RuntimeError';
    if (file === undefined || !(isKilled || isAlive)) return [];
    const place = `${location.start.line}:${location.start.column}`;
    const why = isKilled || status === 'Survived' ? '' : ` (${status})`;
    return [{ file, isKilled, words: `${place} ${mutatorName} → ${replacement ?? ''}${why}` }];
  });
}

/** Plants a share of all faults, drawn by a seed, in all the files, and says what that tells about the rest. */
async function drawAndShow(part: number, seed: string): Promise<void> {
  if (!(part > 0 && part <= 1)) throw new Error('--urval är en andel: 0.05 är vart tjugonde fel.');
  process.env[sampleKey] = `${part} ${seed}`;
  const drawn: Judged[] = [];
  for (const room of ['domain', 'checks']) {
    const files = chosen.filter((file) => file.startsWith(`src/${room}/`));
    // In shares, since what all tests of a room meet of all its faults does not go into memory at once.
    for (let from = 0; from < files.length; from += 3 * share) {
      drawn.push(...(await judge(files.slice(from, from + 3 * share), room, ['sample'])));
    }
  }
  for (const { file, isKilled, words } of drawn) if (!isKilled) console.log(`${file}:${words}`);
  console.table(
    [...Map.groupBy(drawn, ({ file }) => dirname(file))].map(([mapp, own]) => {
      const killed = own.filter(({ isKilled }) => isKilled).length;
      return {
        mapp,
        fångade: killed,
        dragna: own.length,
        andel: percent(killed, own.length - killed),
      };
    }),
  );
  const killed = drawn.filter(({ isKilled }) => isKilled).length;
  const rate = killed / drawn.length;
  const margin = 1.96 * Math.sqrt((rate * (1 - rate)) / drawn.length);
  console.log(
    `${killed} av ${drawn.length} dragna fel fångas: ${percent(killed, drawn.length - killed)}, ± ${(100 * margin).toFixed(1)} procentenheter. Frö ${seed}, ${chosen.length} filer.`,
  );
  if (chosen.length === all.length)
    writeKilled(killed, drawn.length, `--urval ${part} --fro ${seed}`);
  process.exitCode = killed >= limit * drawn.length ? 0 : 1;
}

function writeKilled(killed: number, of: number, drawn?: string): void {
  writeMeasurement('mutationer-kod', {
    command: `npm run mutationer:kod${drawn ? ` -- ${drawn}` : ''}`,
    title: `Fel planterade i kontrollens egen kod som ett prov hittar${drawn ? ', ett slumpat urval' : ''}`,
    about: ['src/{checks,domain}/**/*.ts'],
    figures: [{ name: 'I regler och domän', value: killed, of, limit }],
  });
}

/** Prints every survivor of what was asked for, and the figures of each folder. */
function show(): void {
  const rows = [];
  const total = { killed: 0, survived: 0 };
  const known = chosen.filter(isKnown);
  for (const file of known) {
    for (const line of results[file]!.survived) console.log(`${file}:${line}`);
  }
  for (const [folder, files] of Map.groupBy(known, (file) => dirname(file))) {
    const killed = files.reduce((sum, file) => sum + results[file]!.killed, 0);
    const survived = files.reduce((sum, file) => sum + results[file]!.survived.length, 0);
    total.killed += killed;
    total.survived += survived;
    rows.push({
      mapp: folder,
      filer: files.length,
      fångade: killed,
      alla: killed + survived,
      andel: percent(killed, survived),
    });
  }
  console.table(rows);
  const { killed, survived } = total;
  console.log(
    `${killed} av ${killed + survived} fel i ${known.length} av ${chosen.length} filer fångas: ${percent(killed, survived)}.`,
  );
  const isWhole = known.length === chosen.length;
  if (isWhole && chosen.length === all.length) {
    writeKilled(killed, killed + survived);
  }
  process.exitCode = isWhole && killed >= limit * (killed + survived) ? 0 : 1;
}

function percent(killed: number, survived: number): string {
  return killed + survived === 0 ? '–' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { proveFlow } from '../src/domain/flow-proof/prove-flow.ts';
import { measureBuild } from './bench/build-times.ts';
import { measureEdits } from './bench/edit-times.ts';
import { writeContentTimes } from './bench/generated-content.ts';
import { generateFlows } from './bench/generate-flows.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureShards } from './bench/search-shards.ts';
import { weighSearch } from './bench/weigh-search.ts';
import { chromiumOptions } from './find-chromium.ts';
import { createSiteServer, listenLocally } from './serve.ts';
import { siteBase } from './site-address.ts';

interface Figure {
  name: string;
  value: number;
  budget: number;
  unit: string;
}

interface Run {
  /** Seconds of wall-clock time. */
  seconds: number;
  /** Peak resident memory of the process, in megabytes. */
  megabytes: number;
}

// Only a process itself can tell its peak memory; this makes it write the figure down as it ends.
const reportMemory =
  'data:text/javascript,' +
  "process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(process.env.RSS_FILE,''+process.resourceUsage().maxRSS))";

/** Runs a script as people do, in a process of its own. Throws when it fails: a fast failure is no result. */
async function measure(args: string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const file = join(folder, 'rss');
  const started = performance.now();
  try {
    await new Promise<void>((done, fail) => {
      let output = '';
      const child = spawn(process.execPath, ['--import', reportMemory, ...args], {
        env: { ...process.env, RSS_FILE: file },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', fail);
      child.on('close', (code) =>
        code === 0
          ? done()
          : fail(new Error(`${args.join(' ')} gick inte:\n${output.slice(-3000)}`)),
      );
    });
    const seconds = (performance.now() - started) / 1000;
    return { seconds, megabytes: Number(readFileSync(file, 'utf8')) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle of three runs. */
async function median(args: string[]): Promise<Run> {
  const runs = [await measure(args), await measure(args), await measure(args)];
  return runs.toSorted((a, b) => a.seconds - b.seconds)[1]!;
}

/** Seconds to prove flows. Throws when one is not sound: a fast refusal is no result. */
function proofTime(count: number): number {
  const flows = generateFlows(count);
  const started = performance.now();
  const proofs = flows.map((flow) => proveFlow(flow));
  const seconds = (performance.now() - started) / 1000;
  const isSound = proofs.every(
    ({ gaps, overlaps, neverTaken, isTooLarge }) =>
      !isTooLarge && gaps.length + overlaps.length + neverTaken.length === 0,
  );
  if (!isSound) throw new Error('De påhittade flödena går inte att bevisa.');
  return seconds;
}

const compressed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Compressed kilobytes of HTML and CSS of the heaviest need page. */
function heaviestNeedPage(): number {
  const pages = readdirSync('dist/behov', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => join('dist/behov', file));
  const weights = pages.map((page) => {
    const styles = [...readFileSync(page, 'utf8').matchAll(/\/(_astro\/[^"']+\.css)/g)];
    const files = [page, ...new Set(styles.map(([, style]) => join('dist', style!)))];
    return files.reduce((sum, file) => sum + compressed(file), 0);
  });
  return Math.max(...weights) / 1000;
}

/** Compressed kilobytes that a search costs, weighed in a browser. */
async function searchWeight(): Promise<number> {
  const base = siteBase();
  const server = await listenLocally(() => createSiteServer({ folder: 'dist', base }), 4600);
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage();
    return (await weighSearch(page, `http://localhost:${server.port}${base}sok/?q=fatigue`)) / 1000;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureAll(): Promise<Figure[]> {
  const check = await median(['scripts/check-content.ts']);
  const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
  try {
    const files = await writeContentTimes('content', folder, 6);
    const large = await median(['scripts/check-content.ts', '--content', folder]);
    await measure(['scripts/build.ts']);
    const build = await measure(['scripts/build.ts']);
    return [
      { name: 'Kontroll av innehållet', value: check.seconds, budget: 2, unit: 's' },
      { name: `Kontroll av ${files} filer, tid`, value: large.seconds, budget: 5, unit: 's' },
      {
        name: `Kontroll av ${files} filer, minne`,
        value: large.megabytes,
        budget: 512,
        unit: 'MB',
      },
      { name: 'Bevis av 200 flöden med 20 steg', value: proofTime(200), budget: 2, unit: 's' },
      { name: 'Bygge', value: build.seconds, budget: 25, unit: 's' },
      {
        name: 'Tyngsta behovssidan, HTML + CSS',
        value: heaviestNeedPage(),
        budget: 14,
        unit: 'kB',
      },
      { name: 'Sökning före första träffen', value: await searchWeight(), budget: 50, unit: 'kB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How much more a record of a large index may cost than one of today's: nothing but rounding. */
const linearity = 1.05;

/** How the search grows with the content. Only the time has a limit; it holds for twenty times the content. */
async function searchGrowth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  let perRecord = Infinity;
  for (const times of [1, 10, 20, 50]) {
    const { records, megabytes, firstKilobytes, milliseconds } = await measureSearch(times);
    const kilobytes = (1000 * megabytes) / records;
    const name = `Sökning, ${times} × innehållet (${records} poster)`;
    const isLimited = times <= 20;
    figures.push(
      {
        name: `${name}, svarstid p95`,
        value: milliseconds,
        budget: isLimited ? 50 : Infinity,
        unit: 'ms',
      },
      { name: `${name}, hela registret`, value: megabytes, budget: Infinity, unit: 'MB' },
      // Linear: a record costs no more however many there are.
      { name: `${name}, register per post`, value: kilobytes, budget: perRecord, unit: 'kB' },
      {
        name: `${name}, av registret före första träffen`,
        value: firstKilobytes,
        budget: Infinity,
        unit: 'kB',
      },
    );
    perRecord = Math.min(perRecord, kilobytes * linearity);
  }
  return figures;
}

/**
 * What a build of so many times the content costs, beside a bare site of the same pages. Processor time is compared with
 * a limit, because it is the same whatever else the machine does; seconds are not.
 */
async function buildGrowth(all: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const times of all) {
    const built = await measureBuild(times);
    const { pages, records, files, megabytes, cold, warm, changed, floor } = built;
    console.log(
      `\n${times} × innehållet: ${pages} sidor, ${records} uppgifter. Steg:`,
      built.steps,
    );
    const name = `Bygge, ${times} × innehållet`;
    const add = (what: string, value: number, unit: string, budget = Infinity) =>
      figures.push({ name: `${name}, ${what}`, value, budget, unit });
    for (const [what, cost] of Object.entries({
      kallt: cold,
      varmt: warm,
      'en ändrad fil': changed,
    })) {
      add(`${what}, tid`, cost.wall, 's');
      add(`${what}, processortid`, cost.cpu, 's');
      add(`${what}, minne`, cost.megabytes, 'MB', 3000);
    }
    add('filer', files, 'st');
    add('storlek', megabytes, 'MB');
    add('bar Astro + Pagefind, tid', floor.wall, 's');
    add('bar Astro + Pagefind, processortid', floor.cpu, 's');
    add('tid mot bar Astro + Pagefind', built.toFloor, 'ggr');
    add('tid mot Starlight, härlett', built.toStarlight, 'ggr');
    add(
      'processortid mot bar Astro + Pagefind',
      cold.cpu / floor.cpu,
      'ggr',
      times > 3 ? 4 : Infinity,
    );
  }
  return figures;
}

/** How many times a file is edited; the slowest is held against the limit. */
const edits = 7;

/** What an editor with so many times the content waits for after a save. */
async function editWaits(all: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const times of all) {
    const { shown, told, judged } = await measureEdits(times, edits);
    for (const [what, seconds] of Object.entries({
      'sidan gjord på nytt och allt kontrollerat': shown,
      'slarvfelet berättat': told,
      'allt kontrollerat igen': judged,
    })) {
      const sorted = seconds.toSorted((a, b) => a - b);
      const name = `En sparad fil, ${times} × innehållet, ${what}`;
      figures.push(
        { name: `${name}, i mitten`, value: sorted[edits >> 1]!, budget: 2, unit: 's' },
        { name: `${name}, längst`, value: sorted.at(-1)!, budget: 2, unit: 's' },
      );
    }
  }
  return figures;
}

/** What a search fetches and how long it takes in one index, in one for each of so many regions, and in the reader's own. */
async function searchShards(regions: number): Promise<Figure[]> {
  const figures = await measureShards(regions);
  return figures.flatMap((figure) => {
    const add = (what: string, value: number, unit: string): Figure => ({
      ...{ name: `Pagefind, ${figure.name}, ${what}`, value, unit },
      budget: Infinity,
    });
    return [
      add('att göra', figure.seconds, 's'),
      add('storlek', figure.megabytes, 'MB'),
      add('hämtat till första svaret', figure.firstKilobytes, 'kB'),
      add('hämtningar till första svaret', figure.firstRequests, 'st'),
      add('första svaret', figure.firstMilliseconds, 'ms'),
      add('nästa svar', figure.nextMilliseconds, 'ms'),
    ];
  });
}

/** The numbers that follow a word on the command line. */
function numbersAfter(option: string): number[] {
  const numbers = process.argv.slice(process.argv.indexOf(option) + 1).map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(
    'Ange hela tal: npm run bench -- --bygge 1 4 10, --redigering 4 eller --delar 21',
  );
}

/**
 * `--bygge 1 10 50` builds so many times the content, `--redigering 4` edits a file of it, `--delar 21` cuts the search in
 * parts. Nothing else is measured then.
 */
const ways: readonly [string, (numbers: number[]) => Promise<Figure[]>][] = [
  ['--bygge', (all) => buildGrowth(all.length > 0 ? all : [1, 4])],
  ['--redigering', (all) => editWaits(all.length > 0 ? all : [1, 4])],
  ['--delar', ([regions]) => searchShards(regions ?? 21)],
];
const asked = ways.find(([option]) => process.argv.includes(option));
const figures = asked
  ? await asked[1](numbersAfter(asked[0]))
  : [...(await measureAll()), ...(await searchGrowth())];
const format = (value: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: 2 });
console.table(
  figures.map(({ name, value, budget, unit }) => ({
    mätt: name,
    värde: `${format(value)} ${unit}`,
    gräns: Number.isFinite(budget) ? `${format(budget)} ${unit}` : '–',
    utfall: value <= budget ? 'inom' : 'ÖVER',
  })),
);
process.exitCode = figures.every(({ value, budget }) => value <= budget) ? 0 : 1;

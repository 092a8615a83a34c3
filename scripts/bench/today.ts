import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { proveFlow } from '../../src/domain/flow-proof/prove-flow.ts';
import { chromiumOptions } from '../find-chromium.ts';
import { createSiteServer, listenLocally } from '../serve.ts';
import { siteBase } from '../site-address.ts';
import type { Figure } from './figure.ts';
import { writeContentTimes } from './generated-content.ts';
import { generateFlows } from './generate-flows.ts';
import { weighSearch } from './weigh-search.ts';

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

/** What checks, proofs, build, pages and search cost with the content of today. */
export async function measureToday(): Promise<Figure[]> {
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

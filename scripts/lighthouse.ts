import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { onePageOfEachKind } from './dist/page-kinds.ts';
import { chromiumOptions } from './find-chromium.ts';
import { freePort } from './free-port.ts';
import { faultsOf, middle } from './lighthouse/judge-page.ts';
import { categories, measurePage, type PageFigures } from './lighthouse/measure-page.ts';
import { readOptions } from './options.ts';
import { publish } from './publish/publication.ts';

/**
 * Lighthouse on one page of every kind, as a slow phone sees the published site. Without arguments all kinds; with paths
 * only those. Ends with 1 when a page does not keep what it should.
 */
const { positionals } = readOptions({ options: {}, allowPositionals: true });
const paths = positionals.length > 0 ? positionals : onePageOfEachKind();
const work = mkdtempSync(join(tmpdir(), 'lighthouse-'));

const columns = ['sida', ...Object.values(categories), 'LCP', 'CLS', 'anrop', 'HTML+CSS', 'JS'];
const widths = [52, ...Object.values(categories).map(() => 7), 7, 6, 6, 9, 7];
const print = (cells: (string | number)[]) =>
  console.log(
    cells
      .map((cell, index) =>
        index === 0 ? `${cell}`.padEnd(widths[0]!) : `${cell}`.padStart(widths[index]!),
      )
      .join(' '),
  );
const row = ({ path, scores, lcp, cls, requests, text, script }: PageFigures) =>
  print([`/${path}`, ...Object.values(scores), Math.round(lcp), cls, requests, text, script]);

async function run(): Promise<number> {
  await publish(join(work, 'mal'), 'dist', '{}', { say: () => {}, quality: 9, flush: false });
  const server = fork('scripts/lighthouse/server.ts', [join(work, 'mal/aktuell/webb')]);
  const port = await freePort();
  const { args, ...options } = chromiumOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const origin = await new Promise<string>((done) => server.once('message', done as () => void));
    // A browser on a busy machine sometimes loses its thread; then it is asked once more.
    const measure = (path: string) =>
      measurePage(origin, path, port).catch(() => measurePage(origin, path, port));
    await measure(paths[0]!); // tells how fast the machine is
    print(columns);
    let failed = 0;
    for (const path of paths) {
      const first = await measure(path);
      // A machine that does other things at the same time is late now and then.
      const isGood = faultsOf(first).length === 0;
      const figures = isGood ? first : middle([first, await measure(path), await measure(path)]);
      row(figures);
      const faults = faultsOf(figures);
      for (const fault of faults) console.log(`    ${fault}`);
      if (faults.length > 0) failed++;
    }
    console.log(`${paths.length} sidor, ${failed} med fel.`);
    return failed;
  } finally {
    await browser.close();
    server.kill();
  }
}

try {
  process.exitCode = (await run()) > 0 ? 1 : 0;
} catch (error) {
  console.error(
    `Lighthouse kunde inte köras: ${error instanceof Error ? error.message : error} Bygg webbplatsen först: npm run build.`,
  );
  process.exitCode = 2;
} finally {
  rmSync(work, { recursive: true, force: true });
}

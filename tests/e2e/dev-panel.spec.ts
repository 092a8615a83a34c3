import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { copyProject } from '../../scripts/project-copy.ts';

// `npm run dev` on a copy of the project with its real content: what an editor sees while she writes.

// Vite does not watch folders that are named after test results; the packages are found in the folder above.
const copy = resolve('.utveckling');
const port = 4700 + (Number(process.env.TEST_PORT) % 97 || 0);
const site = `http://localhost:${port}`;
const duties = 'ansvar/vastra-gotaland/fatigue.yaml';
const page1 = `${site}/behov/fatigue/vastra-gotaland/`;
const need = 'behov/fatigue.mdx';
/** How many saves the time is measured with: PANEL_SAVES=20. */
const saves = Number(process.env.PANEL_SAVES) || 5;
/** The page that shows the text of the need. */
const page2 = `${site}/behov/fatigue/`;
/** A frame of a stack trace, or a place in somebody's code. */
const stackTrace = /^\s+at .+:\d+|node_modules\/|node:internal/m;

let server: ChildProcess;
let printed = '';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await rm(copy, { recursive: true, force: true });
  copyProject(copy, 'content');
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', 'localhost'], {
    cwd: copy,
    env: { ...process.env, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.on('data', (text) => (printed += String(text)));
  }
  await expect
    .poll(
      () =>
        fetch(page1).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 280_000 },
    )
    .toBe(200);
});

test.afterAll(async () => {
  const gone = once(server, 'exit');
  if (server.kill('SIGKILL')) await gone;
  // What the server began to write may still come.
  await rm(copy, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

const inContent = (file: string) => join(copy, 'content', file);
const panel = (page: Page) => page.locator('content-findings');

async function replace(file: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(inContent(file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(inContent(file), changed);
  return text;
}

test('a slip is in the panel soon after it is saved, and the time is told', async ({ page }) => {
  await page.goto(page1);
  await expect(panel(page)).toBeVisible({ timeout: 60_000 });
  const slip = 'Texten säger ”bör”, men styrkan är ”ansvar enligt rubriken”.';
  const took: number[] = [];
  for (let round = 0; round < saves; round++) {
    const text = await replace(
      duties,
      'Primärvården erbjuder behandling vid fatigue.',
      `Primärvården bör erbjuda behandling vid fatigue${'.'.repeat(round + 1)}`,
    );
    const start = performance.now();
    await page.waitForFunction(
      (words) =>
        document.querySelector('content-findings')?.shadowRoot?.textContent?.includes(words),
      slip,
      { polling: 20 },
    );
    took.push(Math.round(performance.now() - start));
    await writeFile(inContent(duties), text);
    await expect(panel(page)).not.toContainText(slip, { timeout: 60_000 });
    // Astro loads the page anew behind the panel; nobody saves again before looking.
    await page.waitForTimeout(1_500);
  }
  const sorted = took.toSorted((a, b) => a - b);
  console.log(
    `From save to panel: ${took.join(', ')} ms; median ${sorted[saves >> 1]}, worst ${sorted.at(-1)}.`,
  );
  // Other work makes a save slower now and then; PANEL_MS is the limit for all of them, on a machine with nothing else to do.
  const limit = Number(process.env.PANEL_MS);
  expect(sorted.at(limit ? -1 : 0)).toBeLessThan(limit || 1_000);
});

test('what was found before a save is never told as found after it', async ({ page }) => {
  await page.goto(page1);
  await expect(panel(page)).not.toContainText('kontrolleras', { timeout: 60_000 });
  await page.evaluate(() => {
    const root = document.querySelector('content-findings')!.shadowRoot!;
    const told: string[] = [];
    new MutationObserver(() => {
      told.push(root.querySelector('.panel')!.textContent!);
      sessionStorage.setItem('told', JSON.stringify(told));
    }).observe(root, { childList: true });
  });
  const slip = 'Texten säger ”bör”';
  const text = await replace(duties, 'Primärvården erbjuder', 'Primärvården bör erbjuda');
  try {
    // A page that is loaded while the check runs waits for it, and says so until then.
    const loaded = await page.context().newPage();
    await loaded.goto(page1);
    const settled = loaded
      .locator('content-findings .panel')
      .filter({ hasNotText: 'kontrolleras' });
    await expect(settled).toContainText(slip, { timeout: 60_000 });
    await loaded.close();
    await expect(panel(page)).toContainText(slip, { timeout: 60_000 });
    const told = await page.evaluate(() => JSON.parse(sessionStorage.getItem('told')!) as string[]);
    expect(told[0]).toContain('kontrolleras …');
    expect(told.filter((words) => !/kontrolleras …/.test(words) && !words.includes(slip))).toEqual(
      [],
    );
  } finally {
    await writeFile(inContent(duties), text);
  }
  await expect(panel(page)).not.toContainText(slip, { timeout: 60_000 });
});

test('a click opens the file at the line, and the findings of this page come first', async ({
  page,
}) => {
  await page.goto(page1);
  const text = await replace(duties, 'styrka: ansvar', 'styrka: kan');
  const first = panel(page).locator('li').first();
  await expect(first).toContainText('Styrkan är ”kan”', { timeout: 60_000 });
  await panel(page).locator('summary').click();
  // Astro may load the page anew at any time after a save; what the editor reads stays before her.
  await page.evaluate(() => location.reload()).catch(() => 'Astro was first');
  await expect(panel(page).locator('h2').first()).toHaveText('På den här sidan');
  const line = text.split('\n').findIndex((words) => words.includes('fångar upp patienter')) + 1;
  const asked = page.waitForRequest(/__open-in-editor/);
  await page.route(/__open-in-editor/, (route) => route.fulfill({ status: 200 }));
  await first.getByRole('button').click();
  expect(decodeURIComponent((await asked).url())).toContain(`?file=content/${duties}:${line}:`);
  await writeFile(inContent(duties), text);
});

const faults: [title: string, file: string, from: string | RegExp, to: string, said: string][] = [
  ['broken YAML', duties, 'ansvar:\n', 'ansvar: [\n', duties],
  ['a missing field', duties, /    styrka: ansvar\n/, '', 'Uppgiften ”styrka” saknas'],
  ['an unknown reference', duties, 'kalla: [v-024]', 'kalla: [v-924]', 'v-924'],
  ['a block that is never closed', need, /\n$/, '\n\n<Notera>\n\nText.\n', `${need}:LAST`],
  ['a sign for less than', need, /\n$/, '\n\nFler än <5 patienter {se ovan}.\n', `${need}:LAST`],
  ['an import', need, /\n$/, "\n\nimport x from './finns-inte.ts'\n", `${need}:LAST`],
];

for (const [title, file, from, to, said] of faults) {
  test(`${title} is told in Swedish, without a stack trace, on the page and in the terminal`, async ({
    page,
  }) => {
    printed = '';
    const text = await replace(file, from, to);
    const words = said.replace('LAST', String(text.split('\n').length + 1));
    try {
      await expect.poll(() => printed, { timeout: 60_000 }).toContain(words);
      const shownOn = file === need ? page2 : page1;
      await page.goto(shownOn);
      await expect(page.locator('body')).toContainText(words, { timeout: 60_000 });
      await expect(panel(page)).toContainText(words, { timeout: 60_000 });
      await page.waitForTimeout(500);
      await expect(page.locator('body')).not.toContainText(stackTrace);
      await expect(page.locator('vite-error-overlay')).toHaveCount(0);
      expect(printed).not.toMatch(stackTrace);
    } finally {
      // A page that is closed while it loads itself anew can keep the browser waiting.
      await page.goto('about:blank');
      await writeFile(inContent(file), text);
    }
    await expect
      .poll(() => fetch(file === need ? page2 : page1).then(({ status }) => status), {
        timeout: 60_000,
      })
      .toBe(200);
  });
}

import { chromium } from 'playwright';
import { chromiumOptions } from './find-chromium.ts';
import { readOptions } from './options.ts';
import { provideChromium } from './provide-chromium.ts';
import { createSiteServer, listenLocally } from './serve.ts';
import { siteBase } from './site-address.ts';
import { playTask, type Outcome, type Screen } from './tasks/hurried-reader.ts';
import { readTasks, wayNames, type Task, type WayName } from './tasks/task.ts';

const screens: Readonly<Record<string, Screen>> = {
  dator: { width: 1280, height: 800 },
  mobil: { width: 390, height: 844 },
};

/** The limits of the project: half of the tasks in two clicks, nine of ten within the first two screens. */
const limits = { clicks: 2, screens: 2, share: 0.9 };

const { values } = readOptions({
  options: { fil: { type: 'string', default: 'tests/tasks/uppgifter.yaml' } },
});
const tasks = readTasks(values.fil);
const base = siteBase();
const server = await listenLocally(() => createSiteServer({ folder: 'dist', base }), 4600);
const start = `http://localhost:${server.port}${base}`;
const browser = await chromium.launch(chromiumOptions(await provideChromium()));

interface Played {
  task: Task;
  way: WayName;
  outcome: Outcome;
}

const failed: string[] = [];
for (const [name, screen] of Object.entries(screens)) {
  const outcomes: Played[] = [];
  for (const task of tasks) {
    for (const way of wayNames)
      outcomes.push({ task, way, outcome: await playTask(browser, start, task, way, screen) });
  }
  print(name, screen, outcomes);
}
await browser.close();
await server.close();
for (const reason of failed) console.error(reason);
process.exitCode = failed.length > 0 ? 1 : 0;

function print(name: string, screen: Screen, rows: Played[]): void {
  console.log(`\n${name}, ${screen.width} × ${screen.height}\n`);
  console.log('klarad  väg    sek  klick  tangenter  skärmar före+till svaret  uppgift');
  for (const { task, way, outcome } of rows) {
    const cells = [
      (outcome.failure ? 'nej' : 'ja').padEnd(6),
      way.padEnd(6),
      outcome.seconds.toFixed(1).padStart(4),
      String(outcome.clicks).padStart(6),
      String(outcome.keystrokes).padStart(10),
      `${outcome.scrolledBefore}+${outcome.scrolledToAnswer}`.padStart(25),
    ];
    console.log(`${cells.join(' ')}  ${task.question}`);
    if (outcome.failure) console.log(`        ${outcome.failure}`);
  }
  const done = rows.filter(({ outcome }) => !outcome.failure);
  const clicks = rows.map(({ outcome }) => outcome.clicks).sort((one, other) => one - other);
  const median = clicks[Math.floor((clicks.length - 1) / 2)] ?? 0;
  const near = done.filter(({ outcome }) => outcome.scrolledToAnswer < limits.screens).length;
  console.log(
    `\n${done.length} av ${rows.length} klarade, i mitten ${median} klick, svaret inom två skärmar i ${near}.`,
  );
  if (done.length < rows.length) failed.push(`${name}: alla blev inte klara`);
  if (median > limits.clicks) failed.push(`${name}: fler än ${limits.clicks} klick i mitten`);
  if (near < limits.share * rows.length) failed.push(`${name}: svaret för långt ned`);
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withLock } from '../../../scripts/publish/lock.ts';
import { faultsOfLive, publish } from '../../../scripts/publish/publication.ts';
import { liveVersion } from '../../../scripts/publish/version.ts';
import { writeSmallSite } from './small-site.ts';

/** How many publications are killed. `KILLS=60` takes some minutes. */
const kills = Number(process.env.KILLS) || 10;

const root = mkdtempSync(join(tmpdir(), 'cut-off-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs `npm run publicera` as people do. */
function run(target: string, ...args: string[]) {
  const child = spawn(process.execPath, ['scripts/publish.ts', target, ...args], { stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, ended, said: () => said };
}

const markOf = (target: string): string =>
  /data-mark="(.*?)"/.exec(readFileSync(join(target, 'aktuell/webb/index.html'), 'utf8'))![1]!;

async function first(pages: number): Promise<{ target: string; dist: string }> {
  const work = mkdtempSync(join(root, 'work-'));
  const [target, dist] = [join(work, 'mal'), join(work, 'dist')];
  writeSmallSite(dist, { mark: 'nr 0', pages });
  await publish(target, dist, '{}', { say: () => {}, quality: 4, flush: false });
  return { target, dist };
}

test(
  `leaves the old version or the new, whole, when killed at ${kills} moments`,
  async () => {
    const pages = 25;
    const { target, dist } = await first(pages);
    const isBusy = () =>
      readdirSync(join(target, 'versioner')).some((name) => name.startsWith('.ny-'));
    const outcomes = { old: 0, new: 0, 'cut off at work': 0 };
    // How long one takes from when it begins to write until it has ended.
    let span = 0;
    for (let number = 1; number <= kills + 1; number++) {
      const before = markOf(target);
      writeSmallSite(dist, { mark: `nr ${number}`, pages });
      const { child, ended, said } = run(target, '--fran', dist);
      // The start of Node is left out: nothing can happen then.
      while (!isBusy() && child.exitCode === null) await pause(2);
      const began = performance.now();
      if (number === 1) {
        expect([await ended, said()]).toEqual([0, expect.stringContaining('version')]);
        span = performance.now() - began;
        continue;
      }
      await pause(Math.random() * span * 1.5);
      child.kill('SIGKILL');
      await ended;

      const { faults } = faultsOfLive(target);
      expect(faults).toEqual([]);
      expect([before, `nr ${number}`]).toContain(markOf(target));
      const isOld = markOf(target) === before;
      outcomes[isOld ? 'old' : 'new']++;
      // Machines are not equally fast all the time; the switch shall stay well among the moments.
      span *= isOld ? 1.2 : 0.85;
      if (isBusy()) outcomes['cut off at work']++;
    }
    console.log(`${kills} killed:`, outcomes);
    expect(outcomes['cut off at work']).toBeGreaterThan(0);
    // Nothing has to be cleaned by hand.
    writeSmallSite(dist, { mark: 'sist', pages });
    expect((await publish(target, dist, '{}', { say: () => {}, quality: 4 })).isNew).toBe(true);
    expect([markOf(target), isBusy()]).toEqual(['sist', false]);
  },
  60_000 + kills * 10_000,
);

test('waits for another publication, and says so', async () => {
  const { target, dist } = await first(3);
  writeSmallSite(dist, { mark: 'nr 1' });
  const before = liveVersion(target);
  const lock = Promise.withResolvers<void>();
  const held = withLock(target, { onWait: () => {} }, () => lock.promise);
  const { ended, said } = run(target, '--fran', dist);
  while (!said().includes('En annan publicering pågår')) await pause(20);
  await pause(200);
  expect(liveVersion(target)).toBe(before);
  lock.resolve();
  await held;
  expect([await ended, markOf(target)]).toEqual([0, 'nr 1']);
});

test('two at once are published one after the other', async () => {
  const { target, dist } = await first(3);
  const folders = ['a', 'b'].map((name) => `${dist}-${name}`);
  folders.forEach((folder) => writeSmallSite(folder, { mark: folder.slice(-1) }));
  const runs = folders.map((folder) => run(target, '--fran', folder));
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(faultsOfLive(target).faults).toEqual([]);
  expect(readdirSync(join(target, 'versioner'))).toHaveLength(3);

  const last = markOf(target);
  const back = run(target, '--tillbaka');
  expect([await back.ended, back.said()]).toEqual([0, expect.stringContaining('visas igen')]);
  expect(markOf(target)).toBe(last === 'a' ? 'b' : 'a');
});

test('gives up on one that never ends', async () => {
  const { target } = await first(3);
  const lock = Promise.withResolvers<void>();
  const held = withLock(target, { onWait: () => {} }, () => lock.promise);
  await expect(
    withLock(target, { onWait: () => {}, patience: 100 }, async () => {}),
  ).rejects.toThrow('inte klar än');
  lock.resolve();
  await held;
});

test('ends with a line in Swedish when it cannot publish', async () => {
  const { target, dist } = await first(3);
  rmSync(join(dist, 'robots.txt'));
  const { ended, said } = run(target, '--fran', dist);
  expect(await ended).toBe(1);
  expect(said()).toContain('robots.txt: filen saknas');
  expect(said()).not.toMatch(/Error|\bat .*[.]ts:/);
  expect(await run(join(root, 'tom'), '--tillbaka').ended).toBe(1);
  expect(existsSync(join(root, 'tom/aktuell'))).toBe(false);
});

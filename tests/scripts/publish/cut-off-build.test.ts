import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../../scripts/project-copy.ts';
import { faultsOfLive, publish } from '../../../scripts/publish/publication.ts';
import { sealOf } from '../../../scripts/publish/seal.ts';
import { writeSmallSite } from './small-site.ts';

// Below the project, so that the copy finds its packages.
const root = resolve('test-results/avbrutet-bygge');
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a killed build leaves the served site as it was, and cannot be published', async () => {
  rmSync(root, { recursive: true, force: true });
  copyProject(root, 'content');
  const [dist, target] = [join(root, 'dist'), join(root, 'publicerat')];
  const publishNow = () => publish(target, dist, '{}', { say: () => {}, quality: 4, flush: false });
  const live = () => readFileSync(join(target, 'aktuell/webb/index.html'), 'utf8');
  writeSmallSite(dist, { mark: 'det som visas', pages: 3 });
  await publishNow();
  const served = live();

  for (const moment of [0, 700, 2500]) {
    writeSmallSite(dist, { mark: 'bygget före', pages: 3 });
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise((done) => child.once('close', done));
    while (existsSync(sealOf(dist)) && child.exitCode === null) await pause(2);
    await pause(moment);
    // With all that it has started: what went on alone would be at work in a folder that is taken away.
    process.kill(-child.pid!, 'SIGKILL');
    await ended;

    expect(faultsOfLive(target).faults).toEqual([]);
    expect(live()).toBe(served);
    await expect(publishNow()).rejects.toThrow('inte byggd');
    expect(live()).toBe(served);
  }
}, 120_000);

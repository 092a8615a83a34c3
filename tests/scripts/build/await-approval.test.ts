import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { waitsForApproval } from '../../../scripts/build/await-approval.ts';

const program = `
  import { awaitApproval } from './scripts/build/await-approval.ts';
  const { buildApp } = awaitApproval();
  console.log('bundled');
  buildApp.handler().then(() => console.log('made'), () => process.exit(3));
`;

/** The process that makes pages, with what it has said so far. */
function maker(env: NodeJS.ProcessEnv): {
  child: ChildProcess;
  said: string[];
  /** Its exit code, when all that it said has come. */
  ended: Promise<number>;
} {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const said: string[] = [];
  child.stdout!.on('data', (chunk) => said.push(...String(chunk).trim().split('\n')));
  const ended = Promise.all([once(child, 'exit'), once(child.stdout!, 'close')]);
  return { child, said, ended: ended.then(([[code]]) => code as number) };
}

const waits = { [waitsForApproval]: '1' };

test('no page is made before the content is approved', async () => {
  const { child, said, ended } = maker(waits);
  await once(child.stdout!, 'data');
  await new Promise((later) => setTimeout(later, 300));
  expect(said).toEqual(['bundled']);
  child.send('approved');
  expect(await ended).toBe(0);
  expect(said).toEqual(['bundled', 'made']);
});

test('an approval that comes before the pages can be made is not lost', async () => {
  const { child, said, ended } = maker(waits);
  child.send('approved');
  expect(await ended).toBe(0);
  expect(said).toEqual(['bundled', 'made']);
});

test('no page is made when the one who would approve is gone', async () => {
  const { child, said, ended } = maker(waits);
  await once(child.stdout!, 'data');
  child.disconnect();
  expect(await ended).toBe(3);
  expect(said).toEqual(['bundled']);
});

test('a build that nobody watches makes its pages', async () => {
  const { said, ended } = maker({ [waitsForApproval]: '' });
  expect(await ended).toBe(0);
  expect(said).toEqual(['bundled', 'made']);
});

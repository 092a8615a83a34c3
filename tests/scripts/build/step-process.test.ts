import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginSteps, type StepProcess } from '../../../scripts/build/step-process.ts';

let folder: string;
let steps: StepProcess;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
  steps = beginSteps(process.env);
});
afterEach(() => {
  steps.end();
  rmSync(folder, { recursive: true });
});

/** Writes a step, and gives its path. */
function script(name: string, text: string): string {
  writeFileSync(join(folder, `${name}.mjs`), text);
  return join(folder, `${name}.mjs`);
}

const said = "console.log('sagt');";

test('steps run one after another in one process, each with arguments of its own', async () => {
  const text = `console.log(process.pid, process.argv.slice(2).join()); process.exitCode = 1;`;
  const [one, other] = [script('one', text), script('other', text)];
  const first = await steps.run('Ett', one, ['a', 'b']);
  const second = await steps.run('Två', other);
  expect([first.code, second.code]).toEqual([1, 1]);
  const [pid] = first.output.split(' ');
  expect(first.output).toBe(`${pid} a,b\n`);
  expect(second.output).toBe(`${pid} \n`);
});

test('a code that one step ended with is not the code of the next', async () => {
  expect((await steps.run('Ett', script('one', 'process.exitCode = 3;'))).code).toBe(3);
  expect((await steps.run('Två', script('other', said))).code).toBe(0);
});

test.each([
  ['ends the process as if all were well', `${said} process.exit(0);`],
  ['throws', `${said} throw new Error('nej');`],
  ['throws later', `${said} await 1; null.length;`],
  [
    'never comes to its end',
    `${said} await new Promise(() => setTimeout(() => process.kill(process.pid, 9)));`,
  ],
  ['is not there', undefined],
])('a step that %s has failed, and no step goes well after it', async (_, text) => {
  const path = text === undefined ? join(folder, 'none.mjs') : script('one', text);
  expect((await steps.run('Ett', path)).code).not.toBe(0);
  expect((await steps.run('Två', script('other', said))).code).not.toBe(0);
});

test('a step that would not be run a second time has failed', async () => {
  const path = script('one', said);
  expect((await steps.run('Ett', path)).code).toBe(0);
  expect((await steps.run('Ett', path)).code).not.toBe(0);
});

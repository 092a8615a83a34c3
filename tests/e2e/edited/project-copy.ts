import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import { finishing } from '../../../scripts/build/finish.ts';
import { copyProject } from '../../../scripts/project-copy.ts';

/**
 * A copy of the project with its real content, changed as editors change it: all that these tests need in one, so that
 * it is built once (`copy.setup.ts`).
 */
export const copy = resolve('test-results/redigerad');

/** Makes the copy afresh. */
export async function makeCopy(): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  copyProject(copy, 'content');
}

/** Runs one of the project's own programs in the copy; fails as it fails. */
export const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, args, {
    cwd: copy,
    env: { ...process.env, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });

/** Checks the content, makes the pages, the index and the copy to save, and checks the site. */
export async function build(): Promise<void> {
  await run('scripts/check-content.ts');
  await run(resolve('node_modules/astro/bin/astro.mjs'), 'build');
  await run('scripts/index-search.ts');
  for (const { script } of finishing) await run(script);
  await run('scripts/check-dist.ts');
}

const inContent = (path: string) => join(copy, 'content', path);

export const write = (path: string, text: string) => writeFile(inContent(path), text);

export type Change = [from: string | RegExp, to: string];

/** Copies a template to the place it is for and fills it in. Each change must find something to change. */
export async function fromTemplate(template: string, target: string, changes: Change[]) {
  await mkdir(dirname(inContent(target)), { recursive: true });
  await change(template, changes, target);
}

/** Changes a file of the content, or writes it changed to another place. */
export async function change(file: string, changes: Change[], target = file) {
  let text = await readFile(inContent(file), 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replaceAll(
      typeof from === 'string' ? from : new RegExp(from, 'gm'),
      () => to,
    );
    expect(changed, `${from} in ${file}`).not.toBe(text);
    text = changed;
  }
  await writeFile(inContent(target), text);
}

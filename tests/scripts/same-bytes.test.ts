import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const shuffle = pathToFileURL(resolve('scripts/same-bytes/shuffle-folders.mjs')).href;

/** The files of a folder, as each of Node's three ways of asking gives them in a process of its own. */
function listed(order?: number): string[][] {
  const code = `
    import { readdir, readdirSync } from 'node:fs';
    import { readdir as read } from 'node:fs/promises';
    const folder = 'src/checks/rules';
    const called = await new Promise((done) => readdir(folder, (_, names) => done(names)));
    console.log(JSON.stringify([readdirSync(folder), await read(folder), called]));`;
  const loaded = order === undefined ? [] : ['--import', shuffle];
  const output = execFileSync(
    process.execPath,
    [...loaded, '--input-type=module', '--eval', code],
    { encoding: 'utf8', env: { ...process.env, FOLDER_ORDER: String(order ?? 0) } },
  );
  return JSON.parse(output) as string[][];
}

test('folders give the same files in another order, which a number decides', () => {
  const [plain] = listed();
  const first = listed(1);
  for (const names of first) {
    expect(names).not.toEqual(plain);
    expect(names.toSorted()).toEqual(plain!.toSorted());
  }
  expect(listed(1)).toEqual(first);
  expect(listed(2)).not.toEqual(first);
});

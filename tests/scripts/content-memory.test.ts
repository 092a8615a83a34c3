import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { loadRemembered } from '../../scripts/content-memory.ts';
import { loadContent, type Content } from '../../src/reading/load-content.ts';

let folder: string;
let memory: string;
const content = () => join(folder, 'content');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-memory-'));
  memory = join(folder, 'cache', 'content');
  cpSync('tests/fixtures/minimal', content(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything that a content says, with the place of every reference. */
const told = ({ entries, prose, findings, files, refused, locate }: Content) => ({
  ...{ entries, prose, findings, files, refused },
  places: entries.flatMap(({ file, references }) => references.map(({ at }) => locate(file, at))),
});

test('says the same the second time as the first, and as without a memory', async () => {
  const plain = told(await loadContent(content()));
  expect(plain.entries.length).toBeGreaterThan(5);
  expect(told(await loadRemembered(content(), memory))).toEqual(plain);
  const { mtimeMs } = statSync(memory);
  expect(told(await loadRemembered(content(), memory))).toEqual(plain);
  expect(statSync(memory).mtimeMs).toBe(mtimeMs);
});

test('reads a file that has changed, also back, and one that has moved', async () => {
  const { files } = await loadRemembered(content(), memory);
  const file = files.find((name) => name.startsWith('ansvar/'))!;
  const text = readFileSync(join(content(), file), 'utf8');
  for (const changed of [`${text}\nhittepå: 1\n`, text, `# Ny rad\n${text}`]) {
    writeFileSync(join(content(), file), changed);
    expect(told(await loadRemembered(content(), memory))).toEqual(
      told(await loadContent(content())),
    );
  }
  rmSync(join(content(), file));
  expect(told(await loadRemembered(content(), memory))).toEqual(told(await loadContent(content())));
});

test('does not believe a memory with a single letter changed, or half of one', async () => {
  const plain = told(await loadRemembered(content(), memory));
  const kept = readFileSync(memory);
  const at = kept.length - 40;
  for (const broken of [kept.with(at, kept[at]! ^ 1), kept.subarray(0, at), Buffer.from('x')]) {
    writeFileSync(memory, broken);
    expect(told(await loadRemembered(content(), memory))).toEqual(plain);
    expect(readFileSync(memory)).toEqual(kept);
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeContentTimes } from '../../scripts/bench/generated-content.ts';
import { hashFolder } from '../../scripts/publish/hash-folder.ts';
import { checkFolder } from '../../scripts/check-folder.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'twice the content passes the check, in the same proportions, alike every time',
  { timeout: 180_000 },
  async () => {
    const [first, second] = [join(folder, 'a'), join(folder, 'b')];
    const files = await writeContentTimes('content', first, 2);
    await writeContentTimes('content', second, 2);
    expect(hashFolder(first)).toEqual(hashFolder(second));

    const checked = await checkFolder(first, '2026-11-22');
    expect(checked.files).toHaveLength(files);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

    const count = (entries: { kind: string }[]) =>
      Object.fromEntries(
        [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]),
      );
    const [own, twice] = [count((await loadContent('content')).entries), count(checked.entries)];
    for (const kind of [
      'region',
      'statement',
      'sourcePoint',
      'flow',
      'unit',
      'goal',
      'observation',
      'report',
    ])
      expect(twice[kind], kind).toBe(2 * own[kind]!);
    expect(Object.keys(twice).sort()).toEqual(Object.keys(own).sort());
  },
);

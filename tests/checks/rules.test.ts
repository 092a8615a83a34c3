import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guardRules } from '../../src/checks/guard-rules.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { readerRules } from '../../src/reading/reader-rules.ts';
import { checkFolder } from '../../scripts/check-folder.ts';
import { runCase } from './fixture-case.ts';

const root = 'tests/checks/rules';
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? item.name : [],
  );

describe('rules, each with cases laid over the small world', () => {
  const failing = new Set<string>();
  const passing = new Set<string>();
  // What the guard says about itself needs a broken guard, and is tested where the guard is.
  const withCases = Object.keys(guardRules).filter((id) => /exception/.test(id));
  const known = [...rules.map(({ id }) => id), ...Object.keys(readerRules), ...withCases];

  test('the small world has no findings', async () => {
    const { findings, entries } = await checkFolder('tests/fixtures/minimal', '2026-11-22');
    expect(findings).toEqual([]);
    expect(entries.length).toBeGreaterThan(10);
  });

  for (const rule of folders(root)) {
    for (const name of folders(join(root, rule))) {
      test.concurrent(`${rule}: ${name}`, async ({ expect: expectHere }) => {
        const { expected, actual, texts, report, says } = await runCase(join(root, rule, name));
        expectHere(actual).toEqual(expected);
        expectHere(says.filter((words) => !texts.some((text) => text.includes(words)))).toEqual([]);
        expectHere(texts.filter((text) => text.length > 400)).toEqual([]);
        expectHere(texts.filter((text) => /undefined|\[object|null/.test(text))).toEqual([]);
        // What editors read, for a person to judge when it changes: `npm run test:unit -- checks/rules -u` writes it.
        if (report) await expectHere(report).toMatchFileSnapshot(`words/${rule}/${name}.txt`);
        (expected.some((line) => line.startsWith(`${rule} `)) ? failing : passing).add(rule);
      });
    }
  }

  test('every rule has a case that fails and a case that passes', () => {
    expect(folders(root).filter((rule) => !known.includes(rule))).toEqual([]);
    const without = (seen: Set<string>) => known.filter((rule) => !seen.has(rule));
    expect({ withoutFailingCase: without(failing), withoutPassingCase: without(passing) }).toEqual({
      withoutFailingCase: [],
      withoutPassingCase: [],
    });
  });
});

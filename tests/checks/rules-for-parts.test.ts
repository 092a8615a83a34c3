import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesForParts } from '../../src/checks/rules-for-parts.ts';
import { textRules } from '../../src/checks/rules/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent, type Content } from '../../src/reading/load-content.ts';

// What a rule says while some file cannot be read has to be true when it can: less is then known, and nothing more found.

const chosen = rulesForParts.filter((rule) => !textRules.includes(rule));
const cases = 'tests/checks/rules';

async function loadCase(folder: string): Promise<Content> {
  const world = mkdtempSync(join(tmpdir(), 'delar-'));
  try {
    cpSync('tests/fixtures/minimal', world, { recursive: true });
    cpSync(folder, world, { recursive: true });
    return await loadContent(world);
  } finally {
    rmSync(world, { recursive: true });
  }
}

function findingsOf(content: Content, entries: readonly Entry[]): string[] {
  const graph = buildGraph(entries);
  const world = { graph, entries, prose: content.prose, today: '2026-11-22' };
  return runChecks(chosen, world, content.locate).map(
    ({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`,
  );
}

/** What is found without a file, or without one of its records, and was not found with it. */
function* foundOnlyWithout(content: Content): Iterable<string> {
  const whole = new Set(findingsOf(content, content.entries));
  for (const lost of content.files) {
    const rest = content.entries.filter(({ file }) => file !== lost);
    for (const finding of findingsOf(content, rest)) {
      if (!whole.has(finding)) yield `without ${lost}: ${finding}`;
    }
  }
}

test('every rule for parts is one of the rules', () => {
  expect(chosen.length).toBe(45);
});

test.each(chosen.map(({ id }) => id))(
  '%s finds nothing because a file is lacking',
  async (rule) => {
    const folders = readdirSync(join(cases, rule)).map((name) => join(cases, rule, name));
    for (const folder of folders) {
      expect([...foundOnlyWithout(await loadCase(folder))]).toEqual([]);
    }
  },
  60_000,
);

test('nothing is found in the content because a file is lacking', async () => {
  const content = await loadContent('content');
  const files = content.files.filter((_, index) => index % 40 === 0);
  expect([...foundOnlyWithout({ ...content, files })]).toEqual([]);
}, 120_000);

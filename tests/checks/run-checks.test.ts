import { beforeAll, expect, test } from 'vitest';
import { firstCauses } from '../../src/checks/first-causes.ts';
import { toGithub } from '../../src/checks/reporters/github.ts';
import { toReport } from '../../src/checks/reporters/json.ts';
import { toTerminal } from '../../src/checks/reporters/terminal.ts';
import { defineRule } from '../../src/checks/rule.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { sortFindings, type Finding } from '../../src/domain/finding.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent, type Content } from '../../src/reading/load-content.ts';

let content: Content;

beforeAll(async () => {
  content = await loadContent('content');
});

const worldOf = (entries: readonly Entry[]) => ({
  graph: buildGraph(entries),
  prose: content.prose,
  today: '2026-11-22',
  entries,
});

test('a rule that throws is told, blocks, and does not stop the others', () => {
  const throwing = defineRule('unknown-reference', function* () {
    yield { file: 'kva.yaml', line: 1, column: 1 };
    throw new Error('sönder');
  });
  const sound = defineRule('dead-end', function* () {
    yield { file: 'kva.yaml', line: 2, column: 1 };
  });
  const findings = runChecks([throwing, sound], worldOf([]), content.locate);
  expect(findings).toMatchObject([
    {
      rule: 'rule-failed',
      severity: 'error',
      params: { rule: 'unknown-reference', reason: 'sönder' },
    },
    { rule: 'dead-end', file: 'kva.yaml', line: 2 },
  ]);
});

/** The content with faults of many kinds, spread over its files. */
const spoilt = (): Entry[] =>
  content.entries.map((entry, index) => {
    const data = entry.data as Record<string, unknown>;
    const points = index % 5 === 0 && Array.isArray(data['points']) ? { points: ['v-9999'] } : {};
    const text =
      index % 7 === 0 && typeof data['text'] === 'string'
        ? { text: `Primärvården ska nyligen ${data['text']}` }
        : {};
    const references = entry.references.map((reference) =>
      index % 5 === 0 && reference.relation === 'cites'
        ? { ...reference, to: { ...reference.to, id: 'v-9999' } }
        : reference,
    );
    return { ...entry, data: { ...data, ...points, ...text }, references } as never;
  });

test('the order in which files are read changes nothing in the report', () => {
  const entries = [...spoilt(), ...content.entries.slice(0, 40)];
  const shuffled = entries.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
  const reports = [entries, entries.toReversed(), shuffled].map((order) =>
    runChecks(
      rules,
      { ...worldOf(order), prose: order === entries ? content.prose : content.prose.toReversed() },
      content.locate,
    ),
  );
  expect(reports[0]!.length).toBeGreaterThan(100);
  expect(new Set(reports[0]!.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  expect(reports[1]).toEqual(reports[0]);
  expect(reports[2]).toEqual(reports[0]);
});

const hash = ({ kind, id, path }: Entry): string => `${id.slice(-3)}${path.join('')}${kind}${id}`;

/** Ten thousand findings, the consequences first and the cause last. */
const tenThousand = (): Finding[] =>
  sortFindings([
    ...Array.from({ length: 9_998 }, (_, index): Finding => ({
      rule: index % 2 === 0 ? 'unknown-reference' : 'broken-link',
      severity: 'error',
      file: `ansvar/region-${index % 40}/behov-${index % 19}.yaml`,
      line: index + 1,
      column: 7,
      params: {
        id: `vgr-punkt-${index}`,
        none: 'ingen källpunkt',
        home: 'kallor/',
        address: '/x/',
      },
    })),
    {
      rule: 'yaml-syntax',
      severity: 'error',
      file: 'vardnivaer.yaml',
      line: 3,
      column: 1,
      params: {},
    },
    { rule: 'rule-missing', severity: 'error', file: 'z', line: 1, column: 1, params: {} },
  ]);

test('ten thousand findings make a report that can be read, with the first cause first', () => {
  const findings = tenThousand();
  const source = { folder: 'content', lineOf: () => `    kalla: [${'v-024, '.repeat(20)}]` };
  const checked = { files: 200, entries: 2_000, content: '0123456789abcdef' };
  const report = toReport(findings, 'content', checked);
  const texts = [
    toTerminal(findings, source),
    JSON.stringify(report, null, 2),
    toGithub(findings, 'content'),
  ];
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);

  expect(report.errors).toBe(10_000);
  expect(report.findings.slice(0, 2).map(({ rule }) => rule)).toEqual([
    'rule-missing',
    'yaml-syntax',
  ]);
  const left = Object.values(report.left!).reduce((sum, count) => sum + count, 0);
  expect(left + report.findings.length).toBe(10_000);
  expect(texts[0]!.indexOf('vardnivaer.yaml:3')).toBeLessThan(
    texts[0]!.indexOf('unknown-reference'),
  );
  expect(texts[0]).toContain('10000 fel i');
});

test('few findings stand in the order of files, and errors come before warnings in a long report', () => {
  const few = tenThousand().slice(0, 100);
  expect(firstCauses(few, 100)).toEqual({ shown: few, left: [] });
  const warning: Finding = { ...few[0]!, rule: 'unknown-reference', severity: 'warning' };
  const error: Finding = { ...few[0]!, rule: 'uncited-point' };
  expect(firstCauses([warning, warning, error], 2)).toEqual({
    shown: [error, warning],
    left: [['unknown-reference', 1]],
  });
});

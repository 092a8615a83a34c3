import { toTerminal } from '../../src/checks/reporters/terminal.ts';
import { explainGuard } from '../../src/domain/conditions/explain.ts';
import { findFaults } from '../../src/domain/conditions/faults.ts';
import { parseGuard } from '../../src/domain/conditions/parse.ts';
import { writeGuard } from '../../src/domain/conditions/write.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { proveFlow } from '../../src/domain/flow-proof/prove-flow.ts';
import { collections } from '../../src/domain/schemas/index.ts';
import { flows, type Flow } from '../../src/domain/schemas/flow.ts';
import { decode } from '../../src/reading/read-content.ts';
import { readerRules } from '../../src/reading/reader-rules.ts';
import { toEntries } from '../../src/reading/to-entries.ts';

export const collectionNames = Object.keys(collections);
export const yamlCollections = collectionNames.filter(
  (name) => collections[name]!.format === 'yaml',
);

/** A file name that the pattern of a collection accepts. */
export const fileOf = (collection: string): string =>
  collections[collection]!.pattern.replaceAll('*', 'prov');

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Reads a text as a file of a collection. Throws when a finding has no rule or no place. */
export function tryText(collection: string, text: string): Finding[] {
  const { findings } = toEntries({ file: fileOf(collection), collection, text });
  const lines = text.split('\n').length;
  for (const { rule, line, column } of findings) {
    demand(rule in readerRules, `${rule} is no rule of the reader`);
    demand(line > 0 && line <= lines, `${rule} stands on line ${line} of ${lines}`);
    demand(column > 0, `${rule} stands in column ${column}`);
  }
  toTerminal(findings, { folder: 'content', lineOf: (_, line) => text.split('\n')[line - 1] });
  return findings;
}

/** Reads bytes as a file of a collection. */
export function tryBytes(collection: string, bytes: Uint8Array): Finding[] {
  const { text, findings } = decode(fileOf(collection), bytes);
  return text === undefined ? findings : [...findings, ...tryText(collection, text)];
}

/** Reads a condition, explains and rewrites it, and proves a flow that it stands in. */
export function tryCondition(text: string): void {
  const parsed = parseGuard(text);
  if ('unreadable' in parsed) {
    const { at } = parsed.unreadable;
    demand(at >= 0 && at <= text.length, `the fault stands at ${at} of ${text.length}`);
  } else {
    findFaults(parsed.guard, variables);
    explainGuard(parsed.guard, variables);
    const again = parseGuard(writeGuard(parsed.guard));
    demand('guard' in again || writeGuard(parsed.guard).length > 500, 'cannot be read again');
  }
  const edges = sample.edges.map((edge, index) =>
    index === 1 ? { ...edge, condition: text } : edge,
  );
  proveFlow({ ...sample, edges });
}

const step = { vardniva: 'primarvard', kalla: ['v-001'] };
const arrow = { fran: 'fraga', kalla: ['v-001'] };

/** A flow with a question of each kind. */
const sample: Flow = {
  ...(flows.schema.parse({
    titel: 'Flöde',
    sammanfattning: 'Ett flöde att pröva villkor i.',
    behov: ['fatigue'],
    dokument: 'dokument',
    harledning: 'Påhittat.',
    variabler: [
      { id: 'kurativ', fraga: 'Är cancern kurativ?', typ: 'ja-nej' },
      { id: 'manader', fraga: 'Hur länge?', typ: 'tal', enhet: 'månader', fran: 0 },
      {
        id: 'vard',
        fraga: 'Var får patienten vård?',
        typ: 'val',
        alternativ: [
          { id: 'sjukhus', text: 'På sjukhus' },
          { id: 'hemma', text: 'Hemma' },
        ],
      },
    ],
    steg: [
      { id: 'start', typ: 'start', text: 'Start', ...step },
      { id: 'fraga', typ: 'beslut', text: 'Fråga?', ...step },
      { id: 'slut', typ: 'slut', text: 'Slut', ...step },
    ],
    pilar: [
      { fran: 'start', till: 'fraga', kalla: ['v-001'] },
      { ...arrow, till: 'slut', text: 'ja', nar: 'kurativ = ja' },
      { ...arrow, till: 'slut', text: 'nej', nar: 'annars' },
    ],
  }) as Omit<Flow, 'region' | 'slug'>),
  region: 'region',
  slug: 'flode',
};
const variables = new Map(sample.variables.map((variable) => [variable.id, variable]));

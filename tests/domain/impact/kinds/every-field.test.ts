import { describe, test } from 'vitest';
import type { Entry } from '../../../../src/domain/entry.ts';
import type { Change } from '../../../../src/domain/impact/change.ts';
import { compareStates } from '../../../../src/domain/impact/compare-states.ts';
import { sentence } from '../../../../src/domain/impact/sentence.ts';
import { collections } from '../../../../src/domain/schemas/index.ts';
import type { SourceFile } from '../../../../src/reading/read-content.ts';
import { toEntries } from '../../../../src/reading/to-entries.ts';
import { elsewhere, fieldsIn, otherwise, wholeFiles, withMore } from '../../whole-records.ts';

const entriesIn = (file: SourceFile): Entry[] => toEntries(file).entries;

const weights: Record<string, string> = { clinical: 'klinisk', minor: 'mindre' };

const inWords = (change: Change): string => `  ${weights[change.weight]}: ${sentence(change)}`;

/** With the pages and flows that show the record. */
const inFull = (change: Change): string =>
  [inWords(change), ...change.pages, ...change.flows].join(' ');

function report(file: SourceFile, seen: Set<string>): string[] {
  const beside = wholeFiles.flatMap((other) => (other.file === file.file ? [] : entriesIn(other)));
  const stateOf = (own: readonly Entry[]) => ({ entries: [...beside, ...own], unreadable: [] });
  const [before, none] = [stateOf(entriesIn(file)), stateOf([])];
  const fields = fieldsIn(file).filter(({ name }) => !seen.has(name));
  for (const { name } of fields) seen.add(name);
  const toldOf = (what: string, next: SourceFile): string[] => {
    const { entries, refused } = toEntries(next);
    return refused ? [] : [`${what}:`, ...compareStates(before, stateOf(entries)).map(inWords)];
  };
  return [
    `# ${file.file}`,
    '',
    'ny fil:',
    ...compareStates(none, before).map(inFull),
    'borttagen fil:',
    ...compareStates(before, none).map(inFull),
    ...elsewhere(file).flatMap((next) => toldOf(`flyttad till ${next.file}`, next)),
    ...fields.flatMap((field) =>
      [...otherwise(file, field)].flatMap(([what, next]) => toldOf(`${field.name}, ${what}`, next)),
    ),
    ...fields.flatMap((field) => {
      const next = withMore(file, field);
      if (!next || toEntries(next).refused) return [];
      return [
        ...toldOf(`${field.name}, fler`, next),
        `${field.name}, färre:`,
        ...compareStates(stateOf(entriesIn(next)), before).map(inWords),
      ];
    }),
    '',
  ];
}

describe('what is told about a change of each field of each kind', () => {
  for (const name of Object.keys(collections)) {
    // Written anew by `npm run test:unit -- domain/impact/kinds -u`, for a person to read.
    test(`${name}`, async ({ expect: expectHere }) => {
      const seen = new Set<string>();
      const files = wholeFiles.filter(({ collection }) => collection === name);
      const told = files.flatMap((file) => report(file, seen)).join('\n');
      expectHere(told).not.toMatch(/undefined|\[object|null/);
      await expectHere(`${told.trim()}\n`).toMatchFileSnapshot(`words/${name}.txt`);
    });
  }
});

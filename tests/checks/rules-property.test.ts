import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/checks/rules/index.ts';
import { messageFor } from '../../src/checks/messages.ts';
import type { World } from '../../src/checks/rule.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import type { Prose } from '../../src/domain/prose.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const root = 'tests/checks/rules';
const cases = readdirSync(root, { withFileTypes: true }).flatMap((item) =>
  item.isDirectory()
    ? readdirSync(join(root, item.name)).map((name) => join(root, item.name, name))
    : [],
);

/** Every kind of entry and text that the cases hold, sound or not. */
const contents = await Promise.all(['tests/fixtures/minimal', ...cases].map(loadContent));
// The flow of 500 arrows shows nothing here that a small one does not, and takes most of the time.
const isSmall = ({ kind, data }: Entry) =>
  kind !== 'flow' || (data as Entry<'flow'>['data']).edges.length < 20;
const entries = contents.flatMap((content) => content.entries).filter(isSmall);
const prose = contents.flatMap((content) => content.prose);

type Change = { at: number; word: string; only: number };

// What the schema takes from a list is never another word: the file would have been refused.
const chosenFromLists = new Set(
  'strength type state unit anchor operator status target reservations ways logic evidence kind file'.split(
    ' ',
  ),
);

/** Replaces some of the texts inside a value, chosen by the changes; numbers and shapes stay. */
function mutate<T>(value: T, changes: readonly Change[]): T {
  let count = 0;
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') {
      const nth = count++;
      const change = changes.find(({ at, only }) => nth % 7 === at && nth % 3 <= only);
      return change ? change.word : item;
    }
    if (Array.isArray(item)) return item.map(walk);
    if (item && typeof item === 'object') {
      return Object.fromEntries(
        Object.entries(item).map(([key, inner]) => [
          key,
          chosenFromLists.has(key) ? inner : walk(inner),
        ]),
      );
    }
    return item;
  };
  return walk(value) as T;
}

const word = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '//',
    '#',
    '/om/#',
    'a/b#c',
    '2026-02-30',
    'år',
    '__proto__',
    'constructor',
    'vgr',
  ),
  fc.constantFrom(...new Set(entries.map(({ id }) => id))),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const change = fc.record({ at: fc.nat(6), word, only: fc.nat(2) });

const mutatedEntry = (entry: Entry) =>
  fc
    .record({
      data: fc.array(change, { maxLength: 2 }),
      id: fc.option(word, { freq: 6 }),
      dropped: fc.boolean(),
      targets: fc.array(change, { maxLength: 1 }),
    })
    .map(({ data, id, dropped, targets }): Entry => {
      const references = dropped ? entry.references.slice(1) : entry.references;
      return {
        ...entry,
        id: id ?? entry.id,
        data: mutate(entry.data, data),
        references: references.map((reference) => ({
          ...reference,
          to: { ...reference.to, id: mutate(reference.to.id, targets) },
        })),
      };
    });

const mutatedProse = (item: Prose) =>
  fc
    .array(change, { maxLength: 2 })
    .map((changes) => ({ ...mutate(item, changes), file: item.file }));

const pick = <T, U>(all: readonly T[], size: number, change: (item: T) => fc.Arbitrary<U>) =>
  fc
    .array(fc.nat(all.length - 1), { maxLength: size })
    .chain((indexes) => fc.tuple(...indexes.map((index) => change(all[index]!))));

const world: fc.Arbitrary<World> = fc
  .record({
    entries: pick(entries, 40, mutatedEntry),
    prose: pick(prose, 10, mutatedProse),
    today: fc.constantFrom('1970-01-01', '2026-11-22', '2099-12-31'),
  })
  .map((made) => ({ ...made, graph: buildGraph(made.entries) }));

test('no rule throws on a broken world, and every finding has a place and words', () => {
  fc.assert(
    fc.property(world, (broken) => {
      for (const rule of rules) {
        for (const found of rule.check(broken)) {
          if ('file' in found) expect(found.line).toBeGreaterThan(0);
          else expect(broken.entries).toContain(found.entry);
          const words = messageFor({ rule: rule.id });
          const text = `${words.message(found.params ?? {})} ${words.hint(found.params ?? {})}`;
          expect(text).not.toMatch(/undefined|\[object|null/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import {
  addressOf,
  addressOfKey,
  pageAddresses,
  reviewAnchor,
  routes,
} from '../../src/domain/routes.ts';
import { toEntries } from '../../src/reading/to-entries.ts';
import { wholeFiles } from './whole-records.ts';

const entries = wholeFiles.flatMap((file) => toEntries(file).entries);
const graph = buildGraph(entries);

// Addresses are saved, printed and linked to: a line that changes or goes needs a redirect.
// Written anew by `npm run test:unit -- domain/routes -u`.
test('every record is read where it always was', async ({ expect: expectHere }) => {
  const lines = entries.map(
    (entry) => `${entry.kind} ${entry.id}: ${addressOf(entry) ?? 'ingen egen plats'}`,
  );
  await expectHere(`${lines.join('\n')}\n`).toMatchFileSnapshot('words/adresser.txt');
});

test('every page has the address it always had', async ({ expect: expectHere }) => {
  await expectHere(`${pageAddresses(graph).join('\n')}\n`).toMatchFileSnapshot('words/sidor.txt');
});

test('every way to spell an address gives one that begins at the root', async ({
  expect: expectHere,
}) => {
  const lines = Object.entries(routes).map(
    ([name, spell]) => `${name}: ${(spell as (...ids: string[]) => string)('ett/id', 'annat')}`,
  );
  expect(lines.filter((line) => !/: \/\S*$/.test(line))).toEqual([]);
  await expectHere(`${lines.join('\n')}\n`).toMatchFileSnapshot('words/vagar.txt');
});

test('an address is asked for by id, and what does not exist has none', () => {
  expect(addressOfKey(graph, { kind: 'need', id: 'fatigue' })).toBe('/behov/fatigue/');
  expect(addressOfKey(graph, { kind: 'need', id: 'finns-inte' })).toBeUndefined();
  expect(addressOfKey(graph, { kind: 'careLevel', id: 'primarvard' })).toBeUndefined();
});

test('the anchor of a review has no signs that an address would spell in another way', () => {
  expect(reviewAnchor('uppgift/lage/norra-mal-1/vgr/2024')).toBe(
    'uppgift--lage--norra-mal-1--vgr--2024',
  );
  expect(reviewAnchor('avsnitt/a#7.10')).toBe('avsnitt--a-7-10');
});

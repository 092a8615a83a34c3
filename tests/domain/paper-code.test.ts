import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { paperCode, paperCodes, shownPrint } from '../../src/domain/paper-code.ts';
import { pageAddresses } from '../../src/domain/routes.ts';
import { toEntries } from '../../src/reading/to-entries.ts';
import { wholeFiles } from './whole-records.ts';

test('what is printed today leads to the same page for as long as there is paper', () => {
  expect(paperCode('/behov/fatigue/')).toMatchInlineSnapshot(`"pbt3nw"`);
  expect(shownPrint('Primärvården utreder trötthet.')).toMatchInlineSnapshot(`"x5hx4ybm"`);
});

test('a code is spelt with signs that are not mistaken for one another, and begins with a letter', () => {
  const codes = Array.from({ length: 2000 }, (_, index) => paperCode(`/sida/${index}/`));
  expect(codes.filter((code) => !/^[a-hjkm-z][2-9a-hjkm-np-z]{5}$/.test(code))).toEqual([]);
  expect(new Set(codes.map((code) => code[5])).size).toBe(31);
  expect(shownPrint('a')).toHaveLength(8);
  expect(shownPrint('a').slice(0, 6)).not.toBe(paperCode('a'));
});

test('every page but the one that explains codes has a code of its own, made once', () => {
  const graph = buildGraph(wholeFiles.flatMap((file) => toEntries(file).entries));
  const codes = paperCodes(graph);
  expect([...codes.keys()]).toEqual(pageAddresses(graph).filter((address) => address !== '/k/'));
  expect(codes.get('/behov/fatigue/')).toBe(paperCode('/behov/fatigue/'));
  expect(paperCodes(graph)).toBe(codes);
});

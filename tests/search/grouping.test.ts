import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import {
  candidatesFor,
  comparisonAddress,
  sameInOtherRegions,
  titleWithoutRegion,
} from '../../src/search/grouping.ts';
import { contentEngine } from './content-engine.ts';

const content = contentEngine(buildGraph((await loadContent('content')).entries));
const { engine } = content;

const found = (anchors: string[]) =>
  anchors.map((anchor) => {
    const id = engine.ids.find((other) => content.addressOf(other).endsWith(anchor));
    if (id === undefined) throw new Error(anchor);
    return { id, score: 1, words: new Set<number>() };
  });

const candidates = (anchors: string[], wished: string[] = []) => {
  const [leader, ...rest] = found(anchors);
  return candidatesFor(leader!, rest, engine, wished).map(({ id }) => content.addressOf(id));
};

const goals = ['norrbotten', 'vasterbotten', 'jamtland-harjedalen'].map(
  (region) => `/mal/norra-mal-2/#${region}-2024`,
);

test('takes the same goal of the same year in other regions', () => {
  expect(candidates([...goals, '/mal/norra-mal-2/#norrbotten-2021'])).toEqual(goals.slice(1));
});

test('does not mix regions into what was asked of one', () => {
  expect(candidates(goals, ['norrbotten'])).toEqual([]);
  expect(candidates(goals, ['vasterbotten'])).toEqual([goals[2]]);
});

test('does not compare a need that one region answers with another that is silent', () => {
  expect(
    candidates([
      '#vgr-fatigue-utredning',
      '/behov/fatigue/norrbotten/',
      '/behov/lymfodem/norrbotten/',
    ]),
  ).toEqual([]);
  expect(
    candidates([
      '/behov/fatigue/vasterbotten/',
      '/behov/fatigue/norrbotten/',
      '/behov/lymfodem/norrbotten/',
    ]),
  ).toEqual(['/behov/fatigue/norrbotten/']);
});

test('takes the region out of a title', () => {
  expect(titleWithoutRegion('Mål 2: Min vårdplan – Norrbotten 2024', 'Norrbotten')).toBe(
    'Mål 2: Min vårdplan, 2024',
  );
  expect(titleWithoutRegion('Fatigue – Örebro län', 'Örebro län')).toBe('Fatigue');
  expect(titleWithoutRegion('Flöde: Aktiv överlämning', 'Norrbotten')).toBe(
    'Flöde: Aktiv överlämning',
  );
});

const hit = (title: string, region: string) => ({
  fragment: { url: '', content: '', meta: { title }, filters: { region: [region] } },
});

test('takes one hit of each region whose title is the same', () => {
  const others = [
    hit('Kontaktsjuksköterskor', 'b'),
    hit('Kontaktsjuksköterskor', 'b'),
    hit('Dietister', 'c'),
    hit('Kontaktsjuksköterskor', 'a'),
    hit('Kontaktsjuksköterskor', 'd'),
  ];
  const same = sameInOtherRegions(hit('Kontaktsjuksköterskor', 'a'), others, (id) => id);
  expect(same).toEqual([others[0], others[4]]);
});

test('leads to the comparison of the need, or to the page that all stand on', () => {
  const needs = ['/behov/fatigue/norrbotten/', '/behov/fatigue/vasterbotten/#x'];
  expect(comparisonAddress(needs, '/')).toBe('/jamfor/fatigue/');
  expect(
    comparisonAddress(
      needs.map((address) => `/a/b${address}`),
      '/a/b/',
    ),
  ).toBe('/a/b/jamfor/fatigue/');
  expect(comparisonAddress(goals, '/')).toBe('/mal/norra-mal-2/');
  expect(comparisonAddress(['/remittera/a/#x', '/remittera/b/#y'], '/')).toBeUndefined();
});

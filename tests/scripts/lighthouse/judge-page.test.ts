import { expect, test } from 'vitest';
import { faultsOf, middle } from '../../../scripts/lighthouse/judge-page.ts';
import type { PageFigures } from '../../../scripts/lighthouse/measure-page.ts';

const good: PageFigures = {
  path: 'behov/fatigue/vastra-gotaland/',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  lcp: 999,
  cls: 0,
  requests: 5,
  text: 14_000,
  script: 900,
  remarks: [],
};

test('a page that keeps everything has no fault', () => {
  expect(faultsOf(good)).toEqual([]);
});

test('each figure has its limit, and the weight only counts for need pages', () => {
  const faults = (more: Partial<PageFigures>) => faultsOf({ ...good, ...more });
  expect(faults({ lcp: 1000 })).toEqual(['LCP 1000 ms']);
  expect(faults({ cls: 0.001 })).toEqual(['CLS 0.001']);
  expect(faults({ text: 14_001, requests: 6 })).toEqual(['HTML och CSS 14001 byte', '6 anrop']);
  expect(faults({ path: 'om/', text: 14_001, requests: 6 })).toEqual([]);
  const scores = { ...good.scores, accessibility: 99 };
  expect(faults({ scores, remarks: ['accessibility: label'] })).toEqual([
    'accessibility 99 (accessibility: label)',
  ]);
});

test('an exception covers its remark and no other, and may not outlive it', () => {
  const path = 'finns-inte/';
  const known = ['seo: http-status-code', 'seo: is-crawlable'];
  const scores = { ...good.scores, seo: 60 };
  expect(faultsOf({ ...good, path, scores, remarks: known })).toEqual([]);
  expect(faultsOf({ ...good, path, scores, remarks: [...known, 'seo: link-text'] })).toHaveLength(
    1,
  );
  expect(faultsOf({ ...good, path })).toHaveLength(2);
});

test('of several runs the one in the middle counts', () => {
  const runs = [900, 1400, 950].map((lcp) => ({ ...good, lcp }));
  expect(middle(runs).lcp).toBe(950);
});

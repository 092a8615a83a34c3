import { exceptions } from './exceptions.ts';
import { categories, type Category, type PageFigures } from './measure-page.ts';

/** What every page has to keep, and what a need page has to keep besides. */
export const limits = { score: 100, lcp: 1000, cls: 0, needText: 14_000, needRequests: 5 };

const isNeedPage = (path: string): boolean => /^behov\/[^/]+\/[^/]+\//.test(path);

/** What is wrong with the figures of a page, one line in Swedish each; also exceptions that no longer are any. */
export function faultsOf(figures: PageFigures): string[] {
  const { path, scores, lcp, cls, text, requests, remarks } = figures;
  const excepted = exceptions.filter((exception) => exception.path === path);
  const isExcepted = (remark: string) => excepted.some((exception) => exception.remark === remark);
  const low = (Object.keys(categories) as Category[]).filter(
    (category) =>
      scores[category] < limits.score &&
      // Every remark of the category is a known mistake of Lighthouse's.
      !(
        remarks.some((remark) => remark.startsWith(`${category}:`)) &&
        remarks.filter((remark) => remark.startsWith(`${category}:`)).every(isExcepted)
      ),
  );
  return [
    ...low.map(
      (category) =>
        `${category} ${scores[category]} (${remarks.filter((remark) => remark.startsWith(`${category}:`)).join(', ')})`,
    ),
    ...(lcp < limits.lcp ? [] : [`LCP ${Math.round(lcp)} ms`]),
    ...(cls === limits.cls ? [] : [`CLS ${cls}`]),
    ...(isNeedPage(path) && text > limits.needText ? [`HTML och CSS ${text} byte`] : []),
    ...(isNeedPage(path) && requests > limits.needRequests ? [`${requests} anrop`] : []),
    ...excepted
      .filter(({ remark }) => !remarks.includes(remark))
      .map(({ remark }) => `undantaget ”${remark}” behövs inte längre`),
  ];
}

/** The run in the middle by how soon the page is shown. */
export const middle = (runs: readonly PageFigures[]): PageFigures =>
  [...runs].sort((a, b) => a.lcp - b.lcp)[Math.floor(runs.length / 2)]!;

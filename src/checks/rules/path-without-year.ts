import { defineRule } from '../rule.ts';

/** The path of a state and of a report says its year, and nothing else does. */
export const pathWithoutYear = defineRule('path-without-year', function* ({ graph }) {
  const seen = new Set<string>();
  for (const entry of [...graph.all('goalStatus'), ...graph.all('report')]) {
    const { year } = entry.data;
    const isYear = entry.kind === 'report' ? /^(19|20)\d\d(-(19|20)\d\d)?$/ : /^(19|20)\d\d$/;
    if (isYear.test(year) || seen.has(entry.file)) continue;
    seen.add(entry.file);
    yield { entry, at: [], params: { year, file: entry.file } };
  }
});

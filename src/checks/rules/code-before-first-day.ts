import type { Entry } from '../../domain/entry.ts';
import { codeForm } from '../code-words.ts';
import { readerTexts } from '../reader-texts.ts';
import { lastYearIn } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/** What was so in a year is not told with a code that came later, unless the text says when it came. */
export const codeBeforeFirstDay = defineRule('code-before-first-day', function* ({ graph }) {
  const firstDays = new Map(
    graph.all('code').flatMap(({ data }) => (data.validFrom ? [[data.code, data.validFrom]] : [])),
  );
  if (firstDays.size === 0) return;
  for (const entry of graph.entries()) {
    const year = yearOf(entry);
    if (year === undefined) continue;
    for (const { value, at } of readerTexts(entry)) {
      for (const [code] of value.matchAll(codeForm)) {
        const date = firstDays.get(code) ?? '';
        const firstYear = date.slice(0, 4);
        if (!date || Number(firstYear) <= year || value.includes(firstYear)) continue;
        yield { entry, at, params: { code, date, year } };
      }
    }
  }
});

/** The last year that a record is about, when it has one. A plan is about what is to come. */
function yearOf({ kind, data }: Entry): number | undefined {
  if (kind === 'plan') return undefined;
  if (kind === 'event') return lastYearIn((data as Entry<'event'>['data']).time ?? '');
  return 'year' in data ? lastYearIn(String(data.year ?? '')) : undefined;
}

import { lastYearIn } from '../report-years.ts';
import { defineRule } from '../rule.ts';

/** A follow-up says how it was one year. A unit it names may have closed since, so the year stands beside it. */
export const unitWithoutYear = defineRule('unit-without-year', function* ({ graph }) {
  for (const entry of graph.all('unit')) {
    if (lastYearIn(entry.data.year ?? '') !== undefined) continue;
    const document = entry.data.points
      .flatMap((point) => graph.get('sourcePoint', point)?.data.document ?? [])
      .map((id) => graph.get('sourceDocument', id)?.data)
      .find((data) => data?.type === 'uppfoljning' || data?.type === 'arsrapport');
    if (!document) continue;
    yield {
      entry,
      at: [...entry.path, 'uppgiftsar'],
      params: { unit: entry.data.name, document: document.short },
    };
  }
});

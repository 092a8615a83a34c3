import { drawBars } from './bars.ts';
import { drawDumbbell } from './dumbbell.ts';
import { drawLines } from './lines.ts';
import type { ChartData, Drawing } from './marks.ts';

/** How the figures of an indicator may be compared: years, regions, or not at all. */
export type ChartType = 'serie' | 'stapel' | 'tal';

/** Draws figures that may be compared; undefined when there are fewer than two numbers to compare. */
export function drawChart(type: ChartType, data: ChartData): Drawing | undefined {
  if (type === 'stapel') return drawBars(data);
  if (type === 'tal') return undefined;
  const series = Map.groupBy(
    data.figures.filter(({ value }) => value !== null),
    ({ place }) => place,
  );
  if (![...series.values()].some((list) => new Set(list.map(({ year }) => year)).size >= 2)) {
    return undefined;
  }
  const years = [...new Set(data.figures.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, second, third] = years;
  return third === undefined && first !== undefined && second !== undefined
    ? drawDumbbell(data, [first, second])
    : drawLines(data);
}

import { makeScale } from './scale.ts';
import {
  formatFigure,
  targetMarks,
  text,
  type ChartData,
  type Drawing,
  type Figure,
  type Mark,
} from './marks.ts';

const row = 50;
const bar = 18;
const yearHead = 30;
/** What is left free to the right of the longest bar, for its number. */
const right = 80;

/** Years in which at least two places have a number, newest first: the only ones that can be compared. */
export const comparableYears = (figures: Figure[]): number[] =>
  [...Map.groupBy(figures, ({ year }) => year)]
    .filter(([, list]) => list.filter(({ value }) => value !== null).length >= 2)
    .map(([year]) => year)
    .sort((a, b) => b - a);

/** A bar for each place, from nought; a place without a number gets words instead of a bar. */
export function drawBars({ places, figures, targets }: ChartData): Drawing | undefined {
  const years = comparableYears(figures);
  if (years.length === 0) return undefined;
  const drawn = figures.filter(({ year }) => years.includes(year));
  const tops = drawn.flatMap(({ value, upTo }) => (value === null ? [] : (upTo ?? value)));
  const goals = targets.map(({ value }) => value);
  const scale = makeScale({ min: 0, max: Math.max(...tops, ...goals) }, { from: 0, to: right });
  const marks: Mark[] = [];
  let y = targets.length > 0 ? 22 : 4;
  const top = y;
  for (const year of years) {
    if (years.length > 1) {
      marks.push(text(0, y + 18, String(year), 'year'));
      y += yearHead;
    }
    for (const place of places) {
      const figure = drawn.find((item) => item.place === place && item.year === year);
      marks.push(text(0, y + 15, place, 'place'), ...figureMarks(figure, y + 22, scale.position));
      y += row;
    }
  }
  marks.push(...targetMarks(targets, scale.position, top, y));
  const hasInterval = drawn.some(({ upTo }) => upTo !== undefined);
  return {
    height: y + 4,
    marks,
    legend: [
      ...(hasInterval ? [{ look: 'interval' as const, text: 'Spannet som källan anger' }] : []),
      ...targets.map(({ label }) => ({ look: 'target' as const, text: label })),
    ],
    notes: [],
    hasInterval,
  };
}

function figureMarks(
  figure: Figure | undefined,
  y: number,
  position: (value: number) => number,
): Mark[] {
  if (!figure || figure.value === null) {
    return [text(0, y + 13, figure ? 'Inget tal' : 'Uppgift saknas', 'missing')];
  }
  const { value, upTo } = figure;
  const end = position(upTo ?? value);
  return [
    { shape: 'bar', x: 0, width: position(value), y, height: bar, look: 'bar' },
    ...(upTo === undefined
      ? []
      : [
          {
            shape: 'bar' as const,
            x: position(value),
            width: end - position(value),
            y,
            height: bar,
            look: 'interval',
          },
        ]),
    text(end, y + 14, formatFigure({ value, upTo }), 'value', 'start', 8),
  ];
}

import { axisNote, axisStart, makeScale } from './scale.ts';
import {
  formatNumber,
  text,
  type ChartData,
  type Drawing,
  type Figure,
  type Mark,
} from './marks.ts';

const head = 24;
const plot = 96;
const foot = 34;

/**
 * Three years or more: a small line chart for each place, all on the same scale. Only years that follow on each
 * other are joined, so that a missing year is a gap.
 */
export function drawLines({ places, figures, targets, isPercent }: ChartData): Drawing {
  const known = figures.flatMap(({ value }) => (value === null ? [] : value));
  const years = figures.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const x = (year: number) => 8 + ((year - first) / Math.max(last - first, 1)) * 84;
  const values = [...known, ...targets.map(({ value }) => value)];
  const ends = { min: axisStart(values, isPercent), max: Math.max(...values) };
  const scaleFrom = (top: number) =>
    makeScale(ends, { from: top + head + plot, to: top + head + 14 });
  const panel = (place: string, index: number): Mark[] => {
    const top = index * (head + plot + foot);
    const scale = scaleFrom(top);
    const own = figures.filter((figure) => figure.place === place);
    return [
      text(0, top + 15, place, 'place'),
      {
        shape: 'line',
        x1: 0,
        x2: 100,
        y1: top + head + plot,
        y2: top + head + plot,
        look: 'axis',
      },
      ...targets.flatMap(({ value }): Mark[] => [
        {
          shape: 'line',
          x1: 0,
          x2: 100,
          y1: scale.position(value),
          y2: scale.position(value),
          look: 'target',
        },
      ]),
      ...joinedMarks(own, x, scale.position),
      ...yearMarks(own, all, x, top + head + plot),
    ];
  };
  const isGap = all.some((year) =>
    places.some((place) => valueIn(figures, place, year) === undefined),
  );
  return {
    height: places.length * (head + plot + foot),
    marks: places.flatMap(panel),
    legend: targets.map(({ label }) => ({ look: 'target' as const, text: label })),
    notes: [
      ...axisNote(scaleFrom(0), isPercent),
      ...(isGap ? ['Ett streck under året betyder att uppgift saknas; linjen är bruten där.'] : []),
    ],
    hasInterval: false,
  };
}

const valueIn = (figures: Figure[], place: string, year: number): number | undefined =>
  figures.find((figure) => figure.place === place && figure.year === year)?.value ?? undefined;

/** The points of a place with their numbers, and lines between years next to each other. */
function joinedMarks(
  own: Figure[],
  x: (year: number) => number,
  y: (value: number) => number,
): Mark[] {
  const points = own
    .flatMap(({ year, value }) => (value === null ? [] : { year, value }))
    .sort((a, b) => a.year - b.year);
  const lines = points.slice(1).flatMap((point, index): Mark[] => {
    const before = points[index]!;
    return point.year - before.year > 1
      ? []
      : [
          {
            shape: 'line',
            x1: x(before.year),
            x2: x(point.year),
            y1: y(before.value),
            y2: y(point.value),
            look: 'series',
          },
        ];
  });
  return [
    ...lines,
    ...points.flatMap(({ year, value }): Mark[] => [
      { shape: 'marker', x: x(year), y: y(value), form: 'square', look: 'square' },
      text(x(year), y(value) - 9, formatNumber(value), 'value', 'middle'),
    ]),
  ];
}

/** The years under the axis; with many of them only every other is written. */
function yearMarks(own: Figure[], all: number[], x: (year: number) => number, y: number): Mark[] {
  const every = Math.ceil(all.length / 6);
  return all.flatMap((year, index): Mark[] => {
    const isKnown = own.some((figure) => figure.year === year && figure.value !== null);
    return [
      ...(index % every === 0 ? [text(x(year), y + 16, String(year), 'tick', 'middle')] : []),
      ...(isKnown ? [] : [text(x(year), y + 29, '–', 'missing', 'middle')]),
    ];
  });
}

import { axisNote, axisStart, makeScale } from './scale.ts';
import {
  formatNumber,
  targetMarks,
  text,
  type ChartData,
  type Drawing,
  type Figure,
  type Mark,
} from './marks.ts';

const row = 58;

/**
 * Two years side by side: for each place a ring for the earlier year and a square for the later one, with their
 * numbers. A year without a number is left out and said in words.
 */
export function drawDumbbell(
  { places, figures, targets, isPercent }: ChartData,
  [earlier, later]: [number, number],
): Drawing {
  const known = figures.flatMap(({ value }) => (value === null ? [] : value));
  const values = [...known, ...targets.map(({ value }) => value)];
  const scale = makeScale(
    { min: axisStart(values, isPercent), max: Math.max(...values) },
    { from: 10, to: 86 },
  );
  const top = targets.length > 0 ? 22 : 4;
  const bottom = top + places.length * row + 2;
  const grid = scale.ticks.flatMap((tick): Mark[] => [
    {
      shape: 'line',
      x1: scale.position(tick),
      x2: scale.position(tick),
      y1: top,
      y2: bottom,
      look: 'grid',
    },
    text(scale.position(tick), bottom + 16, formatNumber(tick), 'tick', 'middle'),
  ]);
  const rows = places.flatMap((place, index): Mark[] => {
    const y = top + index * row;
    const own = figures.filter((figure) => figure.place === place);
    return [
      text(0, y + 15, place, 'place'),
      ...pairMarks(own, [earlier, later], y + 32, scale.position),
    ];
  });
  return {
    height: bottom + 24,
    marks: [...grid, ...targetMarks(targets, scale.position, top, bottom), ...rows],
    legend: [
      { look: 'ring', text: String(earlier) },
      { look: 'square', text: String(later) },
      ...targets.map(({ label }) => ({ look: 'target' as const, text: label })),
    ],
    notes: [
      ...axisNote(scale, isPercent),
      ...(later - earlier > 1 ? [gapNote(earlier, later)] : []),
    ],
    hasInterval: false,
  };
}

const gapNote = (earlier: number, later: number): string =>
  later - earlier === 2
    ? `Uppgift saknas för ${earlier + 1}.`
    : `Uppgift saknas för ${earlier + 1}–${later - 1}.`;

function pairMarks(
  own: Figure[],
  [earlier, later]: [number, number],
  y: number,
  position: (value: number) => number,
): Mark[] {
  const valueOf = (year: number) => own.find((figure) => figure.year === year)?.value ?? null;
  const [before, after] = [valueOf(earlier), valueOf(later)];
  const isRising = before === null || after === null || after >= before;
  const point = (value: number | null, isLeft: boolean, look: 'ring' | 'square'): Mark[] =>
    value === null
      ? []
      : [
          { shape: 'marker', x: position(value), y, form: look, look },
          ...(before === after && look === 'ring'
            ? []
            : [
                text(
                  position(value),
                  y + 5,
                  formatNumber(value),
                  'value',
                  isLeft ? 'end' : 'start',
                  isLeft ? -11 : 11,
                ),
              ]),
        ];
  const missing = [before === null ? earlier : [], after === null ? later : []].flat();
  return [
    ...(before !== null && after !== null
      ? [
          {
            shape: 'line' as const,
            x1: position(before),
            x2: position(after),
            y1: y,
            y2: y,
            look: later - earlier > 1 ? 'link gap' : 'link',
          },
        ]
      : []),
    ...point(before, before !== null && after !== null && isRising, 'ring'),
    ...point(after, !isRising, 'square'),
    ...(missing.length > 0
      ? [text(100, y - 17, `Uppgift saknas ${missing.join(' och ')}`, 'missing', 'end')]
      : []),
  ];
}

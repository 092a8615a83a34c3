import { expect, test } from 'vitest';
import { drawChart } from '../../../src/site/charts/draw-chart.ts';
import type { ChartData, Drawing, Figure } from '../../../src/site/charts/marks.ts';

const figure = (place: string, year: number, value: number | null, upTo?: number): Figure => ({
  place,
  year,
  value,
  upTo,
});

const data = (figures: Figure[], more: Partial<ChartData> = {}): ChartData => ({
  places: [...new Set(figures.map(({ place }) => place))],
  figures,
  targets: [],
  isPercent: false,
  ...more,
});

const marksOf = <S extends string>(drawing: Drawing | undefined, shape: S) =>
  drawing!.marks.filter((mark) => mark.shape === shape);
const words = (drawing: Drawing | undefined) =>
  drawing!.marks.flatMap((mark) => (mark.shape === 'text' ? mark.text : []));

test('draws nothing when fewer than two numbers can be compared', () => {
  expect(drawChart('stapel', data([figure('A', 2024, 13)]))).toBeUndefined();
  expect(drawChart('stapel', data([figure('A', 2023, 1), figure('B', 2024, 2)]))).toBeUndefined();
  expect(
    drawChart('stapel', data([figure('A', 2024, 1), figure('B', 2024, null)])),
  ).toBeUndefined();
  expect(drawChart('serie', data([figure('A', 2023, 1), figure('B', 2024, 2)]))).toBeUndefined();
  expect(drawChart('serie', data([figure('A', 2023, 1), figure('A', 2024, null)]))).toBeUndefined();
});

test('never draws figures that may not be compared', () => {
  expect(drawChart('tal', data([figure('A', 2023, 1), figure('A', 2024, 2)]))).toBeUndefined();
});

test('draws bars from nought, as long as their values are to each other', () => {
  const bars = marksOf(
    drawChart('stapel', data([figure('A', 2024, 10), figure('B', 2024, 5)])),
    'bar',
  );
  expect(bars).toMatchObject([{ x: 0 }, { x: 0 }]);
  const [long, short] = bars as { width: number }[];
  expect(long!.width).toBeCloseTo(short!.width * 2);
});

test('gives a place without a number words instead of a bar, and nought a bar of no length', () => {
  const drawing = drawChart(
    'stapel',
    data([figure('A', 2024, 3), figure('B', 2024, null), figure('C', 2024, 0)], {
      places: ['A', 'B', 'C', 'D'],
    }),
  );
  expect(marksOf(drawing, 'bar')).toHaveLength(2);
  expect(words(drawing)).toEqual(expect.arrayContaining(['Inget tal', 'Uppgift saknas', '0']));
});

test('draws an interval as a second, hatched part of the bar', () => {
  const drawing = drawChart('stapel', data([figure('A', 2024, 35, 40), figure('B', 2024, 20)]));
  expect(marksOf(drawing, 'bar').map((mark) => 'look' in mark && mark.look)).toEqual([
    'bar',
    'interval',
    'bar',
  ]);
  expect(drawing).toMatchObject({ hasInterval: true });
  expect(words(drawing)).toContain('35–40');
});

test('draws each year that has two numbers, newest first', () => {
  const drawing = drawChart(
    'stapel',
    data([
      figure('A', 2024, 1),
      figure('B', 2024, 2),
      figure('A', 2025, 3),
      figure('B', 2025, 4),
      figure('A', 2021, 9),
    ]),
  );
  expect(words(drawing).filter((word) => /^20\d\d$/.test(word))).toEqual(['2025', '2024']);
});

test('shows two years with a ring and a square, told apart without colour', () => {
  const drawing = drawChart(
    'serie',
    data([figure('A', 2020, 57), figure('A', 2021, 63)], { isPercent: true }),
  );
  const [ring, square] = marksOf(drawing, 'marker') as { form: string; x: number }[];
  expect([ring!.form, square!.form]).toEqual(['ring', 'square']);
  expect(ring!.x).toBeLessThan(square!.x);
  expect(drawing!.legend).toMatchObject([
    { look: 'ring', text: '2020' },
    { look: 'square', text: '2021' },
  ]);
});

test('says when the axis does not begin at nought, and when years between are missing', () => {
  const shares = data([figure('A', 2020, 57), figure('A', 2024, 63)], { isPercent: true });
  expect(drawChart('serie', shares)!.notes).toEqual([
    'Axeln börjar på 50 %, inte på 0.',
    'Uppgift saknas för 2021–2023.',
  ]);
  expect(drawChart('serie', data([figure('A', 2020, 57), figure('A', 2021, 63)]))!.notes).toEqual(
    [],
  );
});

test('breaks the line where a year is missing', () => {
  const drawing = drawChart(
    'serie',
    data([
      figure('A', 2020, 91),
      figure('A', 2021, 198),
      figure('A', 2023, null),
      figure('A', 2024, 150),
    ]),
  );
  const lines = drawing!.marks.filter((mark) => mark.shape === 'line' && mark.look === 'series');
  expect(lines).toHaveLength(1);
  expect(words(drawing).filter((word) => word === '–')).toHaveLength(2);
});

test('places the target line on the same scale as the figures', () => {
  const drawing = drawChart(
    'serie',
    data([figure('A', 2020, 70), figure('A', 2021, 80)], {
      isPercent: true,
      targets: [{ value: 70, label: 'Mål 70 %' }],
    }),
  );
  const target = drawing!.marks.find((mark) => mark.shape === 'line' && mark.look === 'target');
  const ring = drawing!.marks.find((mark) => mark.shape === 'marker' && mark.form === 'ring');
  expect(target).toMatchObject({ x1: (ring as { x: number }).x });
});

test('keeps every mark inside the drawing', () => {
  const drawings = [
    drawChart('serie', data([figure('A', 2020, 1), figure('A', 2021, 12_253)])),
    drawChart('serie', data([figure('A', 2020, 0), figure('A', 2021, 5), figure('A', 2025, 1000)])),
    drawChart('stapel', data([figure('A', 2024, 12_253), figure('B', 2024, 808)])),
  ];
  for (const drawing of drawings) {
    for (const mark of drawing!.marks) {
      const across =
        mark.shape === 'line'
          ? [mark.x1, mark.x2]
          : mark.shape === 'bar'
            ? [mark.x, mark.x + mark.width]
            : [mark.x];
      const down = mark.shape === 'line' ? [mark.y1, mark.y2] : [mark.y];
      expect(across.every((x) => x >= 0 && x <= 100)).toBe(true);
      expect(down.every((y) => y >= 0 && y <= drawing!.height)).toBe(true);
    }
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowToPicture, type Picture } from '../../src/flows/flow-to-picture.ts';
import { layOut, type LaidBox, type Layout } from '../../src/flows/lay-out.ts';
import type { Point } from '../../src/flows/route-arrows.ts';
import { cell } from '../../src/flows/size-boxes.ts';
import { textWidth } from '../../src/flows/text-width.ts';
import { addressOfStep, exampleFlow, levels } from './example-flow.ts';
import '../property-seed.ts';

const forms = ['wide', 'narrow'] as const;

const levelIds = [...levels.keys()];

/** Pictures that no editor would draw, but could. */
const pictures: fc.Arbitrary<Picture> = fc
  .integer({ min: 2, max: 14 })
  .chain((count) => {
    const place = fc.nat(count - 1);
    return fc.record({
      boxes: fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({
            number: fc.constant(index + 1),
            type: fc.constantFrom('start', 'atgard', 'beslut', 'overlamning', 'slut'),
            text: fc.string({ minLength: 1, maxLength: 120 }),
            small: fc.constantFrom<string[]>([], ['bör'], ['överlämning', 'ska']),
            level: fc.constantFrom(...levelIds),
          }),
        ),
      ),
      arrows: fc.uniqueArray(
        fc.record(
          {
            from: place,
            to: place,
            label: fc.string({ minLength: 1, maxLength: 60 }),
            isHandover: fc.boolean(),
          },
          { requiredKeys: ['from', 'to', 'isHandover'] },
        ),
        { maxLength: 18, selector: ({ from, to }) => `${from} ${to}` },
      ),
    });
  })
  .map(({ boxes, arrows }) => ({
    title: 'Titel',
    description: 'Beskrivning',
    levels: Object.fromEntries(boxes.map(({ level }) => [level, levels.get(level)!])),
    boxes,
    arrows: arrows.filter(({ from, to }) => from !== to),
  }));

/** The two ends of every straight part of a line. */
const parts = (points: readonly Point[]): [Point, Point][] =>
  points.slice(1).map((point, index) => [points[index]!, point]);

/** Whether a straight line runs through the inside of a box or one of its ways. */
function runsThrough([a, b]: [Point, Point], box: LaidBox): boolean {
  const areas = [
    { x: box.x, y: box.y, width: box.width, height: box.body },
    ...box.ways.map((way) => ({ ...way, x: box.x + way.x, y: box.y + way.y })),
  ];
  return areas.some(
    ({ x, y, width, height }) =>
      Math.max(a.x, b.x) > x &&
      Math.min(a.x, b.x) < x + width &&
      Math.max(a.y, b.y) > y &&
      Math.min(a.y, b.y) < y + height,
  );
}

const overlap = (a: LaidBox, b: LaidBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectSound(picture: Picture, layout: Layout): void {
  expect(layout.boxes).toHaveLength(picture.boxes.length);
  // In the narrow form a tag tells where most arrows lead.
  const told = layout.boxes.flatMap(({ ways }) => ways.filter(({ jump }) => jump));
  expect(layout.arrows.length + told.length).toBe(picture.arrows.length);
  for (const [index, box] of layout.boxes.entries()) {
    expect(layout.boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
    expect(box.x).toBeGreaterThan(0);
    expect(box.x + box.width).toBeLessThan(layout.width);
    expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    for (const line of box.lines) {
      const isOneLetter = [...line].length === 1;
      expect(isOneLetter || textWidth(line, 15) <= box.width * cell - 20).toBe(true);
    }
    expect(box.lines.length * 18 + box.small.length * 17).toBeLessThan(box.body * cell);
  }
  for (const { points } of layout.arrows) {
    for (const part of parts(points)) {
      expect(part[0].x === part[1].x || part[0].y === part[1].y, JSON.stringify(points)).toBe(true);
      expect(layout.boxes.some((box) => runsThrough(part, box))).toBe(false);
    }
  }
}

describe.each(forms)('%s', (form) => {
  test('draws the example the same every time, with everything in it', () => {
    const picture = flowToPicture(exampleFlow(), levels, addressOfStep);
    const layout = layOut(picture, form);
    expectSound(picture, layout);
    expect(layOut(structuredClone(picture), form)).toEqual(layout);
  });

  test('keeps lines out of boxes and boxes apart, whatever the flow', () => {
    fc.assert(
      fc.property(pictures, (picture) => expectSound(picture, layOut(picture, form))),
      { numRuns: form === 'narrow' ? 60 : 12 },
    );
  }, 120_000);
});

test('gives each care level a lane in the wide form, and what is no place the first', () => {
  const picture = flowToPicture(exampleFlow(), levels, addressOfStep);
  const { lanes, boxes } = layOut(picture, 'wide');
  expect(lanes.map(({ name }) => name.join(' '))).toEqual([
    'Alla vårdnivåer',
    'Specialiserad vård',
    'Primärvård',
  ]);
  for (const [index, { level }] of picture.boxes.entries()) {
    const lane = lanes[['alla', 'specialiserad', 'primarvard'].indexOf(level)]!;
    const { x, width } = boxes[index]!;
    expect(x).toBeGreaterThan(lane.x);
    expect(x + width).toBeLessThan(lane.x + lane.width);
  }
});

test('stands in reading order in the narrow form, under the names of the levels', () => {
  const picture = flowToPicture(exampleFlow(), levels, addressOfStep);
  const { boxes, lanes, width } = layOut(picture, 'narrow');
  const tops = boxes.map(({ y }) => y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(lanes.map(({ name }) => name.join(' '))).toEqual([
    'Alla vårdnivåer',
    'Specialiserad vård',
    'Primärvård',
  ]);
  expect(width * cell).toBeLessThanOrEqual(320);
});

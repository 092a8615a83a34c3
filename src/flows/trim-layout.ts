import type { Layout } from './lay-out.ts';

/** Room for the head of an arrow above a box, cells. */
const roomForHead = 2;

/** The least distance between two boxes with nothing but a straight line between them, cells. */
const leastGap = 3;

/** Room beside the outermost boxes when no line runs there, cells; outside lines there is one more. */
const beside = { wide: 1, narrow: 0 } as const;

/** A layout without what is empty: between rows, and beside the outermost lines. */
export function trimLayout(layout: Layout): Layout {
  const { boxes, arrows, lanes, ...rest } = closeGaps(layout);
  const xs = [
    ...boxes.flatMap(({ x, width }) => [x - beside[layout.form], x + width + beside[layout.form]]),
    ...arrows.flatMap(({ points }) => points.map(({ x }) => x)),
  ];
  const [left, right] = [Math.min(...xs) - 1, Math.max(...xs) + 1];
  const isOutermost = {
    left: (x: number) => x === 0,
    right: (x: number) => x === layout.width,
  };
  return {
    ...rest,
    width: right - left,
    lanes: lanes.map((lane) => {
      const start = isOutermost.left(lane.x) ? left : lane.x;
      const end = isOutermost.right(lane.x + lane.width) ? right : lane.x + lane.width;
      return { ...lane, x: start - left, width: end - start };
    }),
    boxes: boxes.map((box) => ({ ...box, x: box.x - left })),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      points: arrow.points.map(({ x, y }) => ({ x: x - left, y })),
    })),
  };
}

/** The layout with rows of cells taken away where they hold nothing. */
function closeGaps(layout: Layout): Layout {
  const { boxes, arrows, lanes } = layout;
  const places = newPlaces(layout);
  const at = (y: number) => places[y] ?? places.at(-1)!;
  const bottom = at(layout.height);
  return {
    ...layout,
    height: bottom,
    boxes: boxes.map((box) => ({ ...box, y: at(box.y) })),
    lanes: lanes.map((lane) => {
      const isLast = lane.y + lane.height >= layout.height;
      return {
        ...lane,
        y: at(lane.y),
        height: (isLast ? bottom : at(lane.y + lane.height)) - at(lane.y),
      };
    }),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      points: arrow.points.map(({ x, y }) => ({ x, y: at(y) })),
    })),
  };
}

/** For each row of cells, where it goes. */
function newPlaces({ boxes, arrows, lanes, height }: Layout): number[] {
  const solid = [
    ...boxes.map(({ y, height: tall }) => ({ top: y, bottom: y + tall, isHead: false })),
    ...lanes.map(({ y, head }) => ({ top: y, bottom: y + head, isHead: true })),
    // Under the last box of a lane.
    ...lanes.map(({ y, height: tall }) => ({ top: y + tall - 1, bottom: y + tall, isHead: true })),
  ];
  const isSolid = (row: number) => solid.some(({ top, bottom }) => top <= row && row < bottom);
  const lines = new Set(
    arrows.flatMap(({ points }) =>
      points.slice(1).flatMap((point, index) => (point.y === points[index]!.y ? [point.y] : [])),
    ),
  );
  const places = [0];
  let row = 0;
  while (row < height) {
    if (isSolid(row)) {
      places[row + 1] = places[row]! + 1;
      row++;
      continue;
    }
    const start = row;
    while (row < height && !isSolid(row)) row++;
    const inGap = [...lines].filter((line) => line > start && line < row);
    const above = solid.find(({ bottom }) => bottom === start);
    const below = solid.find(({ top }) => top === row);
    // A line right under the name of a lane is as good as one under a box.
    const isTight = !below || below.isHead || above?.isHead;
    const size = Math.max(
      isTight ? 1 : leastGap,
      inGap.length + (isTight ? 1 : roomForHead),
      inGap.length > 0 && below && !below.isHead ? roomForHead + 1 : 0,
    );
    for (let inside = start + 1; inside < row; inside++) {
      places[inside] = places[start]! + inGap.filter((line) => line <= inside).length;
    }
    places[row] = places[start]! + size;
  }
  return places;
}

import { randomFrom } from '../domain/random.ts';
import type { PictureArrow } from './flow-to-picture.ts';

/** Where a box stands: a row and a column, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** What is known when boxes get their places. */
export interface PlacementTask {
  /** For each box, the columns of its lane. */
  columnsOf: readonly (readonly number[])[];
  arrows: readonly PictureArrow[];
  /** Whether numbers in reading order or few rows matter more. */
  aim: 'reading' | 'paper';
}

/** How bad different things are; the worth of a placement is the sum. */
const price = {
  row: { reading: 5, paper: 14 },
  down: 2,
  across: 3,
  upwards: 60,
  back: 4,
  through: 6,
  sameRow: 1.5,
  backwardsInRow: 9,
  startAside: 4,
  notBelow: 1,
  readBackwards: { reading: 9, paper: 4 },
  readRowUp: 1.5,
  readRowDown: 0.5,
  crossing: 5,
  labelBeside: 3,
} as const;

/** So many changes are tried; fewer where each takes longer, because of many arrows. */
const rounds = (arrows: number): number => Math.round(14_000 * Math.min(1, 256 / arrows ** 2));

/**
 * Good placements of boxes, the best first: as few rows as possible, arrows short, straight and downwards, numbers in
 * reading order. Found by trying, in a way that is the same every time.
 */
export function placeBoxes(task: PlacementTask, count: number): Place[][] {
  const found = new Map<string, { places: Place[]; cost: number }>();
  for (let seed = 1; seed <= count; seed++) {
    const places = withoutEmptyRows(improve(task, firstPlaces(task), randomFrom(seed * 7919)));
    found.set(JSON.stringify(places), { places, cost: costOf(task, places) });
  }
  return [...found.values()].toSorted((a, b) => a.cost - b.cost).map(({ places }) => places);
}

/** One box after the other, each in a row of its own. */
const firstPlaces = ({ columnsOf }: PlacementTask): Place[] =>
  columnsOf.map((columns, row) => ({ row, column: columns[0]! }));

/** Simulated annealing: small changes, of which worse ones are accepted less and less. */
function improve(task: PlacementTask, start: Place[], random: () => number): Place[] {
  const boxes = start.length;
  let places = start;
  let cost = costOf(task, places);
  let best = places;
  let least = cost;
  const last = rounds(task.arrows.length);
  for (let round = 0; round < last; round++) {
    const heat = 8 * (1 - round / last) ** 2 + 0.01;
    const next = change(task, places, boxes, random);
    const nextCost = costOf(task, next);
    if (nextCost <= cost || random() < Math.exp((cost - nextCost) / heat)) {
      [places, cost] = [next, nextCost];
      if (cost < least) [best, least] = [places, cost];
    }
  }
  return best;
}

function change(
  { columnsOf }: PlacementTask,
  places: readonly Place[],
  boxes: number,
  random: () => number,
): Place[] {
  const pick = (below: number) => Math.floor(random() * below);
  const next = [...places];
  const index = pick(boxes);
  const { row, column } = places[index]!;
  const kind = random();
  if (kind < 0.45) {
    next[index] = { row: Math.max(0, row + (random() < 0.6 ? -1 : 1)), column };
  } else if (kind < 0.7) {
    const columns = columnsOf[index]!;
    next[index] = { row, column: columns[pick(columns.length)]! };
  } else if (kind < 0.85) {
    const other = pick(boxes);
    const { row: otherRow, column: otherColumn } = places[other]!;
    if (columnsOf[index]!.includes(otherColumn) && columnsOf[other]!.includes(column)) {
      next[index] = { row: otherRow, column: otherColumn };
      next[other] = { row, column };
    }
  } else {
    const step = random() < 0.7 ? -1 : 1;
    for (const [at, place] of next.entries()) {
      if (place.row >= row) next[at] = { ...place, row: Math.max(0, place.row + step) };
    }
  }
  return next;
}

const withoutEmptyRows = (places: readonly Place[]): Place[] => {
  const rows = [...new Set(places.map(({ row }) => row))].toSorted((a, b) => a - b);
  return places.map(({ row, column }) => ({ row: rows.indexOf(row), column }));
};

/** What a placement costs; two boxes in one place are out of the question. */
export function costOf({ arrows, aim }: PlacementTask, places: readonly Place[]): number {
  const taken = new Set<number>();
  for (const { row, column } of places) taken.add(row * 64 + column);
  let cost = (places.length - taken.size) * 500;
  cost += places.reduce((lowest, { row }) => Math.max(lowest, row), 0) * price.row[aim];
  cost += (places[0]?.column ?? 0) * price.startAside;
  for (const { from, to, label } of arrows) {
    cost += arrowCost(places[from]!, places[to]!, label !== undefined, taken, to < from);
  }
  for (let index = 1; index < places.length; index++) {
    const [before, after] = [places[index - 1]!, places[index]!];
    if (after.row < before.row) {
      cost += price.readBackwards[aim] + (before.row - after.row) * price.readRowUp;
    } else {
      cost += Math.max(0, after.row - before.row - 1) * price.readRowDown;
    }
    if (after.row === before.row && after.column < before.column) cost += price.backwardsInRow;
  }
  // The innermost of all loops, so it makes no lists.
  for (let index = 0; index < arrows.length; index++) {
    for (let other = index + 1; other < arrows.length; other++) {
      if (doCross(places, arrows[index]!, arrows[other]!)) cost += price.crossing;
    }
  }
  return cost;
}

function arrowCost(
  from: Place,
  to: Place,
  isLabelled: boolean,
  taken: ReadonlySet<number>,
  isBack: boolean,
): number {
  const down = to.row - from.row;
  const across = Math.abs(to.column - from.column);
  let cost = Math.abs(down) * price.down + across * price.across;
  if (down < 0) cost += isBack ? price.back : price.upwards;
  if (down === 0) {
    cost += price.sameRow + (isLabelled ? price.labelBeside : 0);
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    for (let column = left + 1; column < right; column++) {
      if (taken.has(from.row * 64 + column)) cost += price.through;
    }
  }
  if (down !== 0 && across === 0) {
    const [upper, lower] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    for (let row = upper + 1; row < lower; row++) {
      if (taken.has(row * 64 + from.column)) cost += price.through;
    }
  }
  if (down > 0 && across > 0) {
    cost += price.notBelow;
    // It has to come down somewhere: straight above where it ends, best of all.
    for (let row = from.row + 1; row < to.row; row++) {
      if (taken.has(row * 64 + to.column)) cost += price.through / 2;
    }
  }
  return cost;
}

/** Whether straight lines between the boxes would cross. */
function doCross(places: readonly Place[], one: PictureArrow, other: PictureArrow): boolean {
  if (one.to === other.to || one.from === other.from) return false;
  if (one.to === other.from || one.from === other.to) return false;
  const a = places[one.from]!;
  const b = places[one.to]!;
  const c = places[other.from]!;
  const d = places[other.to]!;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (a: Place, b: Place, c: Place): number =>
  (b.column - a.column) * (c.row - a.row) - (b.row - a.row) * (c.column - a.column);

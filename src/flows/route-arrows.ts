/** A place on the grid, in cells. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle on the grid whose border and inside no line may enter. */
export interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place where a line may leave or arrive, the way it goes there, and how unwelcome the place is. */
export interface Port extends Point {
  way: Direction;
  price: number;
}

/** Up, right, down, left. */
export type Direction = 0 | 1 | 2 | 3;

/** A line to be drawn. */
export interface Wish {
  starts: Port[];
  ends: Port[];
  /** Lines with the same mark may run together at their end: they mean the same from there on. */
  into: string;
  /** The same at their beginning. */
  outOf: string;
  /** From where to where across the picture the line belongs. */
  home: { left: number; right: number };
}

/** Everything that lies in the way. */
export interface Ground {
  width: number;
  height: number;
  blocks: readonly Block[];
  /** Columns of cells where a line would hide the border of a lane. */
  borders: ReadonlySet<number>;
}

/** How much worse than one more step. */
const price = {
  bend: 9,
  bendAtBox: 5,
  crossing: 16,
  nearBox: 1.5,
  border: 3,
  abroad: 0.5,
  together: 0.4,
  forbidden: 120,
} as const;

const steps: readonly Point[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
];

const rounds = 4;

/**
 * Right-angled lines that keep clear of boxes and of each other as far as they can: each is the cheapest way when
 * the others are as they are, in a few rounds.
 *
 * @returns for each wish the corners of its line, and what all lines cost together
 */
export function routeArrows(
  ground: Ground,
  wishes: readonly Wish[],
): { lines: Point[][]; cost: number } {
  const cells = new Uint8Array(ground.width * ground.height);
  for (const block of ground.blocks) {
    for (let y = block.y - 1; y <= block.y + block.height + 1; y++) {
      for (let x = block.x - 1; x <= block.x + block.width + 1; x++) {
        if (x < 0 || y < 0 || x >= ground.width || y >= ground.height) continue;
        const isEdge =
          x < block.x || y < block.y || x > block.x + block.width || y > block.y + block.height;
        const at = y * ground.width + x;
        cells[at] = isEdge ? Math.max(cells[at]!, near) : blocked;
      }
    }
  }
  const order = wishes
    .map((wish, index) => ({ index, length: distance(wish) }))
    .toSorted((a, b) => a.length - b.length)
    .map(({ index }) => index);
  const lines: (Line | undefined)[] = wishes.map(() => undefined);
  const traffic = new Map<number, Passing[]>();
  let best: { lines: Line[]; cost: number } | undefined;
  for (let round = 0; round < rounds; round++) {
    for (const index of order) {
      remove(traffic, index);
      const line = cheapest(ground, cells, wishes[index]!, traffic);
      lines[index] = line;
      enter(traffic, ground, line, wishes[index]!, index);
    }
    let cost = 0;
    for (const [index, wish] of wishes.entries()) {
      remove(traffic, index);
      cost += priceOf(ground, cells, wish, traffic, lines[index]!);
      enter(traffic, ground, lines[index]!, wish, index);
    }
    if (!best || cost < best.cost) best = { lines: lines as Line[], cost };
    best = { ...best, lines: [...best.lines] };
  }
  return { lines: best!.lines.map(({ path }) => corners(path)), cost: best!.cost };
}

const near = 1;
const blocked = 2;

interface Line {
  path: Point[];
  cost: number;
}

/** A line that passes a cell: from which side it comes and to which it goes. */
interface Passing {
  index: number;
  wish: Wish;
  from: Direction;
  to: Direction;
}

const distance = ({ starts, ends }: Wish): number =>
  Math.abs(starts[0]!.x - ends[0]!.x) + Math.abs(starts[0]!.y - ends[0]!.y);

function remove(traffic: Map<number, Passing[]>, index: number): void {
  for (const [at, passing] of traffic) {
    const others = passing.filter((one) => one.index !== index);
    if (others.length === 0) traffic.delete(at);
    else traffic.set(at, others);
  }
}

function enter(
  traffic: Map<number, Passing[]>,
  { width }: Ground,
  { path }: Line,
  wish: Wish,
  index: number,
): void {
  for (const [place, point] of path.entries()) {
    const before = path[place - 1];
    const after = path[place + 1];
    const to = after ? direction(point, after) : direction(before!, point);
    const from = before ? direction(before, point) : to;
    const at = point.y * width + point.x;
    traffic.set(at, [...(traffic.get(at) ?? []), { index, wish, from, to }]);
  }
}

const direction = (from: Point, to: Point): Direction =>
  to.x > from.x ? 1 : to.x < from.x ? 3 : to.y > from.y ? 2 : 0;

/** What it costs to pass a cell, given the lines that already do. */
function passingPrice(
  wish: Wish,
  others: readonly Passing[],
  from: Direction,
  to: Direction,
): number {
  let cost = 0;
  for (const other of others) {
    const isSameEnd = other.wish.into === wish.into;
    const isSameStart = other.wish.outOf === wish.outOf;
    const turns = from !== to;
    const otherTurns = other.from !== other.to;
    if (isSameEnd && to === other.to) {
      // Joins it or goes along with it.
      cost += from === other.from ? price.together : 1;
    } else if (isSameStart && from === other.from) {
      cost += to === other.to ? price.together : 1;
    } else if (!turns && !otherTurns && from % 2 !== other.from % 2) {
      cost += price.crossing;
    } else {
      cost += price.forbidden;
    }
  }
  return cost;
}

/** A bend right beside a box leaves no room for the head of an arrow. */
const bendPrice = (kind: number): number => price.bend + (kind === near ? price.bendAtBox : 0);

function cellPrice(
  { borders }: Ground,
  { home }: Wish,
  kind: number,
  x: number,
  to: Direction,
): number {
  return (
    1 +
    (kind === near ? price.nearBox : 0) +
    (x < home.left || x > home.right ? price.abroad : 0) +
    (to % 2 === 0 && borders.has(x) ? price.border : 0)
  );
}

function priceOf(
  ground: Ground,
  cells: Uint8Array,
  wish: Wish,
  traffic: ReadonlyMap<number, Passing[]>,
  { path }: Line,
): number {
  let cost = 0;
  for (const [place, point] of path.entries()) {
    const before = path[place - 1];
    const after = path[place + 1];
    const to = after ? direction(point, after) : direction(before!, point);
    const from = before ? direction(before, point) : to;
    const at = point.y * ground.width + point.x;
    cost +=
      cellPrice(ground, wish, cells[at]!, point.x, to) + (from === to ? 0 : bendPrice(cells[at]!));
    cost += passingPrice(wish, traffic.get(at) ?? [], from, to);
  }
  return cost;
}

/** A state is a cell and the direction in which the line came into it. */
function cheapest(
  ground: Ground,
  cells: Uint8Array,
  wish: Wish,
  traffic: ReadonlyMap<number, Passing[]>,
): Line {
  const { width, height } = ground;
  const costs = new Float64Array(width * height * 4).fill(Infinity);
  const cameFrom = new Int32Array(width * height * 4).fill(-1);
  const queue = new Queue();
  const ends = new Map<number, number>();
  for (const { x, y, way, price: extra } of wish.ends) {
    const state = (y * width + x) * 4 + way;
    ends.set(state, Math.min(extra, ends.get(state) ?? Infinity));
  }
  for (const { x, y, way, price: extra } of wish.starts) {
    const state = (y * width + x) * 4 + way;
    if (extra < costs[state]!) {
      costs[state] = extra;
      queue.push(state, extra);
    }
  }
  let goal = -1;
  let least = Infinity;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const cost = costs[state]!;
    if (cost >= least) break;
    const from = (state % 4) as Direction;
    const at = (state - from) / 4;
    const x = at % width;
    const y = (at - x) / width;
    const others = traffic.get(at) ?? [];
    const extra = ends.get(state);
    if (extra !== undefined) {
      const total = cost + extra + passingPrice(wish, others, from, from);
      if (total < least) [least, goal] = [total, state];
    }
    for (let turn = 0; turn < 4; turn++) {
      const to = turn as Direction;
      if ((to + 2) % 4 === from) continue;
      const isStart = cameFrom[state] === -1;
      if (isStart && to !== from) continue;
      const next = { x: x + steps[to]!.x, y: y + steps[to]!.y };
      if (next.x < 0 || next.y < 0 || next.x >= width || next.y >= height) continue;
      const nextAt = next.y * width + next.x;
      const nextState = nextAt * 4 + to;
      if (cells[nextAt] === blocked && !ends.has(nextState)) continue;
      const total =
        cost +
        cellPrice(ground, wish, cells[nextAt]!, next.x, to) +
        (to === from ? 0 : bendPrice(cells[at]!)) +
        passingPrice(wish, others, from, to);
      if (total < costs[nextState]!) {
        costs[nextState] = total;
        cameFrom[nextState] = state;
        queue.push(nextState, total);
      }
    }
  }
  if (goal === -1) throw new Error('No way from one box to the other');
  const path: Point[] = [];
  for (let state = goal; state !== -1; state = cameFrom[state]!) {
    const at = (state - (state % 4)) / 4;
    path.unshift({ x: at % width, y: Math.floor(at / width) });
  }
  return { path, cost: least };
}

/** The points of a path where it turns, with both its ends. */
const corners = (path: readonly Point[]): Point[] =>
  path.filter((point, index) => {
    const before = path[index - 1];
    const after = path[index + 1];
    return !before || !after || direction(before, point) !== direction(point, after);
  });

/** A heap that gives the cheapest state first. */
class Queue {
  readonly #heap: { state: number; cost: number }[] = [];

  push(state: number, cost: number): void {
    const heap = this.#heap;
    let at = heap.push({ state, cost }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.cost <= cost) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = { state, cost };
  }

  pop(): number | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top?.state;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.cost < heap[child]!.cost) child++;
      if (heap[child]!.cost >= last.cost) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top.state;
  }
}

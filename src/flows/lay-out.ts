import type { Picture } from './flow-to-picture.ts';
import { portsIn, portsOfWay, portsOut } from './line-ends.ts';
import type { Place } from './place-boxes.ts';
import { laneName, planPicture, type Form, type Plan } from './plan-picture.ts';
import { routeArrows, type Block, type Point, type Wish } from './route-arrows.ts';
import { besideEachOther, cell, type SizedBox, type Way } from './size-boxes.ts';
import { trimLayout } from './trim-layout.ts';

/** A part of the picture that belongs to a care level, in cells. */
export interface Lane extends Block {
  name: string[];
  colour: string;
  /** Height of the name. */
  head: number;
}

/** Where a tag leads that has no line. */
export interface Jump {
  number: number;
  colour: string;
  isHandover: boolean;
}

/** A box with its place, in cells. */
export interface LaidBox extends SizedBox, Point {
  number: number;
  type: Picture['boxes'][number]['type'];
  colour: string;
  href?: string;
  ways: (Way & { jump?: Jump })[];
}

/** A picture in which everything has a place, in cells. */
export interface Layout {
  form: Form;
  title: string;
  description: string;
  width: number;
  height: number;
  lanes: Lane[];
  boxes: LaidBox[];
  arrows: { points: Point[]; isHandover: boolean }[];
}

/** What makes one layout worse than another, besides its lines. */
const price = { row: 1.2, rowOffPaper: 4, up: 15, rowUp: 6, rowSkipped: 3 } as const;

/** So many cells of height go on an A4 with type that can be read at arm's length. */
const paper = 82;

/** Lays out a picture; the same every time. */
export function layOut(picture: Picture, form: Form): Layout {
  const drawn = planPicture(picture, form).map((plan) => ({ plan, ...draw(picture, plan) }));
  const best = drawn.toSorted((a, b) => a.cost - b.cost)[0]!;
  return trimLayout(withBetterOrder(picture, best.plan, best).layout);
}

interface Drawn {
  layout: Layout;
  cost: number;
}

/** Tags that stand side by side change places where that gives better lines. */
function withBetterOrder(picture: Picture, plan: Plan, first: Drawn): Drawn {
  let best = first;
  let { sized } = plan;
  for (const [index, box] of sized.entries()) {
    if (!box.isRow || box.ways.length < 2 || plan.form === 'narrow') continue;
    const ways = besideEachOther(box.ways.toReversed(), box.ways[0]!.x);
    const changed = sized.with(index, { ...box, ways });
    const other = draw(picture, { ...plan, sized: changed });
    if (other.cost < best.cost) [best, sized] = [other, changed];
  }
  return best;
}

/** Draws the lines of a plan, and says what the whole costs. */
function draw(picture: Picture, plan: Plan): Drawn {
  const { form, places, columns, boxWidth, gutter, margin, sized } = plan;
  const x = (column: number) => margin + column * (boxWidth + gutter);
  const width = x(columns - 1) + boxWidth + margin;
  const { tops, heads, height } = stack(picture, plan);
  const boxes = sized.map((box, index): LaidBox => ({
    ...box,
    ...picture.boxes[index]!,
    small: box.small,
    x: x(places[index]!.column),
    y: tops[places[index]!.row]!,
    colour: colourOf(picture, index),
    ways: box.ways.map((way) => (way.isJump ? { ...way, jump: jumpOf(picture, way) } : way)),
  }));
  const lanes =
    form === 'wide' ? columnLanes(plan, x, width, height) : bands(heads, tops, boxes, width);
  const borders = lanes.flatMap((lane) => [Math.floor(lane.x), Math.ceil(lane.x)]);
  const wishes = wishesOf(picture, boxes);
  const routed = routeArrows(
    {
      width: width + 1,
      height: height + 1,
      blocks: [...boxes.flatMap(blocksOf), ...(form === 'wide' ? lanes.map(headBlock) : [])],
      borders: new Set(form === 'wide' ? borders : []),
    },
    wishes,
  );
  return {
    layout: {
      form,
      title: picture.title,
      description: picture.description,
      width,
      height,
      lanes,
      boxes,
      arrows: routed.lines.map((points, index) => ({
        points,
        isHandover: wishes[index]!.isHandover,
      })),
    },
    cost:
      routed.cost +
      price.row * height +
      price.rowOffPaper * Math.max(0, height - 1.15 * paper) +
      readingCost(places),
  };
}

const colourOf = ({ levels, boxes }: Picture, index: number): string =>
  levels[boxes[index]!.level]!.colour;

function jumpOf(picture: Picture, { arrow }: Way): Jump {
  const { to, isHandover } = picture.arrows[arrow]!;
  return { number: picture.boxes[to]!.number, colour: colourOf(picture, to), isHandover };
}

/** The name of a level above the first of its boxes, in the narrow form. */
interface BandHead {
  row: number;
  y: number;
  name: string[];
  colour: string;
}

/** Where rows begin, with more room between them than will be needed. */
function stack(
  picture: Picture,
  { form, places, sized, lanes, margin, boxWidth }: Plan,
): { tops: number[]; heads: BandHead[]; height: number } {
  const gap = form === 'narrow' ? 4 : 8;
  const tops: number[] = [];
  const heads: BandHead[] = [];
  let y = form === 'wide' ? Math.max(...lanes.map(({ name }) => headHeight(name))) + 2 : 0;
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  for (let row = 0; row < rows; row++) {
    const level = picture.boxes[row]?.level;
    if (form === 'narrow' && level !== picture.boxes[row - 1]?.level) {
      const isPassed = picture.arrows.some(({ from, to }) => from === row - 1 && to === row);
      const room = (margin + (isPassed ? boxWidth / 2 : boxWidth)) * cell - 14;
      const name = laneName(picture.levels[level!]!.name, room, form);
      heads.push({ row, y, name, colour: colourOf(picture, row) });
      y += headHeight(name) + 1;
    }
    tops.push(y);
    const tall = sized.filter((_, index) => places[index]!.row === row);
    y += Math.max(...tall.map(({ height }) => height)) + gap;
  }
  return { tops, heads, height: y };
}

/** Height of the name of a lane, cells. */
const headHeight = (name: readonly string[]): number => Math.ceil((name.length * 18 + 16) / cell);

const headBlock = ({ x, y, width, head }: Lane): Block => ({
  x: Math.floor(x),
  y,
  width: Math.ceil(width) + 1,
  height: head - 1,
});

const blocksOf = ({ x, y, width, body, ways }: LaidBox): Block[] => [
  { x, y, width, height: body },
  ...ways.map((way) => ({ x: x + way.x, y: y + way.y, width: way.width, height: way.height })),
];

/** Room for lines beside a box that still belongs to its lane, cells. */
const besideBox = 2;

/** Where lines may begin and end; an arrow that a tag tells of has none. */
function wishesOf(
  { arrows }: Picture,
  boxes: readonly LaidBox[],
): (Wish & { isHandover: boolean })[] {
  return arrows.flatMap(({ from, to, label, isHandover }, index) => {
    const box = boxes[from]!;
    const ends = [box, boxes[to]!];
    const way = box.ways.find(({ arrow }) => arrow === index);
    if (way?.isJump) return [];
    return [
      {
        starts: way ? portsOfWay(box, way) : portsOut(box),
        ends: portsIn(boxes[to]!),
        into: `${isHandover ? 'överlämning' : 'steg'} ${to}`,
        outOf: label === undefined ? `ruta ${from}` : `pil ${index}`,
        home: {
          left: Math.min(...ends.map(({ x }) => x)) - besideBox,
          right: Math.max(...ends.map(({ x, width }) => x + width)) + besideBox,
        },
        isHandover,
      },
    ];
  });
}

/** What it costs the eye to find the next number. */
const readingCost = (places: readonly Place[]): number =>
  places.slice(1).reduce((sum, { row }, index) => {
    const down = row - places[index]!.row;
    return (
      sum + (down < 0 ? price.up - down * price.rowUp : Math.max(0, down - 1) * price.rowSkipped)
    );
  }, 0);

function columnLanes(
  { lanes, gutter }: Plan,
  x: (column: number) => number,
  width: number,
  height: number,
): Lane[] {
  const starts = lanes.map(({ columns }, index) => (index === 0 ? 0 : x(columns[0]!) - gutter / 2));
  const head = Math.max(...lanes.map(({ name }) => headHeight(name)));
  return lanes.map(({ name, colour }, index) => {
    const left = starts[index]!;
    return {
      name,
      colour,
      head,
      x: left,
      y: 0,
      width: (starts[index + 1] ?? width) - left,
      height,
    };
  });
}

/** The boxes of one level after each other, under its name. */
function bands(
  heads: readonly BandHead[],
  tops: readonly number[],
  boxes: readonly LaidBox[],
  width: number,
): Lane[] {
  return heads.map(({ y, name, colour }, index) => {
    const next = heads[index + 1]?.row ?? tops.length;
    const bottom = tops[next - 1]! + boxes[next - 1]!.height + 1;
    return { name, colour, head: headHeight(name), x: 0, y, width, height: bottom - y };
  });
}

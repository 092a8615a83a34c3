import { breakText } from './break-text.ts';
import type { Picture } from './flow-to-picture.ts';
import { placeBoxes, type Place } from './place-boxes.ts';
import { cell, sizeBoxes, type SizedBox } from './size-boxes.ts';
import { textWidth } from './text-width.ts';

/** Lanes beside each other, or one box under the other for narrow screens. */
export type Form = 'wide' | 'narrow';

/** A lane before it has an extent: what it is called, in lines, and the columns it has. */
export interface LanePlan {
  name: string[];
  colour: string;
  columns: number[];
}

/** Everything that is decided before lines are drawn; measures in cells. */
export interface Plan {
  form: Form;
  places: Place[];
  columns: number;
  boxWidth: number;
  /** Between columns. */
  gutter: number;
  /** Beside the outermost boxes. */
  margin: number;
  sized: SizedBox[];
  /** None in the narrow form, where the boxes of a level stand in bands. */
  lanes: LanePlan[];
}

/** How many placements are sought for each way to divide columns, and how many of them get lines. */
const tries = { placements: 4, drawn: 2 } as const;

/** So many columns are legible on a screen and on paper. */
const columnsAtMost = 3;

/** Plans worth drawing. */
export const planPicture = (picture: Picture, form: Form): Plan[] =>
  form === 'narrow' ? [oneColumn(picture)] : inLanes(picture);

/** Boxes in reading order under each other; an arrow to another box than the next is told by a tag. */
function oneColumn(picture: Picture): Plan {
  const boxWidth = 22;
  return {
    form: 'narrow',
    places: picture.boxes.map((_, row) => ({ row, column: 0 })),
    columns: 1,
    boxWidth,
    gutter: 0,
    margin: 1,
    sized: sizeBoxes(picture, {
      width: boxWidth,
      smallOf: ({ small }) => small,
      isJump: ({ from, to }) => to !== from + 1,
      linesAt: 'right',
    }),
    lanes: [],
  };
}

/** Ways to place boxes in lanes; a lane may have more than one column while there is room. */
function inLanes(picture: Picture): Plan[] {
  const lanes = lanesOf(picture);
  return divisions(lanes.length).flatMap((share) => {
    let next = 0;
    const columns = share.map((count) => Array.from({ length: count }, () => next++));
    const columnsOf = picture.boxes.map(
      ({ level }) => columns[lanes.findIndex(({ levels }) => levels.includes(level))]!,
    );
    return (['reading', 'paper'] as const).flatMap((aim) =>
      placeBoxes({ columnsOf, arrows: picture.arrows, aim }, tries.placements)
        .slice(0, tries.drawn)
        .map((places) => planned(picture, places, lanes, columns)),
    );
  });
}

function planned(
  picture: Picture,
  places: readonly Place[],
  lanes: readonly NamedLane[],
  columns: readonly number[][],
): Plan {
  const used = [...new Set(places.map(({ column }) => column))].toSorted((a, b) => a - b);
  const boxWidth = used.length > 2 ? 16 : 20;
  const gutter = 5;
  const isApart = (level: string) =>
    lanes.some(({ levels }) => levels.includes(level) && levels[0] !== level);
  const sized = sizeBoxes(picture, {
    width: boxWidth,
    smallOf: ({ small, level }) => [
      ...small,
      ...(isApart(level) ? [picture.levels[level]!.name.toLowerCase()] : []),
    ],
    isJump: () => false,
    linesAt: 'left',
  });
  return {
    form: 'wide',
    places: places.map(({ row, column }) => ({ row, column: used.indexOf(column) })),
    columns: used.length,
    boxWidth,
    gutter,
    margin: 3,
    sized: sameHeights(sized, places),
    lanes: lanes.map(({ name, colour }, index) => {
      const own = columns[index]!.filter((column) => used.includes(column));
      const room = own.length * (boxWidth + gutter) * cell - 24;
      return {
        name: laneName(name, room, 'wide'),
        colour,
        columns: own.map((column) => used.indexOf(column)),
      };
    }),
  };
}

/** Sizes of type for the names of lanes, px; `styles/flow.css` has the same. */
const sizes: Record<Form, number> = { wide: 15, narrow: 13.5 };

/** The name of a lane in lines. */
export const laneName = (name: string, room: number, form: Form): string[] =>
  breakText(name, room, (text) => textWidth(text, sizes[form], 'bold'));

/** Boxes beside each other are equally tall, so that lines between their middles are straight. */
function sameHeights(sized: readonly SizedBox[], places: readonly Place[]): SizedBox[] {
  return sized.map((box, index) => {
    const beside = sized.filter((_, other) => places[other]!.row === places[index]!.row);
    const more = Math.max(...beside.map(({ body }) => body)) - box.body;
    return {
      ...box,
      body: box.body + more,
      height: box.height + more,
      ways: box.ways.map((way) => ({ ...way, y: way.y + more })),
    };
  });
}

interface NamedLane {
  name: string;
  colour: string;
  /** The first gives the lane its name; boxes of the others say theirs themselves. */
  levels: string[];
}

/** One lane for each place in care, and one, first, for what is no place. */
function lanesOf({ levels, boxes }: Picture): NamedLane[] {
  const all = Object.keys(levels);
  const count = (id: string) => boxes.filter(({ level }) => level === id).length;
  const [extents, places] = [
    all.filter((id) => levels[id]!.type === 'omfattning').toSorted((a, b) => count(b) - count(a)),
    all.filter((id) => levels[id]!.type !== 'omfattning'),
  ];
  return [...(extents.length > 0 ? [extents] : []), ...places.map((id) => [id])].map((ids) => {
    const { name, colour } = levels[ids[0]!]!;
    return { name: ids.length > 1 ? `${name}, om inget annat står` : name, colour, levels: ids };
  });
}

/** How many columns each lane may have: one each, and what is left to any one of them. */
function divisions(lanes: number): number[][] {
  const one = Array.from({ length: lanes }, () => 1);
  const spare = Array.from({ length: Math.max(0, columnsAtMost - lanes) }, (_, more) => more + 1);
  return [
    one,
    ...spare.flatMap((more) =>
      one.map((_, lane) => one.map((count, index) => (index === lane ? count + more : count))),
    ),
  ];
}

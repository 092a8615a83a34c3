import { breakText } from './break-text.ts';
import type { Picture, PictureArrow } from './flow-to-picture.ts';
import { textWidth } from './text-width.ts';

/** The side of a cell of the grid that everything is placed on, px. */
export const cell = 12;

/** Sizes of type and distances between lines, px; `styles/flow.css` has the same sizes. */
export const type = { text: 15, small: 13.5, label: 14 } as const;
export const leading = { text: 18, small: 17, label: 17 } as const;

/** Room within a box, px. */
const inset = { box: 10, question: 15, label: 7, top: 8 } as const;

/** Room at the right end of a tag for an arrow and the number of a box, px. */
export const roomForJump = 46;

/** What a tag says when the arrow has no name. */
const unnamed = { step: 'vidare till', handover: 'överlämning till' } as const;

/** How a form of the picture wants its boxes. */
export interface BoxStyle {
  /** Width of a box, cells. */
  width: number;
  /** What stands last in a box. */
  smallOf: (box: Picture['boxes'][number]) => string[];
  /** Whether an arrow is told by a tag instead of a line. */
  isJump: (arrow: PictureArrow) => boolean;
  /** The side of a box from which lines go down, when tags hang from the rest. */
  linesAt: 'left' | 'right';
}

/** What an arrow is called, under the box it leaves; cells from the corner of the box. */
export interface Way {
  /** Place of the arrow among the arrows of the picture. */
  arrow: number;
  /** Whether the tag itself tells where it leads, so that no line is drawn. */
  isJump: boolean;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box with its lines and the ways out under it, in cells. */
export interface SizedBox {
  lines: string[];
  small: string[];
  /** Height of the box without its ways. */
  body: number;
  ways: Way[];
  /** Whether its ways stand side by side, so that they can change places. */
  isRow: boolean;
  /** The part of the lower side that no way hangs from. */
  free: { x: number; width: number };
  width: number;
  height: number;
}

/** How large the boxes of a picture are. */
export function sizeBoxes(
  { boxes, arrows }: Picture,
  { width, smallOf, isJump, linesAt }: BoxStyle,
): SizedBox[] {
  return boxes.map((box, index) => {
    const side = box.type === 'beslut' ? inset.question : inset.box;
    const room = width * cell - 2 * side;
    const lines = breakText(box.text, room, (text) => textWidth(text, type.text));
    const small = breakText(smallOf(box).join(' · '), room, (text) =>
      textWidth(text, type.small, 'bold'),
    );
    const tall = lines.length * leading.text + small.length * leading.small + 2 * inset.top;
    // An even number of cells, so that the middle of each side is on the grid.
    const body = toEven(tall);
    const out = arrows.flatMap((arrow, place) => (arrow.from === index ? [{ arrow, place }] : []));
    const tags = out.flatMap(({ arrow, place }): Tag[] => {
      const jumps = isJump(arrow);
      const text = arrow.label ?? (jumps ? unnamed[arrow.isHandover ? 'handover' : 'step'] : '');
      return text === '' ? [] : [{ text, arrow: place, isJump: jumps }];
    });
    // An arrow without a name leaves from under the box, beside the tags.
    const forLines = tags.length < out.length ? 8 : 0;
    const start = linesAt === 'left' ? forLines : 0;
    const { ways, isRow } = sizeWays(tags, start, width - forLines, body, linesAt);
    const height = Math.max(body, ...ways.map((way) => way.y + way.height));
    const free =
      ways.length === 0
        ? { x: 0, width }
        : { x: linesAt === 'left' ? 0 : width - forLines, width: forLines };
    return { lines, small, body, ways, isRow, free, width, height };
  });
}

interface Tag {
  text: string;
  arrow: number;
  isJump: boolean;
}

/** Side by side when every label fits on one line, or else one under the other. */
function sizeWays(
  tags: readonly Tag[],
  x: number,
  width: number,
  top: number,
  linesAt: BoxStyle['linesAt'],
): { ways: Way[]; isRow: boolean } {
  const sides = ({ isJump }: Tag) => 2 * inset.label + (isJump ? roomForJump : 0);
  const least = (tag: Tag) => toEven(textWidth(tag.text, type.label) + sides(tag));
  const spare = width - tags.reduce((sum, tag) => sum + least(tag), 0);
  // Tags without a line first: a line leaves from the side where lines go, or from under the last.
  const sorted = [...tags.filter(({ isJump }) => isJump), ...tags.filter(({ isJump }) => !isJump)];
  if (tags.length > 0 && spare >= 0) {
    const row = linesAt === 'left' ? tags : sorted;
    const widths = shareOut(row.map(least), spare);
    const ways = row.map(({ text, arrow, isJump }, index) => ({
      arrow,
      isJump,
      lines: breakText(text, Infinity, () => 0),
      x,
      y: top,
      width: widths[index]!,
      height: 2,
    }));
    return { ways: besideEachOther(ways, x), isRow: true };
  }
  let y = top;
  const ways = sorted.map((tag) => {
    const lines = breakText(tag.text, width * cell - sides(tag), (text) =>
      textWidth(text, type.label),
    );
    const height = toEven(lines.length * leading.label + 7);
    const way = { arrow: tag.arrow, isJump: tag.isJump, lines, x, y, width, height };
    y += height;
    return way;
  });
  return { ways, isRow: false };
}

/** Ways in a row from left to right. */
export function besideEachOther(ways: readonly Way[], start: number): Way[] {
  let x = start;
  return ways.map((way) => {
    x += way.width;
    return { ...way, x: x - way.width };
  });
}

const toEven = (pixels: number): number => 2 * Math.ceil(pixels / (2 * cell));

/** Gives what is left to the narrowest, two cells at a time, so that middles stay on the grid. */
function shareOut(least: readonly number[], spare: number): number[] {
  const widths = [...least];
  for (let left = spare; left >= 2; left -= 2) {
    widths[widths.indexOf(Math.min(...widths))]! += 2;
  }
  return widths;
}

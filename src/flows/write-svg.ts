import type { Jump, LaidBox, Lane, Layout } from './lay-out.ts';
import type { Form } from './plan-picture.ts';
import type { Point } from './route-arrows.ts';
import { cell, leading, roomForJump, type Way } from './size-boxes.ts';

/** From the middle of a line of text down to its baseline, px. */
const toBaseline = 5;

/** How far the points of a question lie inside its box, and the bars of a handover, px. */
const point = 11;
const bar = 5;

/** Radius of the corners of a start and an end, px. */
const round = 18;

/** Radius of a bend, px. */
const bend = 5;

/** Room around the picture for the outlines at its edge, px. */
const around = 1;

/**
 * A layout as a lean SVG: no style of its own, so that the site's stylesheet colours it in light, dark and print;
 * only two kinds of ids, both beginning with `id`; numbers as whole or half pixels; boxes as links in the order of the
 * flow.
 */
export function writeSvg(layout: Layout, id: string): string {
  const width = layout.width * cell + 2 * around;
  const height = layout.height * cell + 2 * around;
  const arrowhead = `${id}-pil`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="flow-${layout.form}" width="${width}" height="${height}" viewBox="${-around} ${-around} ${width} ${height}" role="group" aria-labelledby="${id}-titel" aria-describedby="${id}-text">`,
    `<title id="${id}-titel">${escape(layout.title)}</title>`,
    `<desc id="${id}-text">${escape(layout.description)}</desc>`,
    `<defs><marker id="${arrowhead}" refX="10" refY="5" markerUnits="userSpaceOnUse" markerWidth="11" markerHeight="10" orient="auto"><path class="flow-head" d="M0 0l11 5l-11 5z"/></marker></defs>`,
    ...layout.lanes.map((one) =>
      lane({ ...one, width: one.width * cell, height: one.height * cell }, layout.form),
    ),
    `<g class="flow-arrow" marker-end="url(#${arrowhead})">`,
    ...layout.arrows.map(
      ({ points, isHandover }) =>
        `<path${isHandover ? ' class="flow-handover"' : ''} d="${path(points)}"/>`,
    ),
    '</g>',
    ...[...layout.boxes].sort((a, b) => a.number - b.number).map(box),
    '</svg>',
  ].join('\n')}\n`;
}

function lane({ name, colour, x, y, width, height }: Lane, form: Form): string {
  const left = form === 'wide' ? 12 : 8;
  const lines = name.map(
    (text, index) => `<tspan x="${left}" y="${23 + index * leading.text}">${escape(text)}</tspan>`,
  );
  return `<g class="flow-lane ${colour}"${at(x, y)}>${rectangle(width, height)}<text>${lines.join(' ')}</text></g>`;
}

/** Everything in a box is placed from its corner: boxes then have much in common, and pack well. */
function box({ x, y, lines, small, ways, colour, type, number, href, ...size }: LaidBox): string {
  const width = size.width * cell;
  const height = size.body * cell;
  const words = rows(
    [
      ...lines.map((text) => ({ text, isSmall: false })),
      ...small.map((text) => ({ text, isSmall: true })),
    ],
    { width, height },
  );
  const drawn = [
    outline(type, width, height, ways.length > 0),
    numberSign(number, 17, -3),
    ` <text>${words}</text>`,
    ...(type === 'overlamning' ? [handoverSign(width - 19, -3)] : []),
  ].join('');
  const group = `class="flow-box typ-${type}"`;
  const linked = href
    ? `<a ${group} href="${escape(href)}">${drawn}</a>`
    : `<g ${group}>${drawn}</g>`;
  return `<g class="${colour}"${at(x, y)}>${linked}${ways.map(tag).join('')}</g>`;
}

/** What an arrow is called, as a tag under the box it leaves; without a line it has the number where it leads. */
function tag({ lines, jump, x, y, ...size }: Way & { jump?: Jump }): string {
  const width = size.width * cell;
  const height = size.height * cell;
  const words = rows(
    lines.map((text) => ({ text, isSmall: false })),
    { width: jump ? width - roomForJump : width, height },
    leading.label,
  );
  const kind = jump?.isHandover ? 'flow-way flow-way-handover' : 'flow-way';
  const sign = jump ? jumpSign(jump, width - 16, height / 2) : '';
  return ` <g class="${kind}"${at(x, y)}>${rectangle(width, height)}<text>${words}</text>${sign}</g>`;
}

/** The number of a step, in a circle. */
const numberSign = (number: number, x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="10"/><text class="flow-number" x="${x}" y="${y + 4.5}">${number}</text>`;

/** An arrow to the number of a box. */
const jumpSign = ({ number, colour }: Jump, x: number, y: number): string =>
  ` <g class="flow-jump ${colour}" transform="translate(${x} ${y})"><path d="M-30 0h13m-5 -4.5l5 4.5l-5 4.5"/>${numberSign(number, 0, 0)}</g>`;

/** An arrow to somebody else, in a circle. */
const handoverSign = (x: number, y: number): string =>
  `<g class="flow-sign"><circle cx="${x}" cy="${y}" r="10"/><path d="M${x - 6} ${y}h9m-3.5 -4l4 4l-4 4m6.5 -9v10"/></g>`;

function outline(type: LaidBox['type'], width: number, height: number, hasTags: boolean): string {
  if (type === 'beslut') {
    const across = width - 2 * point;
    return `<path d="M${point} 0h${across}l${point} ${height / 2}l${-point} ${height / 2}h${-across}l${-point} ${-height / 2}z"/>`;
  }
  if (type === 'overlamning') {
    return `<path d="M0 0h${width}v${height}h${-width}zM${bar} 0v${height}M${width - bar} 0v${height}"/>`;
  }
  if (type === 'atgard') return rectangle(width, height, 3);
  // Tags hang from a straight edge.
  return hasTags
    ? `<path d="M0 ${height}v${round - height}q0 ${-round} ${round} ${-round}h${width - 2 * round}q${round} 0 ${round} ${round}v${height - round}z"/>`
    : rectangle(width, height, round);
}

/** Lines around the middle of an area, px. */
function rows(
  lines: readonly { text: string; isSmall: boolean }[],
  { width, height }: { width: number; height: number },
  line: number = leading.text,
): string {
  const heights = lines.map(({ isSmall }) => (isSmall ? leading.small : line));
  const top = height / 2 - heights.reduce((sum, one) => sum + one, 0) / 2;
  return lines
    .map(({ text, isSmall }, index) => {
      const down =
        index === 0
          ? `y="${Math.round(top + heights[0]! / 2 + toBaseline)}"`
          : `dy="${(heights[index - 1]! + heights[index]!) / 2}"`;
      const kind = isSmall ? ' class="flow-small"' : '';
      return `<tspan${kind} x="${width / 2}" ${down}>${escape(text)}</tspan>`;
    })
    .join(' ');
}

/** A line through points, with round bends. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: x * cell, y: y * cell }));
  const drawn = rest.map((here, index) => {
    const before = rest[index - 1] ?? first!;
    const after = rest[index + 1];
    const way = { x: Math.sign(here.x - before.x), y: Math.sign(here.y - before.y) };
    const length = Math.abs(here.x - before.x + here.y - before.y);
    const straight = length - (index > 0 ? bend : 0) - (after ? bend : 0);
    const run = way.x === 0 ? `v${way.y * straight}` : `h${way.x * straight}`;
    if (!after) return run;
    const next = { x: Math.sign(after.x - here.x), y: Math.sign(after.y - here.y) };
    return `${run}q${bend * way.x} ${bend * way.y} ${bend * (way.x + next.x)} ${bend * (way.y + next.y)}`;
  });
  return `M${first!.x} ${first!.y}${drawn.join('')}`;
}

/** Moves what is drawn to a place given in cells. */
const at = (x: number, y: number): string => ` transform="translate(${x * cell} ${y * cell})"`;

const rectangle = (width: number, height: number, radius?: number): string =>
  `<rect width="${width}" height="${height}"${radius ? ` rx="${radius}"` : ''}/>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is nothing but text, without the characters that XML cannot hold. */
const escape = (text: string): string =>
  text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character]!);

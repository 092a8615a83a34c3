import { readLine } from './flow-to-mermaid.ts';

/** A rectangle in the picture, px. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What Mermaid has laid out, as read from its picture; texts still carry their stand-ins. */
export interface Layout {
  width: number;
  height: number;
  title: string;
  description: string;
  lanes: (Area & { classes: string[]; title: string })[];
  arrows: { path: string; isDashed: boolean }[];
  labels: (Area & { lines: string[] })[];
  /** Boxes with their number in the flow, their lines and where they lead. */
  boxes: (Area & { number: number; classes: string[]; lines: string[]; href?: string })[];
}

/** The widest picture that is shown in full size, px; wider ones shrink to fit, but never below `smallest`. */
const fullWidth = 770;
const smallest = 0.77;

/** Distance between lines of text, and from the middle of a line down to its baseline, px. */
const leading = 18.5;
const toBaseline = 5.5;

/** How far the sides of a question stand out, and the bars of a handover lie in, px. */
const point = 12;
const bar = 4;

/**
 * A layout as a lean SVG: no style of its own, so that the site's stylesheet colours it in light, dark and print;
 * only two kinds of ids, both beginning with `id`; numbers as whole pixels; boxes as links in the order of the flow.
 */
export function writeSvg(layout: Layout, id: string): string {
  const width = Math.ceil(layout.width);
  const height = Math.ceil(layout.height);
  const shown = Math.round(Math.min(width, Math.max(fullWidth, smallest * width)));
  const arrowhead = `${id}-pil`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown}" height="${Math.round((height * shown) / width)}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${id}-titel" aria-describedby="${id}-text">`,
    `<title id="${id}-titel">${escape(layout.title)}</title>`,
    `<desc id="${id}-text">${escape(layout.description)}</desc>`,
    `<defs><marker id="${arrowhead}" viewBox="0 0 10 10" refX="6" refY="5" markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" orient="auto"><path class="flow-head" d="M0 0L10 5L0 10z"/></marker></defs>`,
    ...layout.lanes.map(
      (lane) => `<rect class="flow-lane ${lane.classes.join(' ')}" ${area(lane)} rx="8"/>`,
    ),
    ...layout.arrows.map(
      ({ path, isDashed }) =>
        `<path class="flow-arrow${isDashed ? ' flow-handover' : ''}" d="${wholePixels(path)}" marker-end="url(#${arrowhead})"/>`,
    ),
    ...layout.lanes.map(
      ({ x, y, classes, title }) =>
        `<text class="flow-lane-name ${classes.join(' ')}" x="${Math.round(x) + 12}" y="${Math.round(y) + 22}">${escape(title)}</text>`,
    ),
    ...layout.labels.map(
      ({ lines, ...place }) =>
        `<g class="flow-label"><rect ${area(place)} rx="4"/><text>${rows(lines, place)}</text></g>`,
    ),
    ...[...layout.boxes].sort((a, b) => a.number - b.number).map(box),
    '</svg>',
  ].join('\n')}\n`;
}

function box({ classes, lines, href, ...place }: Layout['boxes'][number]): string {
  const drawn = `${outline(classes, place)}<text>${rows(lines, place)}</text>`;
  const group = `class="flow-box ${classes.join(' ')}"`;
  return href ? `<a ${group} href="${escape(href)}">${drawn}</a>` : `<g ${group}>${drawn}</g>`;
}

function outline(classes: readonly string[], place: Area): string {
  const { x, y, width, height } = round(place);
  if (classes.includes('typ-beslut')) {
    const middle = y + Math.round(height / 2);
    const [left, right, bottom] = [x + point, x + width - point, y + height];
    return `<path d="M${left} ${y}H${right}L${x + width} ${middle}L${right} ${bottom}H${left}L${x} ${middle}z"/>`;
  }
  if (classes.includes('typ-overlamning')) {
    const bars = `M${x + bar} ${y}v${height}M${x + width - bar} ${y}v${height}`;
    return `<path d="M${x} ${y}h${width}v${height}h${-width}z${bars}"/>`;
  }
  const isEnd = classes.includes('typ-start') || classes.includes('typ-slut');
  return `<rect ${area(place)} rx="${isEnd ? 14 : 3}"/>`;
}

/** Lines around the middle of a place. */
function rows(lines: readonly string[], { x, y, width, height }: Area): string {
  const middle = Math.round(x + width / 2);
  const first = y + height / 2 - ((lines.length - 1) * leading) / 2 + toBaseline;
  return lines
    .map((line, index) => {
      const { text, isSmall } = readLine(line);
      const kind = isSmall ? ' class="flow-small"' : '';
      return `<tspan${kind} x="${middle}" y="${Math.round(first + index * leading)}">${escape(text)}</tspan>`;
    })
    .join(' ');
}

const round = ({ x, y, width, height }: Area): Area => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});

function area(place: Area): string {
  const { x, y, width, height } = round(place);
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

const wholePixels = (path: string): string =>
  path.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number))));

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string =>
  readLine(text).text.replace(/[&<>"]/g, (character) => entities[character]!);

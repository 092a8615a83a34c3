import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';

/** What a drawn flow shows to the eye: the numbers of its boxes, and from which to which its arrows go. */
export interface DrawnPicture {
  boxes: number[];
  arrows: { from: number | undefined; to: number | undefined }[];
}

interface Spot {
  x: number;
  y: number;
}

interface Area extends Spot {
  width: number;
  height: number;
}

/** A line that ends so near an outline touches it, px. */
const nearness = 2;

/**
 * Reads a picture of a flow as one would on the page: an arrow goes from the box it touches with its beginning to
 * the box it touches with its head, or to the box whose number stands after the arrow in a tag.
 */
export function readPicture(svg: string): DrawnPicture {
  const all = elementsIn(parse(svg));
  const boxes = all.filter(hasClass('flow-box')).map((box) => {
    const own = elementsIn(box);
    const around = box.parent as ElementNode;
    const corner = moved(around);
    const [outline] = own.filter(({ name }) => name === 'rect' || name === 'path');
    const ways = elementsIn(around)
      .filter(hasClass('flow-way'))
      .map((way) => ({
        area: areaOf(
          elementsIn(way).find(({ name }) => name === 'rect')!,
          add(corner, moved(way)),
        ),
        jump: elementsIn(way).filter(hasClass('flow-number')).map(numberIn)[0],
      }));
    return {
      number: numberIn(own.find(hasClass('flow-number'))!),
      area: areaOf(outline!, corner),
      ways,
    };
  });
  const touched = (spot: Spot, areasOf: (box: (typeof boxes)[number]) => Area[]) =>
    boxes.find((box) => areasOf(box).some((area) => isAt(area, spot)))?.number;
  return {
    boxes: boxes.map(({ number }) => number),
    arrows: [
      ...all
        .filter(hasClass('flow-arrow'))
        .flatMap(elementsIn)
        .map(({ attributes }) => {
          const spots = walk(attributes.d!);
          return {
            from: touched(spots[0]!, ({ area, ways }) => [area, ...ways.map((way) => way.area)]),
            to: touched(spots.at(-1)!, ({ area }) => [area]),
          };
        }),
      ...boxes.flatMap(({ number, ways }) =>
        ways.flatMap(({ jump }) => (jump === undefined ? [] : [{ from: number, to: jump }])),
      ),
    ],
  };
}

function elementsIn(node: Node): ElementNode[] {
  const children = (node as { children?: Node[] }).children ?? [];
  return children.flatMap((child) =>
    child.type === ELEMENT_NODE ? [child as ElementNode, ...elementsIn(child)] : [],
  );
}

const hasClass =
  (name: string) =>
  ({ attributes }: ElementNode): boolean =>
    (attributes.class ?? '').split(' ').includes(name);

const numberIn = ({ children }: ElementNode): number =>
  Number(children.map((child: Node) => (child.type === TEXT_NODE ? child.value : '')).join(''));

const add = (a: Spot, b: Spot): Spot => ({ x: a.x + b.x, y: a.y + b.y });

/** Where a group is moved to. */
function moved({ attributes }: ElementNode): Spot {
  const [, x, y] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
  return { x: Number(x ?? 0), y: Number(y ?? 0) };
}

/** What a rectangle or an outline covers. */
function areaOf({ attributes }: ElementNode, corner: Spot): Area {
  if (attributes.d === undefined) {
    return { ...corner, width: Number(attributes.width), height: Number(attributes.height) };
  }
  const spots = walk(attributes.d);
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    ...add(corner, { x: left, y: top }),
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}

const isAt = ({ x, y, width, height }: Area, spot: Spot): boolean =>
  spot.x >= x - nearness &&
  spot.x <= x + width + nearness &&
  spot.y >= y - nearness &&
  spot.y <= y + height + nearness;

/** The ends of the parts of a path, of those commands that the pictures use. */
function walk(path: string): Spot[] {
  let here: Spot = { x: 0, y: 0 };
  return [...path.matchAll(/([Mhvlqz])([^A-Za-z]*)/g)].map(([, command, written]) => {
    const numbers = written!.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const [dx, dy] = numbers.slice(-2) as [number, number];
    if (command === 'M') here = { x: dx, y: dy };
    if (command === 'h') here = add(here, { x: dx, y: 0 });
    if (command === 'v') here = add(here, { x: 0, y: dx });
    if (command === 'l' || command === 'q') here = add(here, { x: dx, y: dy });
    return here;
  });
}

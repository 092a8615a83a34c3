import type { LaidBox } from './lay-out.ts';
import type { Direction, Port } from './route-arrows.ts';
import type { Way } from './size-boxes.ts';

/** How unwelcome the sides of a box are, compared with the side a line leaves or meets first. */
const price = { besideTag: 3, sideOut: 4, sideIn: 5, bottomIn: 28, offMiddle: 0.7 } as const;

/** The number of a box stands in its corner, and corners are kept free; cells. */
const corner = 4;

const turned = (way: Direction): Direction => ((way + 2) % 4) as Direction;

/** Where a line may leave a tag: under it, or at the sides that no other tag is at. */
export function portsOfWay(box: LaidBox, way: Way): Port[] {
  const left = box.x + way.x;
  const bottom = box.y + way.y + way.height;
  const middle = bottom - way.height / 2;
  const beside = box.ways.filter((one) => one !== way && one.y === way.y);
  const ports: Port[] = [];
  if (!box.ways.some(({ y }) => y === way.y + way.height)) {
    ports.push({ x: left + way.width / 2, y: bottom, way: 2, price: 0 });
  }
  if (!beside.some(({ x }) => x < way.x)) {
    ports.push({ x: left, y: middle, way: 3, price: price.besideTag });
  }
  if (!beside.some(({ x }) => x > way.x)) {
    ports.push({ x: left + way.width, y: middle, way: 1, price: price.besideTag });
  }
  return ports;
}

/** Where a line without a name may leave a box: under it, beside its tags, or at its sides. */
export const portsOut = (box: LaidBox): Port[] => [
  ...bottomPorts(box),
  ...sidePorts(box, price.sideOut),
];

/** Where a line may end at a box: best from above. */
export function portsIn(box: LaidBox): Port[] {
  const top = along(box.width).map(({ x, ...port }): Port => ({
    x: box.x + x,
    y: box.y,
    way: 2,
    price: port.price,
  }));
  const sides = sidePorts(box, price.sideIn);
  const bottom = box.ways.length > 0 ? [] : bottomPorts(box);
  return [
    ...top,
    ...sides.map((port) => ({ ...port, way: turned(port.way) })),
    ...bottom.map((port) => ({
      ...port,
      way: turned(port.way),
      price: port.price + price.bottomIn,
    })),
  ];
}

const bottomPorts = (box: LaidBox): Port[] =>
  along(box.free.width).map(({ x, ...port }) => ({
    x: box.x + box.free.x + x,
    y: box.y + box.body,
    way: 2,
    price: port.price,
  }));

/** Places along a side of some length, the middle best. */
function along(length: number): { x: number; price: number }[] {
  const middle = length / 2;
  return Array.from({ length: length + 1 }, (_, x) => ({
    x,
    price: Math.abs(x - middle) * price.offMiddle,
  })).filter(({ x }) => x === middle || (x >= corner && x <= length - corner));
}

/** A question has points at its sides, where lines meet it. */
function sidePorts({ x, y, width, body, type }: LaidBox, extra: number): Port[] {
  const middle = body / 2;
  const heights = Array.from({ length: body + 1 }, (_, down) => down).filter((down) =>
    type === 'beslut' ? down === middle : down >= 2 && down <= body - 2,
  );
  return heights.flatMap((down): Port[] => {
    const cost = extra + Math.abs(down - middle) * price.offMiddle;
    return [
      { x, y: y + down, way: 3, price: cost },
      { x: x + width, y: y + down, way: 1, price: cost },
    ];
  });
}

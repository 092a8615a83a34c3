import { createHash } from 'node:crypto';
import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import { addressOfKey } from '../domain/routes.ts';
import type { Flow, Step } from '../domain/schemas/flow.ts';
import { flowToPicture, type Picture } from './flow-to-picture.ts';
import { layOut } from './lay-out.ts';
import type { Form } from './plan-picture.ts';
import { svgKey } from './svg-key.ts';
import { writeSvg } from './write-svg.ts';

/** Where drawn flows lie, from the root of the project. */
export const drawingFolder = 'content/floden/.svg';

/** Both pictures of a flow stand in its page; the screen decides which is seen. */
export const forms = ['wide', 'narrow'] as const satisfies Form[];

/** What is needed to draw a flow in one form, or to find its picture. */
export interface FlowDrawing {
  /** The id of the flow, "region/flode". */
  flow: string;
  form: Form;
  /** Unique among the pictures of the site; the ids in it are made from it. */
  name: string;
  picture: Picture;
  /** Name of the picture in `drawingFolder`; another one as soon as the picture would be another. */
  file: string;
}

/** How a flow is drawn with the levels and addresses of the graph, for each form. */
export function flowDrawings(graph: Graph, { id, data }: Entry<'flow'>): FlowDrawing[] {
  const picture = pictureOf(graph, data);
  return forms.map((form) => {
    const name = `${id.replace('/', '--')}${form === 'narrow' ? '.smal' : ''}`;
    return { flow: id, form, name, picture, file: `${name}.${svgKey(picture)}.svg` };
  });
}

/** What the picture of a flow shows, with the levels and addresses of the graph. */
export function pictureOf(graph: Graph, flow: Flow): Picture {
  const levels = new Map(graph.all('careLevel').map((level) => [level.id, level.data]));
  return flowToPicture(flow, levels, (step) => addressOfStep(graph, step));
}

/** The picture as SVG. */
export const drawFlow = ({ name, picture, form }: Omit<FlowDrawing, 'file' | 'flow'>): string =>
  writeSvg(layOut(picture, form), shortId(name));

/** Short, because each picture says its ids many times and need pages are weighed. */
export const shortId = (name: string): string =>
  `f${createHash('sha256').update(name).digest('hex').slice(0, 5)}`;

/** A step leads to what it shows, or else to what it weighs, or else to the point in the source. */
export function addressOfStep(graph: Graph, step: Step): string | undefined {
  const keys = [
    ...step.statements.map((id) => ({ kind: 'statement', id }) as const),
    ...step.criteria.map((id) => ({ kind: 'criterion', id }) as const),
    ...step.points.map((id) => ({ kind: 'sourcePoint', id }) as const),
  ];
  return keys.map((key) => addressOfKey(graph, key)).find((address) => address !== undefined);
}

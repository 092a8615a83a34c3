import type { Entry } from '../domain/entry.ts';
import type { Graph } from '../domain/graph.ts';
import { addressOfKey } from '../domain/routes.ts';
import type { Step } from '../domain/schemas/flow.ts';
import { flowToMermaid } from './flow-to-mermaid.ts';
import { svgKey } from './svg-key.ts';

/** Where drawn flows lie, from the root of the project. */
export const drawingFolder = 'content/floden/.svg';

/** What is needed to draw a flow, or to find its picture. */
export interface FlowDrawing {
  /** The id of the flow, "region/flode". */
  flow: string;
  /** Unique among the pictures of the site; also the id of the picture in a page. */
  name: string;
  text: string;
  /** Name of the picture in `drawingFolder`; another one as soon as the picture would be another. */
  file: string;
}

/** How a flow is drawn with the levels and addresses of the graph. */
export function flowDrawing(graph: Graph, { id, data }: Entry<'flow'>): FlowDrawing {
  const levels = new Map(graph.all('careLevel').map((level) => [level.id, level.data]));
  const name = id.replace('/', '--');
  const text = flowToMermaid(data, levels, (step) => addressOfStep(graph, step));
  return { flow: id, name, text, file: `${name}.${svgKey(text)}.svg` };
}

/** A step leads to what it shows, or else to what it weighs, or else to the point in the source. */
export function addressOfStep(graph: Graph, step: Step): string | undefined {
  const keys = [
    ...step.statements.map((id) => ({ kind: 'statement', id }) as const),
    ...step.criteria.map((id) => ({ kind: 'criterion', id }) as const),
    ...step.points.map((id) => ({ kind: 'sourcePoint', id }) as const),
  ];
  return keys.map((key) => addressOfKey(graph, key)).find((address) => address !== undefined);
}

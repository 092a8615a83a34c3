import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, EntryKey } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { drawingFolder, flowDrawing } from '../../flows/flow-drawing.ts';
import { basePlaceholder } from '../../flows/flow-to-mermaid.ts';
import { flowToSteps, type NumberedStep } from '../../flows/flow-to-steps.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { documentView } from './document-box.ts';
import {
  levelView,
  pointLinks,
  strengthView,
  type LevelView,
  type StrengthView,
} from './statement.ts';

/** A step ready to print. */
export interface StepView {
  number: number;
  /** Anchor on the page. */
  id: string;
  /** What kind of step it is, where that must be said. */
  kind?: string;
  text: string;
  /** Where the step is read about; absent when it leads only to the source points. */
  href?: string;
  level: LevelView;
  strength?: StrengthView;
  /** Statements and criteria it rests on besides the one the text links to. */
  more: Link[];
  receiver?: string;
  responsibilityUntil?: string;
  points: Link[];
  ways: {
    label?: string;
    href: string;
    number: number;
    text: string;
    parallel: boolean;
    points: Link[];
  }[];
}

export const flowPaths = async () =>
  (await readGraph())
    .all('flow')
    .map(({ data }) => ({ params: { region: data.region, flow: data.slug } }));

/** The page of a flow: the picture, the same as steps, and what the text leaves open. */
export async function flowView(id: string) {
  const graph = await readGraph();
  const flow = graph.get('flow', id);
  if (!flow) throw new Error(`Unknown flow ${id}`);
  const { data } = flow;
  const region = graph.get('region', data.region)?.data.name ?? data.region;
  const document = graph.get('sourceDocument', data.document);
  return {
    title: data.title,
    region,
    summary: data.summary,
    derivation: data.derivation,
    crumbs: trail(
      { text: 'Flöden', address: routes.flows() },
      { text: `${data.title}, ${region}` },
    ),
    figure: { svg: drawnSvg(graph, flow), title: data.title, description: data.summary },
    steps: flowToSteps(data).map((step) => stepView(graph, step)),
    leftOpen: data.leftOpen.map(({ text, points }) => ({
      text,
      points: pointLinks(graph, points),
    })),
    needs: data.needs.map((need) => ({
      text: graph.get('need', need)?.data.title ?? need,
      href: href(routes.needInRegion(need, data.region)),
    })),
    ...(document ? { document: documentView(graph, document) } : {}),
    printed: document
      ? [
          `Källa: ${document.data.title}. Dokument-id ${document.data.documentId ?? 'framgår inte av källan'}, version ${document.data.version ?? 'framgår inte av källan'}.`,
        ]
      : [],
  };
}

/** All flows, by region in the order of the regions. */
export async function flowsView() {
  const graph = await readGraph();
  const flows = graph.all('flow');
  return {
    crumbs: trail({ text: 'Flöden' }),
    regions: graph
      .all('region')
      .map(({ id, data }) => ({
        name: data.name,
        flows: flows
          .filter((flow) => flow.data.region === id)
          .map((flow) => ({
            text: flow.data.title,
            href: href(addressOf(flow)!),
            note: flow.data.summary,
          })),
      }))
      .filter(({ flows }) => flows.length > 0),
  };
}

/** The flows of a need in a region, for its page. */
export async function flowFigures(graph: Graph, need: string, region: string) {
  return graph
    .all('flow')
    .filter(({ data }) => data.region === region && data.needs.includes(need))
    .map((flow) => ({
      title: flow.data.title,
      summary: flow.data.summary,
      href: href(addressOf(flow)!),
      // A flow is drawn on the page of the need it is about first; other needs lead to it.
      figure:
        flow.data.needs[0] === need
          ? {
              svg: drawnSvg(graph, flow),
              title: flow.data.title,
              description: flow.data.summary,
              derivation: flow.data.derivation,
            }
          : undefined,
    }));
}

/**
 * The committed picture of a flow, with the base of the site in its links.
 *
 * @throws Error when the flow has changed since it was drawn
 */
function drawnSvg(graph: Graph, flow: Entry<'flow'>): string {
  const { file } = flowDrawing(graph, flow);
  const path = join(process.cwd(), drawingFolder, file);
  let svg: string;
  try {
    svg = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `Flödet ${flow.id} är ändrat men inte ritat: ${drawingFolder}/${file} saknas. Kör npm run flows.`,
      { cause },
    );
  }
  return svg.replaceAll(`href="${basePlaceholder}/`, `href="${href('/')}`);
}

/** Kinds of steps that the reader must be told of; the rest show what they are. */
const kinds: Partial<Record<NumberedStep['type'], string>> = {
  start: 'Start',
  beslut: 'Beslut',
  overlamning: 'Överlämning',
};

function stepView(graph: Graph, step: NumberedStep): StepView {
  const shown = [
    ...step.statements.map((id): EntryKey => ({ kind: 'statement', id })),
    ...step.criteria.map((id): EntryKey => ({ kind: 'criterion', id })),
  ].flatMap((key) => linkOf(graph, key) ?? []);
  const [first, ...more] = shown;
  const kind = kinds[step.type];
  return {
    number: step.number,
    id: `steg-${step.number}`,
    ...(kind ? { kind } : {}),
    text: step.text,
    ...(first ? { href: first.href } : {}),
    level: levelView(graph, step.level),
    ...(step.strength ? { strength: strengthView(step.strength) } : {}),
    more,
    ...(step.receiver ? { receiver: step.receiver } : {}),
    ...(step.responsibilityUntil ? { responsibilityUntil: step.responsibilityUntil } : {}),
    points: pointLinks(graph, step.points),
    ways: step.ways.map(({ label, toNumber, toText, points, parallel }) => ({
      ...(label ? { label } : {}),
      href: `#steg-${toNumber}`,
      number: toNumber,
      text: toText,
      parallel,
      points: points.every((point) => step.points.includes(point)) ? [] : pointLinks(graph, points),
    })),
  };
}

function linkOf(graph: Graph, key: EntryKey): Link | undefined {
  const entry = graph.get(key.kind, key.id) as Entry<'statement' | 'criterion'> | undefined;
  return entry && { text: entry.data.short, href: href(addressOf(entry)!) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { drawingFolder, flowDrawings, type FlowDrawing } from '../../flows/flow-drawing.ts';
import { basePlaceholder } from '../../flows/flow-to-picture.ts';
import { buildDay } from '../build.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref, href } from '../links.ts';
import { trail } from '../navigation.ts';
import { documentView } from './document-box.ts';
import { needLinks } from './need-link.ts';
import { regionsInOrder } from './region-switch.ts';
import { flowOpenings, recordsBeside } from './flow-open.ts';
import { stepViews } from './flow-steps.ts';
import { recordReviewLine } from './review.ts';
import { pointLinks } from './statement.ts';

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
  const openings = flowOpenings(graph, flow);
  const beside = recordsBeside(graph, flow, openings);
  return {
    title: data.title,
    region,
    summary: data.summary,
    derivation: data.derivation,
    crumbs: trail(
      { text: 'Flöden', address: routes.flows() },
      { text: `${data.title}, ${region}` },
    ),
    figure: {
      svg: drawnSvg(graph, flow),
      title: data.title,
      printed: [data.derivation, printedSource(graph, flow)],
    },
    walk: href(routes.walk(id)),
    mermaid: href(routes.flowAsMermaid(id)),
    steps: stepViews(graph, flow),
    openings,
    beside,
    leavesOpen: openings.length + data.leftOpen.length + beside.length > 0,
    leftOpen: data.leftOpen.map(({ text, points }) => ({
      text,
      points: pointLinks(graph, points),
    })),
    needs: needLinks(graph, data.needs, data.region),
    review: recordReviewLine(graph, flow),
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
    regions: regionsInOrder(graph)
      .map(({ id, data }) => ({
        id,
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
    .inRegion('flow', region)
    .filter(({ data }) => data.needs.includes(need))
    .map((flow) => ({
      title: flow.data.title,
      summary: flow.data.summary,
      href: href(addressOf(flow)!),
      // A flow is drawn on the page of the need it is about first; other needs lead to it.
      figure:
        flow.data.needs[0] === need
          ? {
              ...figureForNeed(graph, flow),
              title: flow.data.title,
              derivation: flow.data.derivation,
            }
          : undefined,
    }));
}

/** So many boxes under each other are no longer than a few screens of a phone. */
const boxesOnPhone = 8;

/** Among other things on a page, a long flow has its picture only where there is room for it, and else a link. */
function figureForNeed(graph: Graph, flow: Entry<'flow'>) {
  const count = flow.data.steps.length;
  if (count <= boxesOnPhone) return { svg: drawnSvg(graph, flow) };
  return {
    svg: drawnSvg(graph, flow, ['wide']),
    instead: { text: `Se flödet som bild, ${count} steg`, href: `${href(addressOf(flow)!)}#bild` },
  };
}

/** What stands under a picture on a wall: which document it shows, and where to see whether it still holds. */
function printedSource(graph: Graph, flow: Entry<'flow'>): string {
  const unknown = 'framgår inte av källan';
  const document = graph.get('sourceDocument', flow.data.document)?.data;
  return [
    document &&
      `Källa: ${document.title}. Dokument-id ${document.documentId ?? unknown}, version ${document.version ?? unknown}.`,
    `Sidan gjordes ${buildDay()}. Utskriven version kan vara ogiltig. Kontrollera på ${absoluteHref(addressOf(flow)!)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The committed pictures of a flow, one for each form, with the base of the site in their links.
 *
 * @throws Error when the flow has changed since it was drawn
 */
function drawnSvg(
  graph: Graph,
  flow: Entry<'flow'>,
  wanted: readonly FlowDrawing['form'][] = ['wide', 'narrow'],
): string {
  return flowDrawings(graph, flow)
    .filter(({ form }) => wanted.includes(form))
    .map(({ file }) => {
      try {
        return readFileSync(join(process.cwd(), drawingFolder, file), 'utf8');
      } catch (cause) {
        throw new Error(
          `Flödet ${flow.id} är ändrat men inte ritat: ${drawingFolder}/${file} saknas. Kör npm run flows.`,
          { cause },
        );
      }
    })
    .join('')
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
    .replaceAll(`href="${basePlaceholder}/`, `href="${href('/')}`);
}

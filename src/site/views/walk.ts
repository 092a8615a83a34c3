import { routes } from '../../domain/routes.ts';
import { accepts } from '../../domain/flow-proof/proof-of.ts';
import { flowToWalk } from '../../flows/flow-to-walk.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';
import { documentView } from './document-box.ts';
import { needLinks } from './need-link.ts';
import { codesNote } from './need.ts';
import { placeViews } from './walk-place.ts';

export { flowPaths as walkPaths } from './flow.ts';

/** The page where a flow is walked through: a question at a time, to what the source says. */
export async function walkView(id: string) {
  const graph = await readGraph();
  const flow = graph.get('flow', id);
  if (!flow) throw new Error(`Unknown flow ${id}`);
  const { data } = flow;
  const region = graph.get('region', data.region)?.data.name ?? data.region;
  const document = graph.get('sourceDocument', data.document);
  const places = placeViews(graph, flow, flowToWalk(data, accepts(graph, flow)));
  const starts = data.steps.filter(({ type }) => type === 'start').map(({ text }) => text);
  const codes = new Map(
    data.needs
      .flatMap((need) => codesNote(graph, need, data.region).named)
      .map((link) => [link.href, link]),
  );
  return {
    title: data.title,
    region,
    summary: data.summary,
    derivation: data.derivation,
    starts,
    first: `#${places[0]?.id ?? ''}`,
    asks: places.some(({ kind }) => kind === 'question'),
    places,
    codes: { named: [...codes.values()], all: href(routes.codes()) },
    flow: href(routes.flow(id)),
    refer: {
      text: `Remittera och lämna över i ${region}`,
      href: href(routes.referInRegion(data.region)),
    },
    needs: needLinks(graph, data.needs, data.region),
    crumbs: trail(
      { text: 'Flöden', address: routes.flows() },
      { text: `${data.title}, ${region}`, address: routes.flow(id) },
      { text: 'Steg för steg' },
    ),
    ...(document ? { document: documentView(graph, document) } : {}),
    printed: document
      ? [
          `Källa: ${document.data.title}. Dokument-id ${document.data.documentId ?? 'framgår inte av källan'}, version ${document.data.version ?? 'framgår inte av källan'}.`,
        ]
      : [],
  };
}

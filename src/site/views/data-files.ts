import { goalStatusesToCsv } from '../../exports/goal-statuses-to-csv.ts';
import { graphSchema } from '../../exports/graph-schema.ts';
import { graphToJson } from '../../exports/graph-to-json.ts';
import { observationsToCsv } from '../../exports/observations-to-csv.ts';
import { reviewsToJson } from '../../exports/reviews-to-json.ts';
import { statementsToCsv } from '../../exports/statements-to-csv.ts';
import { pictureOf } from '../../flows/flow-drawing.ts';
import { flowToMermaid } from '../../flows/flow-to-mermaid.ts';
import { basePlaceholder } from '../../flows/flow-to-picture.ts';
import { routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { absoluteHref } from '../links.ts';

export const graphFile = async () => graphToJson(await readGraph());

export const graphSchemaFile = async () =>
  graphSchema(await readGraph(), absoluteHref(routes.data('graf.schema.json')));

export const statementsFile = async () => statementsToCsv(await readGraph(), absoluteHref);

export const observationsFile = async () => observationsToCsv(await readGraph(), absoluteHref);

export const goalStatusesFile = async () => goalStatusesToCsv(await readGraph(), absoluteHref);

export const flowFilePaths = async () =>
  (await readGraph())
    .all('flow')
    .map(({ id }) => ({ params: { flow: id.replace('/', '--') }, props: { id } }));

export async function flowFile(id: string): Promise<string> {
  const graph = await readGraph();
  return flowToMermaid(pictureOf(graph, graph.get('flow', id)!.data), (link) =>
    absoluteHref(link.replace(basePlaceholder, '')),
  );
}

export const reviewsFile = async () => reviewsToJson(await readGraph(), absoluteHref);

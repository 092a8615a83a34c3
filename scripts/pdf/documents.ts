import type { Entry } from '../../src/domain/entry.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { routes } from '../../src/domain/routes.ts';

/** A document to archive: what one region's sources say on the needs of one care programme. */
export interface ArchiveDocument {
  region: Entry<'region'>;
  programme: Entry<'careProgramme'>;
  /** The page of each need that the region has said something about, how patients are handed over, and the sources. */
  chapters: { id: string; title: string; path: string }[];
  /** The region's documents that the chapters rest on. */
  sources: Entry<'sourceDocument'>[];
  statements: Entry<'statement'>[];
}

/** Every region with each care programme that it applies, or that its documents refer to. */
export function archiveDocuments(graph: Graph): ArchiveDocument[] {
  return graph.all('region').flatMap((region) =>
    [...programmesOf(graph, region.id)].sort().flatMap((id) => {
      const programme = graph.get('careProgramme', id);
      const statements = graph
        .all('statement')
        .filter(({ data }) => data.region === region.id && belongsTo(graph, data.document, id));
      if (!programme || statements.length === 0) return [];
      const named = new Set(statements.map(({ data }) => data.document));
      const sources = graph.all('sourceDocument').filter(({ id: document }) => named.has(document));
      return {
        region,
        programme,
        statements,
        chapters: [
          ...graph
            .all('need')
            .filter((need) => statements.some(({ data }) => data.need === need.id))
            .map((need) => ({
              id: need.id,
              title: need.data.title,
              path: routes.needInRegion(need.id, region.id),
            })),
          {
            id: 'remittera',
            title: 'Remittera och lämna över',
            path: routes.referInRegion(region.id),
          },
          ...sources.map(({ id: document, data }) => ({
            id: document,
            title: `Källa: ${data.short}`,
            path: routes.document(document),
          })),
        ],
        sources,
      };
    }),
  );
}

const programmesOf = (graph: Graph, region: string): Set<string> =>
  new Set([
    ...graph
      .all('regionalApplication')
      .filter(({ data }) => data.region === region)
      .map(({ data }) => data.programme),
    ...graph
      .all('statement')
      .filter(({ data }) => data.region === region)
      .flatMap(({ data }) => programmeOf(graph, data.document) ?? []),
  ]);

/** The care programme that a document says it builds on. */
function programmeOf(graph: Graph, document: string): string | undefined {
  const edition = graph.get('sourceDocument', document)?.data.buildsOn;
  return edition ? graph.get('edition', edition)?.data.programme : undefined;
}

/** A document that builds on no programme is about all that its region applies. */
const belongsTo = (graph: Graph, document: string, programme: string): boolean =>
  (programmeOf(graph, document) ?? programme) === programme;

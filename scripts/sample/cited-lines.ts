import type { Entry } from '../../src/domain/entry.ts';
import type { Graph } from '../../src/domain/graph.ts';
import type { SourceText } from '../../src/domain/source-text.ts';

/** A source point that a record cites, with the lines of the source it stands on. */
export interface CitedLines {
  point: string;
  heading: string;
  document: string;
  lines: string;
  text: string[];
}

const pointsOf = (graph: Graph, entry: Entry): Entry<'sourcePoint'>[] => {
  const ids = entry.references.flatMap(({ relation, to }) =>
    relation === 'cites' && to.kind === 'sourcePoint' ? to.id : [],
  );
  return [...new Set(ids)].flatMap((id) => graph.get('sourcePoint', id) ?? []);
};

/** The documents whose points a record cites. */
export const citedDocuments = (graph: Graph, entry: Entry): string[] => [
  ...new Set(pointsOf(graph, entry).map(({ data }) => data.document)),
];

/** Each point a record cites, with the text of its lines. */
export function citedLines(
  graph: Graph,
  entry: Entry,
  textOf: ReadonlyMap<string, SourceText>,
): CitedLines[] {
  return pointsOf(graph, entry).map(({ id, data }) => ({
    point: id,
    heading: data.title,
    document: data.document,
    lines: data.lines,
    text: linesAt(textOf.get(data.document)?.text ?? '', data.lines),
  }));
}

/**
 * Which text belongs to which document. Files of texts have names of their own, so a document gets the text where the
 * words of its headings stand on the very lines that its points name.
 */
export function textsOfDocuments(
  graph: Graph,
  texts: readonly SourceText[],
): Map<string, SourceText> {
  const documents = new Map<string, Entry<'sourcePoint'>[]>();
  for (const point of graph.all('sourcePoint')) {
    documents.set(point.data.document, [...(documents.get(point.data.document) ?? []), point]);
  }
  return new Map(
    [...documents].map(([document, points]) => {
      const fits = texts.map((text) => ({ text, fit: wordsInPlace(points, text.text) }));
      return [document, fits.reduce((best, next) => (next.fit > best.fit ? next : best)).text];
    }),
  );
}

function wordsInPlace(points: readonly Entry<'sourcePoint'>[], text: string): number {
  const found = points.filter(({ data }) => {
    const place = linesAt(text, data.lines).join(' ').toLowerCase();
    return data.title
      .toLowerCase()
      .split(/[^a-zåäö]+/)
      .some((word) => word.length > 5 && place.includes(word.slice(0, 6)));
  });
  return found.length / points.length;
}

/** @param lines the way points write them: "75-77, 80" */
function linesAt(text: string, lines: string): string[] {
  const all = text.split('\n');
  return lines.split(',').flatMap((part) => {
    const [from = 1, to = from] = part.trim().split('-').map(Number);
    return all.slice(from - 1, to).filter((line) => line.trim());
  });
}

import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule, type Found } from '../rule.ts';

/**
 * In a document that applies an edition of a programme, a statement names the section whose number its points stand under,
 * and one whose section is the editors' own conclusion names that. A line that is lost would take the statement off the
 * worklist of the next edition without a word.
 */
export const sectionUnsaid = defineRule(
  'section-unsaid',
  function* ({ graph }) {
    for (const entry of graph.all('statement')) yield* unsaidIn(graph, entry);
  },
  'warning',
);

function* unsaidIn(graph: Graph, entry: Entry<'statement'>): Iterable<Found> {
  const { document, sections, sectionsDerived, points } = entry.data;
  const edition = graph.get('sourceDocument', document)?.data.buildsOn;
  if (!edition) return;
  const at = [...entry.path, 'avsnitt'];
  const numbered = points.flatMap((id) => {
    const heading = graph.get('sourcePoint', id)?.data;
    const number = /^\d+(?:\.\d+)*(?=\s)/.exec(heading?.section ?? '')?.[0];
    const section = `${edition}#${number}`;
    const isOwn = heading?.document === document && graph.get('programmeSection', section);
    return isOwn && !sections.includes(section) ? { section, heading: heading.section } : [];
  });
  const [unsaid] = numbered;
  if (unsaid) yield { entry, at, params: { ...unsaid, edition } };
  else if (sectionsDerived && sections.length === 0) {
    yield { entry, at: [...entry.path, 'avsnitt-harlett'], params: { edition } };
  }
}

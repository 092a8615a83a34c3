import { loopFrom } from '../supersession.ts';
import { defineRule } from '../rule.ts';

/** Nothing rests on a document that has been replaced or withdrawn. */
export const supersededDocumentCited = defineRule(
  'superseded-document-cited',
  function* ({ graph }) {
    const seen = new Set<string>();
    for (const { from, reference } of graph.edges()) {
      if (reference.relation !== 'restsOn') continue;
      const document = graph.get('sourceDocument', reference.to.id);
      if (!document) continue;
      // Replaced by itself is not replaced: the fault is in the register, and told there.
      const isReplaced = document.data.supersededBy && !loopFrom(graph, document);
      if (!isReplaced && document.data.status !== 'upphavd') continue;
      // A file of statements names its document once, for all of them.
      const key = `${from.file} ${JSON.stringify(reference.at)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { short, supersededBy } = document.data;
      yield {
        entry: from,
        at: reference.at,
        params: { document: short, suggestion: supersededBy },
      };
    }
  },
);

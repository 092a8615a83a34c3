import { defineRule } from '../rule.ts';

/** The document's own id stands in its text. One digit wrong, and the reader finds another document. */
export const documentIdNotInSource = defineRule(
  'document-id-not-in-source',
  function* ({ graph, sources = [] }) {
    for (const entry of graph.all('sourceDocument')) {
      const { documentId } = entry.data;
      const texts = sources.filter(({ name }) => name.startsWith(entry.id));
      if (!documentId || texts.length === 0) continue;
      if (texts.some(({ text }) => text.includes(documentId))) continue;
      yield { entry, at: ['dokument-id'], params: { id: documentId, source: texts[0]!.name } };
    }
  },
);

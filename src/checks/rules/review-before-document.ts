import { defineRule } from '../rule.ts';

/** Nobody can have read a record against a document that was not yet there. */
export const reviewBeforeDocument = defineRule('review-before-document', function* ({ graph }) {
  for (const entry of graph.all('review')) {
    for (const source of entry.data.sources) {
      const document = graph.get('sourceDocument', source.document)?.data;
      const first = document?.approvedOn ?? document?.validFrom;
      if (!document || !first || entry.data.date >= first) continue;
      yield {
        entry,
        at: [...entry.path, 'datum'],
        params: { date: entry.data.date, document: document.short, first },
      };
    }
  }
});

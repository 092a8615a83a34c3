import { defineRule } from '../rule.ts';

/** The pages of a document whose time is out stay up, marked: taking them down would leave the reader with less. */
export const documentExpired = defineRule(
  'document-expired',
  function* ({ graph, today }) {
    for (const entry of graph.all('sourceDocument')) {
      const { short, validTo } = entry.data;
      if (validTo && validTo < today)
        yield { entry, at: ['giltig-till'], params: { document: short, date: validTo } };
    }
  },
  'banner',
);

import { defineRule } from '../rule.ts';

/** A document is called current only when somebody has approved it on a known day; otherwise its status is unknown. */
export const currentDocumentNotApproved = defineRule(
  'current-document-not-approved',
  function* ({ graph }) {
    for (const entry of graph.all('sourceDocument')) {
      const { short, status, approvedBy, approvedOn } = entry.data;
      if (status !== 'gallande' || (approvedBy && approvedOn)) continue;
      yield { entry, at: ['status'], params: { document: short, suggestion: 'okand' } };
    }
  },
);

import { defineRule } from '../rule.ts';

const limits = { box: 80, arrow: 60 } as const;

/** A box and an arrow hold a short text; the rest stands in the statement beside it. */
export const stepTextTooLong = defineRule(
  'step-text-too-long',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      const texts = [
        ...entry.data.steps.map(({ text }, index) => ['box', 'steg', index, text] as const),
        ...entry.data.edges.map(({ label }, index) => ['arrow', 'pilar', index, label] as const),
      ];
      for (const [place, list, index, text = ''] of texts) {
        const limit = limits[place];
        if (text.length <= limit) continue;
        yield { entry, at: [list, index, 'text'], params: { length: text.length, limit, place } };
      }
    }
  },
  'warning',
);

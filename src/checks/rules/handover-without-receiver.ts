import { defineRule } from '../rule.ts';

/** A handover says who receives, and until when the one who hands over answers for the patient. */
export const handoverWithoutReceiver = defineRule(
  'handover-without-receiver',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const [index, step] of entry.data.steps.entries()) {
        if (step.type !== 'overlamning') continue;
        const missing = [
          ...(step.receiver ? [] : ['mottagare']),
          ...(step.responsibilityUntil ? [] : ['ansvar-kvar-tills']),
        ];
        if (missing.length === 0) continue;
        const fields = missing.map((key) => `”${key}”`).join(' och ');
        yield { entry, at: ['steg', index, 'typ'], params: { text: step.text, fields } };
      }
    }
  },
);

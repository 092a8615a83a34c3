import { defineRule } from '../rule.ts';

/** An arrow that says "ja" is not taken by those who answer "nej", nor the other way round. */
export const answerContradictsCondition = defineRule(
  'answer-contradicts-condition',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const [index, { label, when }] of entry.data.edges.entries()) {
        const answer = /^(ja|nej)(?!\p{L})/iu.exec(label ?? '')?.[1]?.toLowerCase();
        if (!answer || !when) continue;
        const other = answer === 'ja' ? 'nej' : 'ja';
        if (!new RegExp(`=\\s*${other}(?!\\p{L})`, 'u').test(when)) continue;
        yield { entry, at: ['pilar', index, 'nar'], params: { label, other } };
      }
    }
  },
);

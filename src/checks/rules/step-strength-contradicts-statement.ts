import { defineRule } from '../rule.ts';

/** A step is as strong as one of the statements it shows: the picture strengthens and weakens nothing. */
export const stepStrengthContradictsStatement = defineRule(
  'step-strength-contradicts-statement',
  function* ({ graph }) {
    for (const entry of graph.all('flow')) {
      for (const [index, { text, strength, statements }] of entry.data.steps.entries()) {
        const said = statements.flatMap((id) => graph.get('statement', id)?.data.strength ?? []);
        if (!strength || said.length === 0 || said.includes(strength)) continue;
        yield {
          entry,
          at: ['steg', index, 'styrka'],
          params: { text, strength, said: [...new Set(said)].join(', '), suggestion: said[0] },
        };
      }
    }
  },
);

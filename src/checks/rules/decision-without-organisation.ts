import { decisionValues } from '../../domain/schemas/decision.ts';
import { defineRule } from '../rule.ts';

/** Somebody has decided yes, wait or no. An empty row in the source has no organisation and is `ej-angivet`. */
export const decisionWithoutOrganisation = defineRule(
  'decision-without-organisation',
  function* ({ graph }) {
    for (const entry of graph.all('decision')) {
      const { value, organisations } = entry.data;
      if (value === 'ej-angivet' || organisations.length > 0) continue;
      yield {
        entry,
        at: [...entry.path, 'beslut'],
        params: {
          value: Object.hasOwn(decisionValues, value) ? decisionValues[value] : value,
          suggestion: 'ej-angivet',
        },
      };
    }
  },
);

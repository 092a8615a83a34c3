import { decisionEffects } from '../../domain/schemas/decision.ts';
import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A body that endorses what others have decided has not decided it. */
export const endorserAsDecider = defineRule('endorser-as-decider', function* ({ graph }) {
  for (const entry of graph.all('decisionBasis')) {
    for (const [index, decider] of entry.data.deciders.entries()) {
      const own = entry.data.events.filter(({ body }) => normalise(body) === normalise(decider));
      const [first] = own;
      if (!first || own.some(({ effect }) => effect === 'beslutar')) continue;
      yield {
        entry,
        at: ['beslutsfattare', index],
        params: { body: decider, effect: decisionEffects[first.effect] },
      };
    }
  }
});

import { defineRule } from '../rule.ts';

/** A share is a share of something. When the source does not say of what, that is said. */
export const percentageWithoutDenominator = defineRule(
  'percentage-without-denominator',
  function* ({ graph }) {
    for (const entry of graph.all('indicator')) {
      const { unit, name, denominator } = entry.data;
      if (!/^(?:%$|procent$|andel)/iu.test(unit) || denominator !== undefined) continue;
      yield { entry, at: [...entry.path, 'namnare'], params: { name } };
    }
  },
);

import { defineRule } from '../rule.ts';

/** A region may differ from the programme, and says why. */
export const deviationWithoutReason = defineRule('deviation-without-reason', function* ({ graph }) {
  for (const entry of graph.all('regionalApplication')) {
    for (const [index, { type, reason, section }] of entry.data.clarifications.entries()) {
      if (type !== 'avsteg' || reason) continue;
      yield { entry, at: ['fortydliganden', index, 'slag'], params: { section } };
    }
  }
});

import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { isWhole } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** What a step says the source leaves open is a gap or an overlap there; other faults must not hide behind it. */
export const openingUnused = defineRule('opening-unused', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const proof = proofOf(graph, entry);
    if (proof.isTooLarge || !isWhole(entry.data)) continue;
    const used = new Set(proof.leftOpen.map(({ opening }) => opening));
    for (const opening of proof.openings) {
      // Told by other rules: no such record, or a condition that cannot be trusted.
      const isJudged = proof.ways
        .filter(({ from }) => from === opening.step)
        .every(({ guard }) => guard !== 'unknown');
      if (used.has(opening) || opening.guard === 'unknown' || !isJudged) continue;
      if (!graph.get('overlap', opening.id)) continue;
      yield { entry, at: opening.at, params: { id: opening.id, text: opening.step.text } };
    }
  }
});

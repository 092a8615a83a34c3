import { writeAnswers } from '../../domain/conditions/answers.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { defineRule } from '../rule.ts';

/** No patient finds two ways from a step, unless they are taken together or the source is recorded to leave it open. */
export const decisionOverlap = defineRule('decision-overlap', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    const told = new Set<number>();
    for (const { answers, ways } of proofOf(graph, entry).overlaps) {
      const params = {
        when: writeAnswers(answers),
        first: ways[0].to.text,
        second: ways[1].to.text,
      };
      for (const { index, written } of ways) {
        if (told.has(index)) continue;
        told.add(index);
        yield { entry, at: written?.at ?? ['pilar', index, 'fran'], params };
      }
    }
  }
});

import { writeAnswers } from '../../domain/conditions/answers.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { isWhole } from '../walk-flow.ts';
import { defineRule } from '../rule.ts';

/** Every patient who comes to a step finds a way on, unless the source is recorded to have no rule. */
export const decisionGap = defineRule('decision-gap', function* ({ graph }) {
  for (const entry of graph.all('flow')) {
    if (!isWhole(entry.data)) continue;
    for (const { step, answers } of proofOf(graph, entry).gaps) {
      const at = ['steg', entry.data.steps.indexOf(step), 'id'];
      yield { entry, at, params: { text: step.text, when: writeAnswers(answers) } };
    }
  }
});

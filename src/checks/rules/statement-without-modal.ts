import { strengths } from '../../domain/schemas/strength.ts';
import { saidNorms } from '../said-norms.ts';
import { hasStrengthWord, mainModals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The word of the strength stands in the text, so that text and label cannot drift apart. */
export const statementWithoutModal = defineRule('statement-without-modal', function* ({ graph }) {
  for (const { entry, text, at, strength } of saidNorms(graph)) {
    // Another modal verb in its place is one fault, and told by its own rule.
    const hasOther = mainModals(text).some((modal) => modal.strength !== strength);
    if (!hasStrengthWord(text, strength) && !hasOther)
      yield { entry, at, params: { word: strengths[strength], strength } };
  }
});

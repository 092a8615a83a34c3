import { strengths } from '../../domain/schemas/strength.ts';
import { saidNorms } from '../said-norms.ts';
import { mainModals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The text has no modal verb that is stronger or weaker than the source's own word. */
export const otherModalInText = defineRule('other-modal-in-text', function* ({ graph }) {
  for (const { entry, text, at, strength } of saidNorms(graph)) {
    const other = mainModals(text).find((modal) => modal.strength !== strength);
    if (!other) continue;
    yield {
      entry,
      at,
      params: { word: other.verb, strength: strengths[strength], field: strength },
    };
  }
});

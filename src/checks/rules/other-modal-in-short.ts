import { strengths } from '../../domain/schemas/strength.ts';
import { mainModals } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The short text of a statement is what the matrix shows, so it is no stronger or weaker than the long one. */
export const otherModalInShort = defineRule('other-modal-in-short', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { short, strength } = entry.data;
    const other = mainModals(short).find((modal) => modal.strength !== strength);
    if (!other) continue;
    yield {
      entry,
      at: [...entry.path, 'kort'],
      params: { word: other.verb, strength: strengths[strength] },
    };
  }
});

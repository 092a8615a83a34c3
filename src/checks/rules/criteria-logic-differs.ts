import { defineRule } from '../rule.ts';

const anyOf = /(?<!\p{L})(?:minst (?:en|ett)|någon|något|någondera|(?:en|ett)) av(?!\p{L})/iu;
const allOf = /(?<!\p{L})(?:alla|samtliga|var och en av|vart och ett av|båda)(?!\p{L})/iu;

/** How criteria combine is said in the text in the same way as in the field, and not said when the source does not. */
export const criteriaLogicDiffers = defineRule('criteria-logic-differs', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { text, condition, criteria } = entry.data;
    if (!criteria) continue;
    const words = `${text} ${condition ?? ''}`;
    const said = anyOf.test(words) ? 'nagot' : allOf.test(words) ? 'alla' : 'ej-angiven';
    if (said === criteria.logic) continue;
    // One criterion alone is neither some nor all.
    if (criteria.of.length === 1 && said === 'ej-angiven') continue;
    yield {
      entry,
      at: [...entry.path, 'kriterier', 'logik'],
      params: { logic: criteria.logic, said },
    };
  }
});

import { defineRule } from '../rule.ts';
import { countsOnPatients } from '../text-block-names.ts';

/** Content informs. Whatever counts on the data of a patient would be a medical device. */
export const mdxCalculator = defineRule('mdx-calculator', function* ({ prose }) {
  for (const { file, components } of prose) {
    for (const { name, line, column } of components) {
      if (countsOnPatients(name)) yield { file, line, column, params: { name } };
    }
  }
});

import { suggest } from '../../domain/suggest.ts';
import { textBlocks } from '../../domain/text-blocks.ts';
import { defineRule } from '../rule.ts';
import { countsOnPatients } from '../text-block-names.ts';

/** Texts use only the blocks that the site has. */
export const mdxUnknownComponent = defineRule('mdx-unknown-component', function* ({ prose }) {
  const known = Object.keys(textBlocks);
  for (const { file, components } of prose) {
    for (const { name, line, column } of components) {
      if (Object.hasOwn(textBlocks, name) || countsOnPatients(name)) continue;
      const params = { name, suggestion: suggest(name, known), known: known.join(', ') };
      yield { file, line, column, params };
    }
  }
});

import { suggest } from '../../domain/suggest.ts';
import { textBlocks, type TextBlock } from '../../domain/text-blocks.ts';
import { defineRule } from '../rule.ts';
import { countsOnPatients } from '../text-block-names.ts';

/** Texts use only the blocks that the site has, and those of reports only in reports: other pages must stay light. */
export const mdxUnknownComponent = defineRule('mdx-unknown-component', function* ({ prose }) {
  for (const { file, components } of prose) {
    const isAllowed = ({ onlyIn = '' }: TextBlock) => file.startsWith(onlyIn);
    const known = Object.keys(textBlocks).filter((name) => isAllowed(textBlocks[name]!));
    for (const { name, line, column } of components) {
      if (known.includes(name) || countsOnPatients(name)) continue;
      const params = {
        name,
        home: textBlocks[name]?.onlyIn,
        suggestion: suggest(name, known),
        known: known.join(', '),
      };
      yield { file, line, column, params };
    }
  }
});

import { suggest } from '../../domain/suggest.ts';
import { textBlocks } from '../../domain/text-blocks.ts';
import { defineRule } from '../rule.ts';

/** A block has its attributes, none of them empty, and no others. That the ids exist is another rule. */
export const mdxComponentAttribute = defineRule('mdx-component-attribute', function* ({ prose }) {
  for (const { file, components } of prose) {
    for (const { name, attributes, line, column } of components) {
      if (!Object.hasOwn(textBlocks, name)) continue;
      const { attributes: known, usage } = textBlocks[name]!;
      const at = { file, line, column };
      const unknown = Object.keys(attributes).find((attribute) => !known.includes(attribute));
      if (unknown !== undefined) {
        const suggestion = suggest(unknown, known);
        yield { ...at, params: { name, attribute: unknown, cause: 'unknown', usage, suggestion } };
        continue;
      }
      for (const attribute of known) {
        if (attributes[attribute]?.trim()) continue;
        yield { ...at, params: { name, attribute, cause: 'missing', usage } };
      }
    }
  }
});

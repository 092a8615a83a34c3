import { suggest } from '../../domain/suggest.ts';
import { textBlocks } from '../../domain/text-blocks.ts';
import { defineRule } from '../rule.ts';

/** A block has its attributes, no others, and values of the right form. That ids exist is another rule. */
export const mdxComponentAttribute = defineRule('mdx-component-attribute', function* ({ prose }) {
  for (const { file, components } of prose) {
    for (const { name, attributes, line, column } of components) {
      if (!Object.hasOwn(textBlocks, name)) continue;
      const { attributes: known, usage } = textBlocks[name]!;
      const at = { file, line, column };
      const unknown = Object.keys(attributes).find((attribute) => !Object.hasOwn(known, attribute));
      if (unknown !== undefined) {
        const suggestion = suggest(unknown, Object.keys(known));
        yield { ...at, params: { name, attribute: unknown, cause: 'unknown', usage, suggestion } };
        continue;
      }
      for (const [attribute, form] of Object.entries(known)) {
        const value = attributes[attribute]?.trim() ?? '';
        if (form.test(value)) continue;
        const cause = value === '' ? 'missing' : 'form';
        yield { ...at, params: { name, attribute, cause, usage } };
      }
    }
  }
});

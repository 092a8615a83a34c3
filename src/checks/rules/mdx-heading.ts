import type { ProseHeading } from '../../domain/prose.ts';
import type { Params } from '../../domain/finding.ts';
import { defineRule } from '../rule.ts';

/** Headings can be walked like a table of contents: below the title, no step skipped, none empty, no two the same. */
export const mdxHeading = defineRule('mdx-heading', function* ({ prose }) {
  for (const { file, headings, texts } of prose) {
    for (const { value, line, column } of texts) {
      const lost = /^#{1,6}\p{L}[^\n]*/u.exec(value)?.[0].slice(0, 80);
      if (lost) yield { file, line, column, params: { text: lost, cause: 'space' } };
    }
    let before = 1;
    const seen = new Map<string, ProseHeading>();
    for (const heading of headings) {
      const { depth, text, line, column } = heading;
      const fault = faultOf(heading, before, seen);
      if (fault)
        yield { file, line, column, params: { text: text.slice(0, 80), depth, before, ...fault } };
      before = depth;
      if (!seen.has(text)) seen.set(text, heading);
    }
  }
});

function faultOf(
  { depth, text, id }: ProseHeading,
  before: number,
  seen: ReadonlyMap<string, ProseHeading>,
): Params | undefined {
  if (text.trim() === '') return { cause: 'empty' };
  if (depth === 1) return { cause: 'title' };
  if (depth > before + 1) return { cause: 'jump' };
  const first = seen.get(text);
  if (first && (id === undefined || first.id === undefined))
    return { cause: 'same', first: first.line };
  return undefined;
}

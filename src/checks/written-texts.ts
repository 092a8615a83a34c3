import { positionIn, type ProseText } from '../domain/prose.ts';
import type { Found, World } from './rule.ts';

/** Everything an editor has written in a file: running text, values and the addresses of links. */
export function* writtenTexts({ prose }: World): Iterable<ProseText & { file: string }> {
  for (const { file, texts, values = [], links } of prose) {
    for (const text of [...texts, ...values]) yield { file, ...text };
    for (const { href, text, line, column } of links) {
      // A naked address is text as well; it has been given above.
      if (href !== text && !href.endsWith(`:${text}`)) yield { file, value: href, line, column };
    }
  }
}

/** Every match of a pattern in what editors have written, with its place. */
export function* matchesIn(
  world: World,
  pattern: RegExp,
): Iterable<{ match: RegExpExecArray; place: Found }> {
  for (const text of writtenTexts(world)) {
    for (const match of text.value.matchAll(pattern)) {
      yield { match, place: { file: text.file, ...positionIn(text, match.index) } };
    }
  }
}

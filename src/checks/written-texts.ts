import { positionIn, type Prose, type ProseText } from '../domain/prose.ts';
import type { Found, World } from './rule.ts';

/** Everything an editor has written in a file: running text, values and the addresses of links. */
export function* writtenTexts({ prose }: World): Iterable<ProseText & { file: string }> {
  for (const file of prose) yield* textsOf(file);
}

function* textsOf({
  file,
  texts,
  values = [],
  links,
}: Prose): Iterable<ProseText & { file: string }> {
  for (const text of [...texts, ...values]) yield { file, ...text };
  for (const { href, text, line, column } of links) {
    // A naked address is text as well; it has been given above.
    if (href !== text && !href.endsWith(`:${text}`)) yield { file, value: href, line, column };
  }
}

interface Match {
  match: RegExpExecArray;
  place: Found;
}

/** What each pattern has found in each file as it was read: a file that is not read anew is not searched anew. */
const searched = new WeakMap<RegExp, WeakMap<Prose, Match[]>>();

/** Every match of a pattern in what editors have written, with its place. */
export function* matchesIn(world: World, pattern: RegExp): Iterable<Match> {
  const known = searched.get(pattern) ?? new WeakMap<Prose, Match[]>();
  searched.set(pattern, known);
  for (const file of world.prose) {
    const matches = known.get(file) ?? [...search(file, pattern)];
    known.set(file, matches);
    yield* matches;
  }
}

function* search(file: Prose, pattern: RegExp): Iterable<Match> {
  for (const text of textsOf(file)) {
    for (const match of text.value.matchAll(pattern)) {
      yield { match, place: { file: text.file, ...positionIn(text, match.index) } };
    }
  }
}

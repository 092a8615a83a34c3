import type { Engine, Fragment } from './engine.ts';
import type { Hit } from './hit.ts';
import type { Found } from './query.ts';

/** While somebody types, most hits stay the same. */
const mostKept = 200;

const kept = new WeakMap<Engine, Map<string, Promise<Fragment>>>();

/** The text of a record; fetched once, as long as it is among the last that were asked for. */
export function textOf(engine: Engine, id: string): Promise<Fragment> {
  const texts = kept.get(engine) ?? new Map<string, Promise<Fragment>>();
  kept.set(engine, texts);
  const text = texts.get(id) ?? engine.load(id);
  texts.delete(id);
  texts.set(id, text);
  if (texts.size > mostKept) texts.delete(texts.keys().next().value!);
  text.catch(() => texts.delete(id));
  return text;
}

/** Fetches the text of a match. */
export const loadHit = async (
  engine: Engine,
  { id, words }: Pick<Found, 'id' | 'words'>,
): Promise<Hit> => ({
  id,
  fragment: await textOf(engine, id),
  matched: new Set(words),
});

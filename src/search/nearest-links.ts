import { element } from './element.ts';
import type { Engine } from './engine.ts';
import { nearestRecords } from './nearest.ts';
import { textOf } from './texts.ts';

/** Where the reader may have been going, when nothing at all was found. */
export async function nearestLinks(engine: Engine, typed: string): Promise<HTMLElement[]> {
  const ids = nearestRecords(typed, engine.lexicon).flatMap((record) => engine.ids[record] ?? []);
  if (ids.length === 0) return [];
  const texts = await Promise.all(ids.map((id) => textOf(engine, id)));
  const list = element('ul', 'sok-nara');
  for (const { url, meta, filters } of texts) {
    const link = element('a', '', meta.title ?? url);
    link.href = url;
    const item = element('li');
    const kind = filters.typ?.[0] ?? '';
    item.append(link, ' ', element('span', 'traff-rest', engine.lexicon.labels.typ[kind]?.name));
    list.append(item);
  }
  return [element('p', 'sok-nara-titel', 'Det närmaste som finns:'), list];
}

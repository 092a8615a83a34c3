import { element, linkButton } from './element.ts';
import type { Engine } from './engine.ts';
import { nearestRecords } from './nearest.ts';
import type { Parts } from './page-form.ts';
import { textOf } from './texts.ts';
import type { Remark } from './words.ts';

/** A sentence above the hits, with what it offers to do. */
export function renderRemark(
  { text, clearsFilters, asTyped, corrects }: Remark,
  { root, clear, field }: Parts,
  search: () => void,
): HTMLElement {
  const paragraph = element('p', '', text);
  const offer = (label: string, press: () => void) =>
    paragraph.append(' ', linkButton(label, press));
  if (clearsFilters) offer('Ta bort avgränsningarna', () => clear.click());
  if (asTyped)
    offer(`Sök på ”${asTyped}” i stället`, () => {
      root.dataset.sokOrdagrant = field.value.trim();
      search();
      field.focus();
    });
  if (corrects)
    offer('Rätta skrivfel igen', () => {
      delete root.dataset.sokOrdagrant;
      search();
      field.focus();
    });
  return paragraph;
}

/** Where the reader may have been going, when nothing at all was found. */
export async function renderNearest(engine: Engine, typed: string): Promise<HTMLElement[]> {
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

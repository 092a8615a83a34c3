import { element, linkButton } from './element.ts';
import type { Parts } from './page-form.ts';
import type { Remark } from './words.ts';

/** A sentence above the hits, with what it offers to do. */
export function renderRemark(
  { text, clearsFilters, asTyped, withoutQuotes, corrects, offersRegions, dropsRegion }: Remark,
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
  if (withoutQuotes)
    offer('Sök utan citattecken', () => {
      field.value = withoutQuotes;
      search();
      field.focus();
    });
  if (corrects)
    offer('Rätta skrivfel igen', () => {
      delete root.dataset.sokOrdagrant;
      search();
      field.focus();
    });
  const letFirst = (region: string) => {
    root.dataset.sokForst = region;
    search();
    field.focus();
  };
  if (dropsRegion) offer('Visa utan den ordningen', () => letFirst(''));
  for (const { id, name } of offersRegions ?? []) offer(name, () => letFirst(id));
  return paragraph;
}

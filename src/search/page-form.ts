import type { ShownFilter } from '../exports/search-lexicon.ts';
import type { Overlap } from './direct-answer.ts';
import type { Chosen } from './facets.ts';
import { element } from './element.ts';
import type { NotCovered } from './not-covered.ts';
import { placeOf, type Place } from './place.ts';

const filterNames: ShownFilter[] = ['region', 'niva', 'profession', 'typ', 'ar', 'lage'];

/** The parts of the search page, as `SearchPage.astro` writes them. */
export interface Parts {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  selects: Map<ShownFilter, HTMLSelectElement>;
  chosenCount: HTMLElement;
  chosenList: HTMLElement;
  clear: HTMLButtonElement;
  status: HTMLElement;
  remarks: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  help: HTMLElement;
  place: Place;
  notCovered: NotCovered[];
  overlaps: Overlap[];
}

/** What is asked for: the text, the filters, and whether what looks like a slip is searched all the same. */
export interface State {
  typed: string;
  chosen: Chosen;
  asTyped: boolean;
  /** Id of the region whose records come first: the reader comes from a page about it. */
  first: string | undefined;
}

/** The parts of the page, or undefined on any other page. */
export function findParts(): Parts | undefined {
  const root = document.querySelector<HTMLElement>('[data-sok]');
  if (!root) return undefined;
  const find = <T extends HTMLElement>(name: string) => {
    const part = root.querySelector<T>(`[data-sok-${name}]`);
    if (!part) throw new Error(`The search page has no ${name}`);
    return part;
  };
  const form = find<HTMLFormElement>('formular');
  return {
    root,
    form,
    field: find('falt'),
    selects: new Map(filterNames.map((name) => [name, find(`filter="${name}"`)])),
    chosenCount: find('valda'),
    chosenList: find('val'),
    clear: find('rensa'),
    status: find('status'),
    remarks: find('anmarkningar'),
    list: find('lista'),
    more: find('fler'),
    help: find('hjalp'),
    place: placeOf(form),
    notCovered: [...root.querySelectorAll<HTMLElement>('[data-sok-saknas]')].map(readTopic),
    overlaps: readOverlaps(find<HTMLTemplateElement & HTMLElement>('overlapp')),
  };
}

const readTopic = (item: HTMLElement): NotCovered => ({
  topic: item.querySelector('dt')?.textContent?.trim() ?? '',
  text: item.querySelector('dd')?.textContent?.trim() ?? '',
  words: (item.dataset.sokSaknas ?? '').split('|'),
});

const readOverlaps = ({ content }: HTMLTemplateElement): Overlap[] =>
  [...content.querySelectorAll('a')].map(({ dataset, textContent, href }) => ({
    type: dataset.slag ?? '',
    label: dataset.namn ?? '',
    title: textContent?.trim() ?? '',
    href: new URL(href, location.href).href,
    statements: (dataset.galler ?? '').split(' ').filter(Boolean),
  }));

/** What the form says. */
export function readForm({ root, field, selects }: Parts): State {
  const values = [...selects].flatMap(([name, { value }]) => (value ? [[name, value]] : []));
  const typed = field.value.trim();
  const asTyped = typed !== '' && root.dataset.sokOrdagrant === typed;
  return {
    typed,
    chosen: Object.fromEntries(values) as Chosen,
    asTyped,
    // A region chosen to narrow by says more than one that comes first.
    first: selects.get('region')?.value ? undefined : root.dataset.sokForst || undefined,
  };
}

/** Fills the form with what the address says. */
export function readAddress({ root, field, selects }: Parts): void {
  const given = new URLSearchParams(location.search);
  field.value = given.get('q') ?? '';
  if (given.has('ordagrant')) root.dataset.sokOrdagrant = field.value.trim();
  const first = given.get('forst') ?? '';
  if (hasOption(selects.get('region')!, first)) root.dataset.sokForst = first;
  else delete root.dataset.sokForst;
  // A value that the site does not have leaves the filter open instead of hiding everything.
  for (const [name, select] of selects) {
    const value = given.get(name) ?? '';
    select.value = hasOption(select, value) ? value : '';
  }
}

const hasOption = (select: HTMLSelectElement, value: string): boolean =>
  value !== '' && [...select.options].some((option) => option.value === value);

/** Lets the address say what the form says, so that it can be shared. */
export function writeAddress({ typed, chosen, asTyped, first }: State): void {
  const asked = new URLSearchParams({
    ...(typed && { q: typed }),
    ...chosen,
    ...(asTyped && { ordagrant: '1' }),
    ...(first && { forst: first }),
  });
  const address = `${location.pathname}${asked.size ? `?${asked}` : ''}`;
  if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
}

/** How many hits each value of a filter would give; those that would give none cannot be chosen. */
export function showCounts(select: HTMLSelectElement, counts: Map<string, number>): void {
  for (const option of select.options) {
    option.dataset.text ??= option.text;
    if (!option.value) continue;
    const count = counts.get(option.value) ?? 0;
    option.text = `${option.dataset.text} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}

/** The chosen filters beside the field, each with a way to take it away: on a phone the filters are folded. */
export function showChosen(parts: Parts, { chosen }: State, search: () => void): void {
  const { chosenCount, chosenList, clear, selects, field } = parts;
  const count = Object.keys(chosen).length;
  chosenCount.textContent = count ? `(${count} ${count === 1 ? 'vald' : 'valda'})` : '';
  clear.hidden = count === 0;
  const items = [...selects].flatMap(([, select]) => {
    const option = select.selectedOptions[0];
    if (!option?.value) return [];
    const button = element('button', 'sok-val', option.dataset.text ?? option.text);
    button.type = 'button';
    button.prepend(element('span', 'visually-hidden', 'Ta bort '));
    button.addEventListener('click', () => {
      select.value = '';
      search();
      field.focus();
    });
    return [button];
  });
  chosenList.replaceChildren(...items);
}

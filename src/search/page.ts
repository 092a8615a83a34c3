import type { ShownFilter } from '../exports/search-lexicon.ts';
import type { Engine } from './engine.ts';
import { countValues, narrow, type Chosen } from './facets.ts';
import { element, renderHit } from './hit.ts';
import { describeAnswer, type Remark } from './words.ts';
import type { Answer, Found } from './query.ts';

const filterNames: ShownFilter[] = ['region', 'niva', 'profession', 'typ', 'ar', 'lage'];
const perPage = 8;
const typingPause = 60;

/** The parts of the search page, as `SearchPage.astro` writes them. */
interface Parts {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  selects: Map<ShownFilter, HTMLSelectElement>;
  chosenCount: HTMLElement;
  clear: HTMLButtonElement;
  status: HTMLElement;
  remarks: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  help: HTMLElement;
}

interface State {
  typed: string;
  chosen: Chosen;
  /** What looks like a slip is searched all the same. */
  asTyped: boolean;
}

/** Runs the search page: the address, the form and the list of hits always say the same thing. */
function startSearchPage(): void {
  const parts = findParts();
  if (!parts) return;
  const { root, form, field, selects, clear } = parts;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const search = async (pauseBefore = 0) => {
    const mine = ++turn;
    const state = readForm(parts);
    delete root.dataset.sokKlar;
    clearTimeout(pause);
    if (pauseBefore) await new Promise((done) => (pause = setTimeout(done, pauseBefore)));
    if (mine !== turn) return;
    writeAddress(state);
    parts.chosenCount.textContent = chosenWords(state.chosen);
    clear.hidden = Object.keys(state.chosen).length === 0;
    try {
      const count = await showAnswer(parts, state, () => mine === turn);
      if (mine === turn && count !== undefined) root.dataset.sokKlar = String(count);
    } catch {
      if (mine !== turn) return;
      showFailure(parts);
      root.dataset.sokKlar = 'fel';
    }
  };

  readAddress(parts);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('input', () => void search(typingPause));
  for (const select of selects.values()) select.addEventListener('change', () => void search());
  clear.addEventListener('click', () => {
    for (const select of selects.values()) select.value = '';
    void search();
    field.focus();
  });
  root.addEventListener('keydown', (event) => moveByKey(event, parts));
  addEventListener('popstate', () => {
    readAddress(parts);
    void search();
  });
  // A reader who comes back meets the page as the browser kept it; the form may have been changed since.
  addEventListener('pageshow', (event) => {
    if (event.persisted) void search();
  });
  void search();
}

/** Shows the answer and gives the number of hits; undefined when a later search has taken over. */
async function showAnswer(
  parts: Parts,
  { typed, chosen, asTyped }: State,
  isCurrent: () => boolean,
): Promise<number | undefined> {
  const isEmpty = !typed && Object.keys(chosen).length === 0;
  parts.help.hidden = !isEmpty;
  if (isEmpty) {
    parts.status.textContent = '';
    parts.remarks.replaceChildren();
    parts.list.replaceChildren();
    parts.more.hidden = true;
    return 0;
  }
  const [{ loadEngine }, { ask, browse }] = await Promise.all([
    import('./engine.ts'),
    import('./query.ts'),
  ]);
  const engine = await loadEngine(new URL('..', parts.form.action).pathname);
  const answer: Answer | undefined = typed ? await ask(engine, typed, { asTyped }) : undefined;
  const all = answer?.found ?? browse(engine);
  const found = narrow(all, engine.facets, chosen);
  const first = await renderHits(engine, found.slice(0, perPage));
  if (!isCurrent()) return undefined;

  for (const [name, select] of parts.selects) {
    showCounts(select, countValues(all, engine.facets, chosen, name));
  }
  const { status, remarks } = describeAnswer({
    typed,
    answer,
    count: found.length,
    countUnfiltered: all.length,
    hasCodes: engine.lexicon.codes.length > 0,
  });
  parts.status.textContent = status;
  parts.remarks.replaceChildren(...remarks.map((remark) => renderRemark(remark, parts)));
  parts.list.replaceChildren(...first);
  parts.help.hidden = found.length > 0;
  showMore(parts, engine, found, isCurrent);
  return found.length;
}

/** The rest of the hits come when asked for, so that a search fetches few texts. */
function showMore(parts: Parts, engine: Engine, found: Found[], isCurrent: () => boolean): void {
  const { more, list } = parts;
  const update = () => {
    const left = found.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Visa fler (${left} kvar)`;
  };
  more.onclick = async () => {
    const from = list.children.length;
    const next = await renderHits(engine, found.slice(from, from + 2 * perPage));
    if (!isCurrent()) return;
    list.append(...next);
    next[0]?.querySelector('a')?.focus();
    update();
  };
  update();
}

const renderHits = (engine: Engine, found: readonly Found[]): Promise<HTMLElement[]> =>
  Promise.all(
    found.map(async ({ id, words }) =>
      renderHit(await engine.load(id), words, engine.lexicon.labels),
    ),
  );

function renderRemark(
  { text, clearsFilters, asTyped }: Remark,
  { root, clear, field, form }: Parts,
): HTMLElement {
  const paragraph = element('p', '', text);
  if (clearsFilters) {
    const button = element('button', 'knapp-lank', 'Ta bort avgränsningarna');
    button.type = 'button';
    button.addEventListener('click', () => clear.click());
    paragraph.append(' ', button);
  }
  if (asTyped) {
    const button = element('button', 'knapp-lank', `Sök på ”${asTyped}” i stället`);
    button.type = 'button';
    button.addEventListener('click', () => {
      root.dataset.sokOrdagrant = field.value.trim();
      form.requestSubmit();
      field.focus();
    });
    paragraph.append(' ', button);
  }
  return paragraph;
}

function showFailure({ status, remarks, list, more, help }: Parts): void {
  status.textContent = 'Sökningen är ur funktion.';
  remarks.replaceChildren(
    element(
      'p',
      '',
      'Sökregistret gick inte att läsa. Sidorna går att läsa ändå: välj ett behov eller en lista nedan.',
    ),
  );
  list.replaceChildren();
  more.hidden = true;
  help.hidden = false;
}

function showCounts(select: HTMLSelectElement, counts: Map<string, number>): void {
  for (const option of select.options) {
    option.dataset.text ??= option.text;
    if (option.value) option.text = `${option.dataset.text} (${counts.get(option.value) ?? 0})`;
  }
}

/** Arrow keys go between the field and the hits, Escape goes back to the field. */
function moveByKey(event: KeyboardEvent, { field, list }: Parts): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isInField = document.activeElement === field;
  if (at < 0 && !isInField) return;
  const target = {
    ArrowDown: links[at + 1],
    ArrowUp: at === 0 ? field : links[at - 1],
    Escape: at >= 0 ? field : undefined,
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function readForm({ root, field, selects }: Parts): State {
  const values = [...selects].flatMap(([name, { value }]) => (value ? [[name, value]] : []));
  const typed = field.value.trim();
  const asTyped = typed !== '' && root.dataset.sokOrdagrant === typed;
  return { typed, chosen: Object.fromEntries(values) as Chosen, asTyped };
}

function readAddress({ field, selects }: Parts): void {
  const given = new URLSearchParams(location.search);
  field.value = given.get('q') ?? '';
  // A value that the site does not have leaves the filter open instead of hiding everything.
  for (const [name, select] of selects) {
    const value = given.get(name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress({ typed, chosen }: State): void {
  const asked = new URLSearchParams({ ...(typed && { q: typed }), ...chosen });
  const address = `${location.pathname}${asked.size ? `?${asked}` : ''}`;
  if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
}

function chosenWords(chosen: Chosen): string {
  const count = Object.keys(chosen).length;
  return count ? `(${count} ${count === 1 ? 'vald' : 'valda'})` : '';
}

function findParts(): Parts | undefined {
  const root = document.querySelector<HTMLElement>('[data-sok]');
  if (!root) return undefined;
  const find = <T extends HTMLElement>(name: string) => {
    const part = root.querySelector<T>(`[data-sok-${name}]`);
    if (!part) throw new Error(`The search page has no ${name}`);
    return part;
  };
  return {
    root,
    form: find('formular'),
    field: find('falt'),
    selects: new Map(filterNames.map((name) => [name, find(`filter="${name}"`)])),
    chosenCount: find('valda'),
    clear: find('rensa'),
    status: find('status'),
    remarks: find('anmarkningar'),
    list: find('lista'),
    more: find('fler'),
    help: find('hjalp'),
  };
}

startSearchPage();

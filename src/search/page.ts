import type { Asked } from './answering.ts';
import type { DirectRow } from './direct-row.ts';
import { element } from './element.ts';
import type { Engine } from './engine.ts';
import { countValues, narrow } from './facets.ts';
import { latestOnly } from './latest-only.ts';
import { listingOf, type Listing } from './listing.ts';
import {
  findParts,
  readAddress,
  readForm,
  showChosen,
  showCounts,
  writeAddress,
} from './page-form.ts';
import type { Parts, State } from './page-form.ts';
import { renderRemark } from './remarks.ts';
import type { Found } from './query.ts';
import { describeAnswer } from './words.ts';

const perPage = 8;

/** Runs the search page: the address, the form and the list of hits always say the same thing. */
function startSearchPage(): void {
  const parts = findParts();
  if (!parts) return;
  const { root, form, field, selects, clear } = parts;

  const run = latestOnly<State>(async (state, isCurrent) => {
    try {
      const count = await showAnswer(parts, state, search, isCurrent);
      if (isCurrent()) root.dataset.sokKlar = String(count);
    } catch {
      if (!isCurrent()) return;
      showFailure(parts);
      root.dataset.sokKlar = 'fel';
    }
  });
  const pageTitle = document.title;
  const search = () => {
    const state = readForm(parts);
    document.title = state.typed ? `${state.typed.slice(0, 60)} – ${pageTitle}` : pageTitle;
    delete root.dataset.sokKlar;
    writeAddress(state);
    showChosen(parts, state, search);
    run(state);
  };

  readAddress(parts);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener('input', search);
  for (const select of selects.values()) select.addEventListener('change', search);
  clear.addEventListener('click', () => {
    for (const select of selects.values()) select.value = '';
    search();
    field.focus();
  });
  root.addEventListener('keydown', (event) => moveByKey(event, parts));
  addEventListener('popstate', () => {
    readAddress(parts);
    search();
  });
  // A reader who comes back meets the page as the browser kept it; the form may have been changed since.
  addEventListener('pageshow', (event) => {
    if (event.persisted) search();
  });
  field.addEventListener('focus', () => void loadCode(parts).catch(() => undefined), {
    once: true,
  });
  search();
}

/** What answers a search: fetched when somebody searches, not when somebody only reads the page. */
async function loadCode({ place }: Parts) {
  const [{ loadEngine }, code] = await Promise.all([
    import('./engine.ts'),
    import('./answering.ts'),
  ]);
  return { engine: await loadEngine(place), ...code };
}

/** Shows the answer and gives the number of hits. */
async function showAnswer(
  parts: Parts,
  state: State,
  search: () => void,
  isCurrent: () => boolean,
): Promise<number> {
  const { typed, chosen, asTyped } = state;
  const { status, remarks, list, help } = parts;
  if (!typed && Object.keys(chosen).length === 0) {
    help.hidden = false;
    status.textContent = '';
    remarks.replaceChildren();
    list.replaceChildren();
    parts.more.hidden = true;
    return 0;
  }
  const code = await loadCode(parts);
  const { engine } = code;
  const asked = await code.askFor(engine, state, parts.notCovered, state.first);
  const all = asked.found;
  const found = narrow(all, engine.facets, chosen);
  const wished = [...(asked.answer?.regions ?? []), ...(chosen.region ? [chosen.region] : [])];
  const direct = wished.length > 0 ? await directAnswer(engine, asked, parts, state) : undefined;
  const shown = direct ? found.filter(({ id }) => !direct.ids.has(id)) : found;
  const first = regionFirst(parts, wished, state);
  const listing = listingOf(shown, {
    engine,
    base: parts.place.base,
    wished,
    silent: asked.answer?.silent ?? [],
    first,
  });
  const rows = await listing.next(perPage);
  const isLost = all.length === 0 && typed && asked.notCovered.length === 0;
  const nearest = isLost
    ? await (await import('./nearest-links.ts')).nearestLinks(engine, typed)
    : [];
  if (!isCurrent()) return 0;

  for (const [name, select] of parts.selects) {
    showCounts(select, countValues(all, engine, chosen, name));
  }
  const described = describeAnswer({
    typed,
    asTyped,
    answer: asked.answer,
    notCovered: asked.notCovered,
    count: found.length,
    countUnfiltered: all.length,
    hasCodes: engine.lexicon.codes.length > 0,
    first: first?.name,
    regions: regionsToChoose(parts, engine, shown, wished, state),
  });
  status.textContent = described.status;
  remarks.replaceChildren(
    ...described.remarks.map((remark) => renderRemark(remark, parts, search)),
    ...nearest,
  );
  list.replaceChildren(...(direct ? [direct.row] : []), ...rows);
  help.hidden = found.length > 0;
  showMore(parts, listing, isCurrent);
  return found.length;
}

/** The regions of the filter, as they are called. */
const regionOptions = ({ selects }: Parts) =>
  [...selects.get('region')!.options].map(({ value, text, dataset }) => ({
    id: value,
    name: dataset.text ?? text,
  }));

/** The region whose records come first; one that the question names takes its place. */
const regionFirst = (parts: Parts, wished: readonly string[], { first }: State) =>
  first && wished.includes(first) ? regionOptions(parts).find(({ id }) => id === first) : undefined;

/** The regions to choose among, when the best hits hold in different ones and the question names none. */
function regionsToChoose(
  parts: Parts,
  { traits, lexicon }: Engine,
  shown: readonly Found[],
  wished: readonly string[],
  { typed }: State,
) {
  if (!typed || wished.length > 0) return [];
  const regionsOf = (hits: readonly Found[]) =>
    new Set(hits.flatMap(({ id }) => traits.get(id)?.region ?? []));
  if (regionsOf(shown.slice(0, 1)).size !== 1) return [];
  if (regionsOf(shown.slice(0, perPage)).size < 2) return [];
  const all = regionsOf(shown);
  const whole = new Set(Object.values(lexicon.partOf));
  return regionOptions(parts).filter(({ id }) => all.has(id) && !whole.has(id));
}

/** Only a question about one region can have a direct answer; the code for it is fetched then. */
async function directAnswer(
  engine: Engine,
  { answer, notCovered }: Asked,
  { overlaps }: Parts,
  { chosen }: State,
): Promise<DirectRow | undefined> {
  if (!answer || notCovered.length > 0) return undefined;
  const { directRow } = await import('./direct-row.ts');
  return directRow(engine, answer, chosen, overlaps);
}

/** The rest of the hits come when asked for, so that a search fetches few texts. */
function showMore({ more, list }: Parts, listing: Listing, isCurrent: () => boolean): void {
  const update = () => {
    more.hidden = listing.left() === 0;
    more.textContent = `Visa fler (${listing.left()} kvar)`;
  };
  more.onclick = async () => {
    const rows = await listing.next(2 * perPage);
    if (!isCurrent()) return;
    list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    update();
  };
  update();
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

startSearchPage();

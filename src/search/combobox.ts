import stylesheet from '../styles/suggestions.css?url';
import { element } from './element.ts';
import { loadEngine } from './engine.ts';
import { latestOnly } from './latest-only.ts';
import { placeOf } from './place.ts';
import { suggestionsFor, type Suggestions } from './suggestions.ts';

/** Long enough that a fast typist is not read half words. */
const announcePause = 600;
/** Only a slow network is worth a word about. */
const patience = 400;

/** The parts below the field. */
interface Popup {
  root: HTMLElement;
  note: HTMLElement;
  list: HTMLElement;
  /** Read aloud when its text changes; never seen. */
  status: HTMLElement;
}

/**
 * Shows the best hits below a search field while somebody types: a combobox with a list of links. The focus stays in the
 * field; arrow keys choose, Enter opens the chosen or goes to the search page, Escape closes.
 */
function startCombobox(field: HTMLInputElement): void {
  const form = field.form!;
  // What is wrong with it is told when somebody types.
  loadEngine(placeOf(form)).catch(() => undefined);
  const popup = makePopup(field);
  const { root, list } = popup;
  let active = -1;

  const options = () => [...list.children] as HTMLAnchorElement[];
  const close = () => {
    root.hidden = true;
    choose(-1);
    field.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    root.hidden = false;
    fitToScreen(root, field);
    field.setAttribute('aria-expanded', String(options().length > 0));
  };
  const choose = (index: number) => {
    active = index;
    for (const [at, option] of options().entries())
      option.setAttribute('aria-selected', String(at === index));
    const chosen = options()[index];
    if (!chosen) return field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const search = latestOnly<string>(async (typed, isCurrent) => {
    const isWanted = () => isCurrent() && document.activeElement === field;
    let kept = -1;
    const slow = setTimeout(() => {
      if (isWanted() && root.hidden) show(popup, field, waiting);
      if (isWanted()) open();
    }, patience);
    try {
      const suggestions = await suggestionsFor(form, typed);
      // Whoever has begun to choose keeps the choice, if it is still there.
      const chosen = options()[active]?.href;
      if (!isWanted()) return;
      show(popup, field, suggestions);
      kept = suggestions.options.findIndex(({ href }) => href === chosen);
    } catch {
      if (!isWanted()) return;
      show(popup, field, failure);
    } finally {
      clearTimeout(slow);
    }
    open();
    choose(kept);
  });

  const update = () => {
    const typed = field.value.trim();
    if (typed) search(typed);
    else close();
  };
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) update();
  });
  field.addEventListener('compositionend', update);
  field.addEventListener('focus', () => {
    if (field.value.trim()) update();
  });
  field.addEventListener('blur', close);
  // The field keeps its focus when an option is pressed, so that the list is still there when the click comes.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => {
    close();
    field.blur();
  });
  addEventListener('pagehide', close);
  visualViewport?.addEventListener('resize', () => fitToScreen(root, field));

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = options().length;
    if (step && !event.altKey && count > 0) {
      event.preventDefault();
      if (root.hidden) open();
      // Past the last, and before the first, is the field itself.
      choose(((active + step + 1 + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Escape' && !root.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && !root.hidden && options()[active]) {
      event.preventDefault();
      options()[active]!.click();
    }
  });
  if (document.activeElement === field) update();
}

const waiting: Suggestions = {
  typed: '',
  options: [],
  note: 'Hämtar sökregistret …',
  announcement: '',
};

const failure: Suggestions = {
  typed: '',
  options: [],
  note: 'Sökförslagen gick inte att hämta. Sidorna går att läsa ändå: söksidan har listor över allt som finns.',
  announcement: 'Sökförslagen gick inte att hämta.',
};

function makePopup(field: HTMLInputElement): Popup {
  const popup = {
    root: element('div', 'forslag-ruta'),
    note: element('p', 'forslag-not'),
    list: element('div', 'forslag-lista'),
    status: element('p', 'visually-hidden'),
  };
  popup.root.hidden = true;
  popup.list.id = `${field.id}-forslag`;
  popup.list.setAttribute('role', 'listbox');
  popup.list.setAttribute('aria-label', 'Sökförslag');
  popup.status.setAttribute('role', 'status');
  popup.root.append(popup.note, popup.list);
  // Fetched first now: a page that is only read does without these styles.
  const styles = element('link');
  styles.rel = 'stylesheet';
  styles.href = stylesheet;
  document.head.append(styles);
  field.form!.append(popup.root, popup.status);
  field.setAttribute('aria-controls', popup.list.id);
  return popup;
}

let pause: ReturnType<typeof setTimeout> | undefined;

function show({ note, list, status }: Popup, field: HTMLInputElement, given: Suggestions): void {
  for (const [index, option] of given.options.entries()) {
    option.id = `${list.id}-${index}`;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
  }
  list.replaceChildren(...given.options);
  list.hidden = given.options.length === 0;
  note.textContent = given.note;
  note.hidden = given.note === '';
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (document.activeElement === field) status.textContent = given.announcement;
  }, announcePause);
}

/** As tall as there is room for, above the keyboard of a phone. */
function fitToScreen(root: HTMLElement, field: HTMLInputElement): void {
  if (root.hidden) return;
  const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
  const room = offsetTop + height - field.getBoundingClientRect().bottom - 16;
  root.style.maxHeight = `${Math.max(160, Math.min(room, 560))}px`;
}

const field = document.querySelector<HTMLInputElement>('[data-sok-falt]');
if (field) startCombobox(field);

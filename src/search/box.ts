/** What the search engine fetches first; already in the browser's cache when the query is sent. */
const engineFiles = ['pagefind.js', 'wasm.sv.pagefind', 'lexikon.json', 'fasetter.json'];

/**
 * Brings a search field to life: `/` moves to it from anywhere that is not a field, and the first focus begins to
 * fetch the search engine, so that nobody who only reads has to. A script of its own: every page carries it.
 */
function startSearchBox(): void {
  const field = document.querySelector<HTMLInputElement>('[data-sok-falt]');
  if (!field) return;
  field.addEventListener('focus', () => fetchEngine(field.form), { once: true });
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !isPlain || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A failure here is told on the search page, where it matters. */
function fetchEngine(form: HTMLFormElement | null): void {
  // The form leads to the search page, and the engine lies beside it, wherever the site is placed.
  const folder = new URL('../pagefind/', form?.action ?? document.baseURI);
  for (const file of engineFiles) fetch(new URL(file, folder)).catch(() => undefined);
}

startSearchBox();

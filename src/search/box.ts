/**
 * Brings a search field to life: `/` moves to it from anywhere that is not a field, Escape goes back, and the first focus
 * fetches the suggestions and the search engine, so that nobody who only reads has to. Small: every page carries it.
 */
function startSearchBox(): void {
  const field = document.querySelector<HTMLInputElement>('[data-sok-falt]');
  if (!field) return;
  let cameFrom: HTMLElement | undefined;

  // The search page shows the hits themselves and has a script of its own.
  if (!document.querySelector('[data-sok]')) {
    // A field of type search may not be a combobox.
    field.type = 'text';
    for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value);
    const start = () => startSuggestions(field);
    if (document.activeElement === field) start();
    else field.addEventListener('focus', start, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === '/' && isPlain && !isTyping(event.target)) {
      event.preventDefault();
      cameFrom = document.activeElement as HTMLElement;
      field.focus();
      field.select();
    } else if (event.key === 'Escape' && event.target === field && !event.defaultPrevented) {
      if (!cameFrom) return;
      field.blur();
      cameFrom.focus();
      cameFrom = undefined;
    }
  });
}

const combobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };

/** The script of the suggestions waits in a template; once in the document it is fetched and run. */
function startSuggestions(field: HTMLInputElement): void {
  const template = document.querySelector<HTMLTemplateElement>('[data-sok-forslag]');
  const script = template && document.importNode(template.content, true).querySelector('script');
  if (!script) return;
  // Without suggestions it is still a field: what is typed goes to the search page, which tells what is wrong.
  script.addEventListener('error', () => {
    for (const name of Object.keys(combobox)) field.removeAttribute(name);
  });
  document.head.append(script);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

startSearchBox();

import { basePath } from './base-path.ts';

/**
 * Brings a search field to life: `/` moves to it from anywhere that is not a field, and the first focus
 * begins to fetch the search engine, so that nobody who only reads has to.
 */
export function startSearchBox(): void {
  const field = document.querySelector<HTMLInputElement>('[data-sok-falt]');
  if (!field) return;
  field.addEventListener('focus', () => void warmUp(), { once: true });
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
async function warmUp(): Promise<void> {
  const { loadEngine } = await import('./engine.ts');
  await loadEngine(basePath).catch(() => undefined);
}

/** Runs the page "Spara för läsning utan nät": nothing is kept, and no worker registered, before the reader says so. */
import { copyAddress, freshDays, type CopyNotice } from '../../exports/offline-copy.ts';
import { fetchCopy, fetchNotice, removeCopy, storedCopy } from './store.ts';

const root = document.querySelector<HTMLElement>('[data-spara]');
const part = <T extends HTMLElement>(name: string) => root!.querySelector<T>(`[data-${name}]`)!;

const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('sv-SE', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
const dayAndTime = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** Shows what is offered and what is kept, and what can be done about it. */
async function show(base: string, done = ''): Promise<void> {
  const [stored, notice] = await Promise.all([
    storedCopy(base),
    fetchNotice(base).catch(() => undefined),
  ]);
  const [save, remove] = [part<HTMLButtonElement>('hamta'), part<HTMLButtonElement>('bort')];
  const isNewest =
    typeof notice === 'object' && stored ? notice.sha256 === stored.notice.sha256 : undefined;
  save.hidden = typeof notice !== 'object' || isNewest === true;
  save.textContent = stored
    ? 'Hämta den nya versionen'
    : `Spara för läsning utan nät${typeof notice === 'object' ? ` (${megabytes(notice.packed)})` : ''}`;
  remove.hidden = !stored;
  part('lage').textContent = [done, stored ? keptText(stored) : 'Inget är sparat.']
    .join(' ')
    .trim();
  part('storlek').textContent = sizeText(notice, isNewest);
}

const keptText = ({ notice, savedAt }: { notice: CopyNotice; savedAt: number }): string =>
  `Sparad ${dayAndTime.format(savedAt)}: ${notice.pages} sidor som de var ${notice.day}, ${megabytes(notice.bytes)} på enheten. ` +
  `Efter ${freshDays} dagar varnar varje sida för att kopian är gammal.`;

function sizeText(notice: CopyNotice | 'gone' | undefined, isNewest?: boolean): string {
  if (notice === 'gone') return 'Webbplatsen erbjuder inte längre att sidorna sparas.';
  if (!notice) return 'Webbplatsen går inte att nå just nu.';
  if (isNewest) return 'Det är den senaste versionen.';
  return `Hela webbplatsen som den är ${notice.day}: ${notice.pages} sidor och sökningen. ${megabytes(notice.packed)} att hämta, ${megabytes(notice.bytes)} på enheten.`;
}

async function save(base: string): Promise<string> {
  const notice = await fetchNotice(base);
  if (notice === 'gone') return removeAll(base);
  await fetchCopy(base, notice);
  await navigator.serviceWorker.register(base + copyAddress.worker, { scope: base });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('glom');
  // A browser that is short of space lets go of this last. It may refuse.
  await navigator.storage?.persist?.().catch(() => false);
  return 'Klart.';
}

async function removeAll(base: string): Promise<string> {
  await removeCopy(base);
  const registered = await navigator.serviceWorker.getRegistrations();
  const own = registered.filter(({ scope }) => new URL(scope).pathname === base);
  await Promise.all(own.map((registration) => registration.unregister()));
  return 'Borttaget.';
}

function start(base: string): void {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis) || !crypto.subtle) {
    part('lage').textContent = 'Den här webbläsaren kan inte spara sidor för läsning utan nät.';
    return;
  }
  const run = (work: () => Promise<string>) => async () => {
    const buttons = root!.querySelectorAll('button');
    for (const button of buttons) button.disabled = true;
    part('lage').textContent = 'Arbetar …';
    const done = await work().catch(() => 'Det gick inte. Inget är ändrat; försök igen.');
    for (const button of buttons) button.disabled = false;
    await show(base, done);
  };
  part('hamta').addEventListener('click', () => void run(() => save(base))());
  part('bort').addEventListener('click', () => void run(() => removeAll(base))());
  void show(base);
}

if (root) start(new URL('..', location.href).pathname);

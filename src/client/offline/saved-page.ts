/** On a page that comes from the copy: says when the network is back, and has the copy renewed. */
import { copyAddress } from '../../exports/offline-copy.ts';

const mark = document.querySelector<HTMLElement>('[data-sparad]');
const base = new URL('..', import.meta.url).pathname;

async function look(): Promise<void> {
  if (document.hidden || mark?.dataset.sparad) return;
  const answer = await fetch(base + copyAddress.notice, { cache: 'no-store' });
  if (!answer.ok || !mark) return;
  mark.dataset.sparad = 'nat';
  navigator.serviceWorker?.controller?.postMessage('uppdatera');
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Nätet är tillbaka: hämta sidan som den är nu';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  mark.append(line);
  line.append(link);
}

const tryAgain = (): void => void look().catch(() => undefined);
addEventListener('online', tryAgain);
document.addEventListener('visibilitychange', tryAgain);
setInterval(tryAgain, 20_000);

/**
 * Shows pages without a network, to readers who have asked for it under "Spara för läsning utan nät" and to nobody else:
 * only that page registers this. What the network answers always comes first. A page of the copy is marked as one.
 */
import { searchFolder } from '../../domain/search-index.ts';
import { copyAddress } from '../../exports/offline-copy.ts';
import { closeCopy, fileOfCopy, openCopy, pageOfCopy } from './answers.ts';
import type { Asked, WorkerScope } from './scope.ts';
import { fetchCopy, fetchNotice, removeCopy, storedCopy } from './store.ts';

declare const self: WorkerScope;

const base = new URL('./', self.location.href).pathname;

/** So long a network that does not answer is waited for, when there is a copy to show instead. */
const patience = 5_000;
/** At most this often the site is asked whether there is a newer copy. */
const pause = 60_000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'uppdatera') event.waitUntil(update());
  // The reader has fetched another copy on the page for it.
  if (event.data === 'glom') closeCopy(base);
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (!pathname.startsWith(base) || isOfCopying(pathname.slice(base.length))) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else event.respondWith(answerFile(request, pathname));
});

/** What tells whether the copy is right must not come from it. */
const isOfCopying = (path: string): boolean => Object.values(copyAddress).includes(path);

async function answerPage(event: Asked, pathname: string): Promise<Response> {
  const live = fetch(event.request);
  const copied = (reason: 'no-network' | 'server-down') => pageOfCopy(base, pathname, reason);
  try {
    const answer = (await openCopy(base)) ? await soon(live) : await live;
    if (answer === 'late') return (await copied('no-network')) ?? (await live);
    if (answer.status >= 500) return (await copied('server-down')) ?? answer;
    if (performance.now() - asked > pause) event.waitUntil(update());
    return answer;
  } catch (error) {
    const page = await copied('no-network');
    if (page) return page;
    throw error;
  }
}

/** A name with a hash holds the same everywhere, so the copy's is as good; for others the network comes first. */
async function answerFile(request: Request, pathname: string): Promise<Response> {
  const path = pathname.slice(base.length);
  const isHashed = path.startsWith('_astro/') || path.startsWith(`${searchFolder}/`);
  if (isHashed) return (await fileOfCopy(base, pathname)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const file = await fileOfCopy(base, pathname);
    if (file) return file;
    throw error;
  }
}

const soon = (answer: Promise<Response>): Promise<Response | 'late'> => {
  answer.catch(() => undefined); // it may fail after the copy has been shown
  return Promise.race([
    answer,
    new Promise<'late'>((done) => setTimeout(() => done('late'), patience)),
  ]);
};

let asked = -Infinity;
let updating: Promise<void> | undefined;

/** Takes what the site offers now: a newer copy, or none at all. */
const update = (): Promise<void> => (updating ??= takeNews().finally(() => (updating = undefined)));

async function takeNews(): Promise<void> {
  try {
    const notice = await fetchNotice(base);
    asked = performance.now();
    if (notice === 'gone') {
      await removeCopy(base);
      await self.registration.unregister();
    } else if ((await storedCopy(base))?.notice.sha256 !== notice.sha256) {
      await fetchCopy(base, notice);
    } else return;
    closeCopy(base);
  } catch {
    // No network, or a version was being replaced: the copy stays, and the next page asks again.
    asked = -Infinity;
  }
}

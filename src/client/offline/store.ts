import { copyAddress, type CopyNotice } from '../../exports/offline-copy.ts';

/** A copy as this browser keeps it. */
export interface Stored {
  notice: CopyNotice;
  /** When it was fetched. */
  savedAt: number;
  copy: Blob;
}

const storeName = (base: string): string => `vem-gor-vad ${base}`;
const noted = 'x-kopia';

/** The copy that is kept, or undefined. One entry holds all of it, so there is never half a copy or two mixed. */
export async function storedCopy(base: string): Promise<Stored | undefined> {
  // Opening a store would make it, for readers who have asked for none.
  const kept = await caches.match(base + copyAddress.copy, { cacheName: storeName(base) });
  const about = kept?.headers.get(noted);
  if (!kept || !about) return undefined;
  return {
    ...(JSON.parse(about) as Pick<Stored, 'notice' | 'savedAt'>),
    copy: await kept.blob(),
  };
}

/** What the site says about its copy now; "gone" when it offers none. */
export async function fetchNotice(base: string): Promise<CopyNotice | 'gone'> {
  const answer = await fetch(base + copyAddress.notice, { cache: 'no-store' });
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (!answer.ok) throw new Error(`${answer.status}`);
  const notice = (await answer.json()) as CopyNotice;
  return notice.offered ? notice : 'gone';
}

/**
 * Fetches the copy and replaces the one that is kept, in one step.
 *
 * @throws when it is not exactly the copy that the notice tells of; then the old one stays
 */
export async function fetchCopy(base: string, notice: CopyNotice): Promise<void> {
  const answer = await fetch(base + copyAddress.copy, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if ((await sha256(bytes)) !== notice.sha256) throw new Error('The copy is not the one told of');
  const store = await caches.open(storeName(base));
  const about = JSON.stringify({ notice, savedAt: Date.now() });
  await store.put(base + copyAddress.copy, new Response(bytes, { headers: { [noted]: about } }));
}

/** Removes everything that was kept for the reader. */
export const removeCopy = (base: string): Promise<boolean> => caches.delete(storeName(base));

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { readCopy, type CopyContents } from '../../exports/offline-copy.ts';
import { markPage, type Reason } from './mark.ts';
import { storedCopy } from './store.ts';

interface Opened {
  contents: CopyContents;
  /** The bytes of a file, or undefined when the copy has none of that name. */
  find(path: string): Blob | undefined;
}

const opened = new Map<string, Opened>();

/** Opens the copy that is kept; it stays open until another is fetched. */
export async function openCopy(base: string): Promise<Opened | undefined> {
  const known = opened.get(base);
  if (known) return known;
  const stored = await storedCopy(base);
  if (!stored) return undefined;
  const { contents, start } = await readCopy(stored.copy);
  const copy: Opened = {
    contents,
    find: (path) => {
      const place = Object.hasOwn(contents.files, path) ? contents.files[path] : undefined;
      return place && stored.copy.slice(start + place[0], start + place[0] + place[1]);
    },
  };
  opened.set(base, copy);
  return copy;
}

/** The copy that is kept has been replaced or removed. */
export const closeCopy = (base: string): boolean => opened.delete(base);

/** A page of the copy, marked; the page for missing ones when there is none; undefined without a copy. */
export async function pageOfCopy(
  base: string,
  pathname: string,
  reason: Reason,
): Promise<Response | undefined> {
  const copy = await openCopy(base);
  if (!copy) return undefined;
  const path = pathOf(base, pathname);
  if (!path.endsWith('/') && path && copy.find(`${path}/index.html`))
    return Response.redirect(`${base}${path}/`, 302);
  const found = copy.find(`${path}index.html`);
  const file = found ?? copy.find('404.html');
  if (!file) return undefined;
  const { day, headers, types, style, script } = copy.contents;
  const html = markPage(await file.text(), {
    day,
    today: today(),
    reason,
    isFound: Boolean(found),
    style: base + style,
    script: base + script,
  });
  return new Response(html, {
    status: found ? 200 : 404,
    headers: { ...headers, 'content-type': types.html!, 'cache-control': 'no-store' },
  });
}

/** A file of the copy, or undefined. */
export async function fileOfCopy(base: string, pathname: string): Promise<Response | undefined> {
  const copy = await openCopy(base);
  const path = pathOf(base, pathname);
  const file = copy?.find(path);
  if (!copy || !file) return undefined;
  const type = copy.contents.types[path.slice(path.lastIndexOf('.') + 1)];
  return new Response(file, {
    headers: { ...copy.contents.headers, ...(type && { 'content-type': type }) },
  });
}

function pathOf(base: string, pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return pathname.slice(base.length);
  }
}

const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now());

/**
 * A saved copy of the whole site is one file, so that it can be fetched, checked and replaced as one: four bytes with the
 * length of the list of contents, the list as JSON, and then every file after the other.
 */

/** A file of the site: its path relative to the base and its bytes. */
export interface CopyFile {
  path: string;
  content: Uint8Array;
}

/** What a copy says about itself before its files. */
export interface CopyContents {
  /** The day the site was built, ÅÅÅÅ-MM-DD. */
  day: string;
  /** Headers of every answer from the copy: the same policy as the server's. */
  headers: Record<string, string>;
  /** Content types by the ending of a path. */
  types: Record<string, string>;
  /** Path of the style of the mark on a page that comes from the copy, and of its script. */
  style: string;
  script: string;
  /** Where each file begins, counted from the first, and its length. */
  files: Record<string, [from: number, length: number]>;
}

/** What the site says about the copy it offers, in a small file that is asked for again each time. */
export interface CopyNotice {
  format: 1;
  /** False when copies are no longer offered: then every copy is removed. */
  offered: boolean;
  /** SHA-256 of the copy. */
  sha256: string;
  day: string;
  pages: number;
  bytes: number;
  /** How many bytes a reader fetches, about. */
  packed: number;
}

/** For how many days a saved copy may be taken for what holds, unless a page itself says less. */
export const freshDays = 30;

const lengthBytes = 4;

/** Makes one file of many. */
export function packCopy(about: Omit<CopyContents, 'files'>, files: readonly CopyFile[]) {
  let end = 0;
  const places = files.map(({ path, content }) => {
    const place: [number, number] = [end, content.length];
    end += content.length;
    return [path, place] as const;
  });
  const contents: CopyContents = { ...about, files: Object.fromEntries(places) };
  const list = new TextEncoder().encode(JSON.stringify(contents));
  const packed = new Uint8Array(lengthBytes + list.length + end);
  new DataView(packed.buffer).setUint32(0, list.length);
  packed.set(list, lengthBytes);
  let at = lengthBytes + list.length;
  for (const { content } of files) {
    packed.set(content, at);
    at += content.length;
  }
  return packed;
}

/** The list of contents of a copy, and where its files begin. */
export async function readCopy(copy: Blob): Promise<{ contents: CopyContents; start: number }> {
  const head = await copy.slice(0, lengthBytes).arrayBuffer();
  const start = lengthBytes + new DataView(head).getUint32(0);
  const contents = JSON.parse(await copy.slice(lengthBytes, start).text()) as CopyContents;
  return { contents, start };
}

/** Where the site offers its copy, relative to the base. */
export const copyAddress = { notice: 'spara/kopia.json', copy: 'spara/kopia.bin', worker: 'sw.js' };

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** A file of a search index: path inside the index folder and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const signature = 'pagefind_dcd';

/**
 * Pagefind keeps filters in hash maps, so their order – and with it the names of files – differs from run to run
 * (Pagefind 1.5.2). The same content must give the same bytes: filters and their values are put in order, and the files are
 * named after what they now hold. Interfaces that Pagefind brings and the site does not use are left out.
 *
 * @throws Error when the files do not have the shape that Pagefind 1.5 writes
 */
export function toStableFiles(files: readonly IndexFile[]): IndexFile[] {
  const filters = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_filter'))
      .map((file) => [nameOf(file), stableFilter(file)]),
  );
  const metas = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_meta'))
      .map((file) => [nameOf(file).replace(/^pagefind\./, ''), stableMeta(file, filters)]),
  );
  const renamed = new Map([...metas].map(([old, { name }]) => [old, name]));
  return [
    ...files
      .filter(({ path }) => !/\.pf_(filter|meta)$/.test(path) && !unused.test(path))
      .map((file) => (file.path === 'pagefind-entry.json' ? withNames(file, renamed) : file)),
    ...[...filters.values()].map(({ name, content }) => ({
      path: `filter/${name}.pf_filter`,
      content,
    })),
    ...[...metas.values()].map(({ name, content }) => ({
      path: `pagefind.${name}.pf_meta`,
      content,
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

interface Stable {
  name: string;
  content: Uint8Array;
}

/** A filter chunk: [name, [[value, [page …]] …]]. */
function stableFilter(file: IndexFile): Stable & { filter: string } {
  const chunk = unpack(file);
  if (!Array.isArray(chunk) || typeof chunk[0] !== 'string' || !Array.isArray(chunk[1])) {
    throw new Error(`Unexpected shape of ${file.path}: is Pagefind another version than 1.5?`);
  }
  const [filter, values] = chunk;
  return { filter, ...pack([filter, byFirst(values)], nameOf(file)) };
}

/** The index's table of contents; its fourth part lists [filter, chunk] pairs. */
function stableMeta(file: IndexFile, filters: Map<string, Stable>): Stable {
  const meta = unpack(file);
  const listed = Array.isArray(meta) ? meta[3] : undefined;
  if (!Array.isArray(meta) || !Array.isArray(listed)) {
    throw new Error(`Unexpected shape of ${file.path}: is Pagefind another version than 1.5?`);
  }
  const renamed = listed.map((pair) => {
    const [filter, chunk] = pair as [string, string];
    const stable = filters.get(chunk);
    if (!stable) throw new Error(`${file.path} names a filter that is missing: ${filter}`);
    return [filter, stable.name];
  });
  return pack(meta.with(3, byFirst(renamed)), nameOf(file).replace(/^pagefind\./, ''));
}

function withNames(entry: IndexFile, renamed: Map<string, string>): IndexFile {
  const json = [...renamed].reduce(
    (text, [old, name]) => text.replaceAll(`"${old}"`, `"${name}"`),
    new TextDecoder().decode(entry.content),
  );
  return { path: entry.path, content: new TextEncoder().encode(json) };
}

/** Same language prefix and length as the old name, but the hash of what the file holds now. */
function pack(value: Cbor, oldName: string): Stable {
  const bytes = Buffer.concat([Buffer.from(signature), encodeCbor(value)]);
  const [language = '', oldHash = ''] = oldName.split('_');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, oldHash.length);
  return { name: `${language}_${hash}`, content: gzipSync(bytes, { level: 9 }) };
}

const unpack = ({ content }: IndexFile): Cbor =>
  decodeCbor(gunzipSync(content).subarray(signature.length));

const nameOf = ({ path }: IndexFile) => path.replace(/^.*\//, '').replace(/\.pf_[a-z]+$/, '');

const byFirst = (list: Cbor[]): Cbor[] =>
  [...list].sort((a, b) => {
    const [left, right] = [String((a as Cbor[])[0]), String((b as Cbor[])[0])];
    return left < right ? -1 : left > right ? 1 : 0;
  });

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { foldWord } from '../domain/fold-word.ts';
import { stopWords } from '../domain/stop-words.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { compoundSign, partSign } from './record-html.ts';
import {
  recordId,
  sameBeginning,
  textPath,
  toDistances,
  type FacetFile,
  type ShownText,
} from './search-facets.ts';

/** A file of a search index: path inside the index folder and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const signature = 'pagefind_dcd';

/**
 * Makes the files that Pagefind 1.5.2 writes ready for a reader:
 * - It keeps filters in hash maps, so their order – and with it the names of files – differs from run to run. The same
 *   content must give the same bytes. All filters become one small file (see `FacetFile`), with their values in order.
 * - It names every text, and every piece of the index, after its own hash, and lists all names in the file that is
 *   fetched first. Here they are numbered in a folder named after them all: the list compresses to less than half.
 * - It cuts the words of a small index in two or three large pieces. Smaller ones let a query fetch only what it needs;
 *   small words, which stand in every text and are seldom asked for, get pieces of their own.
 * - Interfaces that it brings and the site does not use, and its worker, are left out.
 * - Its program and its contents come as gzip files. Unpacked, as its loader accepts them too, a host can send them with
 *   brotli, which is 11 kB less.
 *
 * Files are named after what they hold.
 *
 * @throws Error when the files do not have the shape that Pagefind 1.5 writes
 */
export function toStableFiles(files: readonly IndexFile[]): IndexFile[] {
  const named = (ending: string) =>
    new Map(files.filter(({ path }) => path.endsWith(ending)).map((file) => [nameOf(file), file]));
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  const meta = metaFile && unpack(metaFile);
  if (!Array.isArray(meta) || !Array.isArray(meta[2]) || !Array.isArray(meta[3]))
    throw unknownShape('pf_meta');

  const texts = toNumberedTexts(meta[1], named('.pf_fragment'));
  const chunks = toSmallChunks(meta[2], named('.pf_index'));
  const facets: FacetFile = {
    folder: texts.folder,
    count: texts.listed.length,
    values: toFacets(meta[3], named('.pf_filter')),
  };
  const listed = meta
    .with(1, texts.listed)
    .with(
      2,
      chunks.map(({ first, last, name }) => [first, last, name]),
    )
    .with(3, []);
  const oldName = nameOf(metaFile!).replace(/^pagefind\./, '');
  const bytes = signed(listed);
  const newName = nameFor(bytes, oldName);

  return [
    ...files
      .filter(({ path }) => !/\.pf_[a-z]+$/.test(path) && !unused.test(path))
      .map((file) =>
        file.path === 'pagefind-entry.json'
          ? renamed(file, oldName, newName)
          : /^wasm\./.test(file.path)
            ? unpackedProgram(file)
            : file,
      ),
    ...texts.files,
    ...chunks.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
    { path: 'fasetter.json', content: Buffer.from(JSON.stringify(facets)) },
    { path: `pagefind.${newName}.pf_meta`, content: bytes },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function unpackedProgram({ path, content }: IndexFile): IndexFile {
  const program = gunzipSync(content);
  if (program.subarray(0, signature.length).toString() !== signature) throw unknownShape(path);
  return { path, content: program };
}

const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** How much of the index one file holds, about, in bytes before compression. */
const chunkSize = 1_000;

const smallWords = new Set([...stopWords].map(foldWord));

/** An index chunk is [[[word, pages, …] …]], in the order of words; the contents list it as [first, last, name]. */
function toSmallChunks(listed: Cbor[], files: Map<string, IndexFile>) {
  const words = listed.flatMap((item) => {
    const [, , name] = item as [string, string, string];
    const chunk = files.has(name) && unpack(files.get(name)!);
    if (!Array.isArray(chunk) || !Array.isArray(chunk[0])) throw unknownShape(name);
    return chunk[0].map((word) => ({ word, size: encodeCbor(word).length, like: name }));
  });
  const textOf = ({ word }: { word: Cbor }) => String((word as Cbor[])[0]);
  const beginning = (word: (typeof words)[number]) =>
    foldWord(textOf(word)).slice(0, sameBeginning);
  const groups: (typeof words)[] = [];
  let size = 0;
  for (const [index, word] of words.entries()) {
    const isBig = size > chunkSize && beginning(word) !== beginning(words[index - 1]!);
    const isSmallWord =
      smallWords.has(textOf(word)) || smallWords.has(textOf(words[index - 1] ?? word));
    if (isBig || isSmallWord || index === 0) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(word);
    size += word.size;
  }
  const packed = groups.map((group) => pack([group.map(({ word }) => word)], group[0]!.like));
  const folder = hashOf(packed.map(({ name }) => name));
  return packed.map(({ content }, number) => ({
    ...boundsOf(
      groups.map((group) => [textOf(group[0]!), textOf(group.at(-1)!)] as const),
      number,
    ),
    name: `${folder}/${recordId(number)}`,
    content,
  }));
}

const highest = '\uffff';

/**
 * The words between which a piece is looked for. They need only keep it apart from the pieces beside it, and are cut to
 * that: "best" and "bila…" say as much as "bestämma" and "bilagan" when the pieces beside begin and end otherwise.
 */
function boundsOf(pieces: readonly (readonly [string, string])[], number: number) {
  const [first, last] = pieces[number]!;
  const before = pieces[number - 1]?.[1];
  const after = pieces[number + 1]?.[0];
  const cut = after === undefined ? last : last.slice(0, sameLength(last, after) + 1);
  return {
    first: before === undefined ? first : first.slice(0, sameLength(first, before) + 1),
    last: cut.length + 1 < last.length && first !== last ? cut + highest : last,
  };
}

/** How many letters two words have in common at their beginning. */
function sameLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The contents list a text as [name, number of words], in the order that the words refer to. */
function toNumberedTexts(listed: Cbor | undefined, files: Map<string, IndexFile>) {
  if (!Array.isArray(listed)) throw unknownShape('pf_meta');
  const texts = listed.map((item) => {
    const [name, words] = item as [string, number];
    const file = files.get(name);
    if (!file) throw unknownShape(name);
    return { file, words };
  });
  const folder = hashOf(texts.map(({ file }) => gunzipSync(file.content)));
  return {
    folder,
    listed: texts.map(({ words }, number): Cbor => [
      recordId(number),
      roundedLength(Number(words)),
    ]),
    files: texts.map(({ file }, number) => ({
      path: `fragment/${textPath(folder, recordId(number))}`,
      content: shownText(file),
    })),
  };
}

/** The parts of a text that a reader may see; what comes after them is only searched. */
const shownParts = 3;

/** A text with what a hit shows: its filters stand in the file of filters. */
function shownText({ content }: IndexFile): Uint8Array {
  const text = gunzipSync(content).subarray(signature.length).toString();
  const { url, content: words, meta } = JSON.parse(text) as ShownText;
  const shown = words.replaceAll(compoundSign, '').split(partSign).slice(0, shownParts);
  const json = JSON.stringify({ url, content: shown.join(partSign).trimEnd(), meta });
  return gzipSync(signature + json, { level: 9 });
}

/** The length of a text only has to tell a short one from a long one, so it is a power of two. */
const roundedLength = (words: number): number => 2 ** Math.round(Math.log2(Math.max(1, words)));

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 10);
}

/** A filter file is [name, [[value, [page …]] …]]; the contents list it as [name, file]. */
function toFacets(listed: Cbor[], files: Map<string, IndexFile>): FacetFile['values'] {
  const filters = byFirst(listed).map((item) => {
    const [filter, name] = item as [string, string];
    const chunk = files.has(name) && unpack(files.get(name)!);
    if (!Array.isArray(chunk) || !Array.isArray(chunk[1])) throw unknownShape(name);
    const values = byFirst(chunk[1]) as [string, number[]][];
    return [
      filter,
      Object.fromEntries(values.map(([value, pages]) => [value, toDistances(pages)])),
    ];
  });
  return Object.fromEntries(filters) as FacetFile['values'];
}

const renamed = (entry: IndexFile, from: string, to: string): IndexFile => ({
  path: entry.path,
  content: new TextEncoder().encode(
    new TextDecoder().decode(entry.content).replace(`"${from}"`, `"${to}"`),
  ),
});

const unknownShape = (name: string) =>
  new Error(`Unexpected shape of ${name}: is Pagefind another version than 1.5?`);

/** Same language prefix and length as the old name, but the hash of what the file holds now. */
function nameFor(bytes: Uint8Array, oldName: string): string {
  const [language = '', oldHash = ''] = oldName.split('_');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, oldHash.length);
  return `${language}_${hash}`;
}

const signed = (value: Cbor): Buffer => Buffer.concat([Buffer.from(signature), encodeCbor(value)]);

function pack(value: Cbor, oldName: string): { name: string; content: Uint8Array } {
  const bytes = signed(value);
  return { name: nameFor(bytes, oldName), content: gzipSync(bytes, { level: 9 }) };
}

const unpack = ({ content }: IndexFile): Cbor =>
  decodeCbor(gunzipSync(content).subarray(signature.length));

const nameOf = ({ path }: IndexFile) => path.replace(/^.*\//, '').replace(/\.pf_[a-z]+$/, '');

const byFirst = (list: Cbor[]): Cbor[] =>
  [...list].sort((a, b) => {
    const [left, right] = [String((a as Cbor[])[0]), String((b as Cbor[])[0])];
    return left < right ? -1 : left > right ? 1 : 0;
  });

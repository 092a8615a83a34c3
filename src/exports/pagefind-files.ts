import { gunzipSync, gzipSync } from 'node:zlib';
import { foldWord } from '../domain/fold-word.ts';
import { stopWords } from '../domain/stop-words.ts';
import { cborLength, decodeCbor, type Cbor } from './cbor.ts';
import {
  contentsFile,
  piecePath,
  recordId,
  sameBeginning,
  signature,
  textPath,
  toDistances,
  type IndexContents,
  type IndexWord,
  type ShownText,
} from './index-contents.ts';
import { compoundSign, partSign, shownParts } from './record-html.ts';
import { toIndexWord, unknownShape, textReader, type WrittenText } from './index-words.ts';

/** A file of a search index: path inside the index folder and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Makes what Pagefind 1.5.2 writes into the files that a reader's browser fetches. Pagefind knows the words; everything
 * else about its files is for sites of another kind:
 * - Its own program goes through every place of a word for every record that has it, so that a common word takes half a
 *   second with twenty times the records. `src/search/` reads the index itself, and no program is fetched.
 * - It keeps filters in hash maps, so their order – and with it the names of files – differs from run to run. The same
 *   content must give the same bytes. What there is to know of all records is one file (see `IndexContents`).
 * - It names every text, and every piece of the index, after its own hash, and lists all names in the file that is
 *   fetched first. Here they are numbered.
 * - It cuts the words of a small index in two or three large pieces. Smaller ones let a query fetch only what it needs;
 *   small words, which stand in every text and are seldom asked for, get pieces of their own.
 *
 * @throws Error when the files do not have the shape that Pagefind 1.5 writes
 */
export function toStableFiles(files: readonly IndexFile[]): IndexFile[] {
  const named = (ending: string) =>
    new Map(files.filter(({ path }) => path.endsWith(ending)).map((file) => [nameOf(file), file]));
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  const meta = metaFile && unpack(metaFile);
  if (!Array.isArray(meta) || ![2, 3, 5].every((at) => Array.isArray(meta[at])))
    throw unknownShape('pf_meta');

  const texts = toNumberedTexts(meta[1], named('.pf_fragment'));
  const pieces = toSmallPieces(meta[2] as Cbor[], named('.pf_index'), texts.written);
  const contents: IndexContents = {
    lengths: texts.lengths,
    firsts: pieces.firsts,
    fields: (meta[5] as Cbor[]).map(String),
    values: toFacets(meta[3] as Cbor[], named('.pf_filter')),
  };
  return [
    ...texts.files,
    ...pieces.files,
    { path: contentsFile, content: Buffer.from(JSON.stringify(contents)) },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How much of the index one file holds, about, in bytes before compression. */
const pieceSize = 1_000;

const smallWords = new Set([...stopWords].map(foldWord));

/** An index file is [[[word, pages, spellings] …]], in the order of words; the contents list it as [first, last, name]. */
function toSmallPieces(
  listed: Cbor[],
  files: Map<string, IndexFile>,
  written: readonly WrittenText[],
) {
  const words = listed.flatMap((item) => {
    const [, , name] = item as [string, string, string];
    const held = files.has(name) && unpack(files.get(name)!);
    if (!Array.isArray(held) || !Array.isArray(held[0])) throw unknownShape(name);
    return held[0].map((word) => ({
      word: toIndexWord(word, written, name),
      size: cborLength(word),
    }));
  });
  const beginning = ([text]: IndexWord) => text.slice(0, sameBeginning);
  const groups: IndexWord[][] = [];
  let size = 0;
  let last: IndexWord | undefined;
  for (const { word, size: own } of words) {
    const isBig = last && size > pieceSize && beginning(word) !== beginning(last);
    if (!last || isBig || smallWords.has(word[0]) || smallWords.has(last[0])) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(word);
    size += own;
    last = word;
  }
  return {
    firsts: groups.map((group, number) => shortFirst(group, groups[number - 1])),
    files: groups.map((group, number) => ({
      path: piecePath(number),
      content: pack(JSON.stringify(group)),
    })),
  };
}

/** The first word of a piece, cut to what keeps it apart from the last of the piece before. */
function shortFirst([first]: IndexWord[], before: IndexWord[] | undefined): string {
  const [word] = first!;
  return before ? word.slice(0, sameLength(word, before.at(-1)![0]) + 1) : word;
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
    const text = JSON.parse(gunzipSync(file.content).subarray(signature.length).toString());
    return { text: text as ShownText, words };
  });
  const read = textReader();
  return {
    lengths: texts.map(({ words }) => lengthSign(Number(words))).join(''),
    written: texts.map(({ text }) => read(text.content)),
    files: texts.map(({ text }, number) => ({
      path: textPath(recordId(number)),
      content: shownText(text),
    })),
  };
}

/** A text with what a hit shows: its filters stand in the file of filters. */
function shownText({ url, content, meta }: ShownText): Uint8Array {
  const shown = content.replaceAll(compoundSign, '').split(partSign).slice(0, shownParts);
  return pack(JSON.stringify({ url, content: shown.join(partSign).trimEnd(), meta }));
}

/** The length of a text only has to tell a short one from a long one. */
const lengthSign = (words: number): string =>
  Math.round(Math.log2(Math.max(1, words))).toString(36);

/** A filter file is [name, [[value, [page …]] …]]; the contents list it as [name, file]. */
function toFacets(listed: Cbor[], files: Map<string, IndexFile>): IndexContents['values'] {
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
  return Object.fromEntries(filters) as IndexContents['values'];
}

/** Thousands of small files: a window that is no larger than the file compresses as well and is made in no time. */
function pack(json: string): Uint8Array {
  const content = Buffer.from(signature + json);
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.length + 1))));
  return gzipSync(content, { level: 9, windowBits, memLevel: windowBits > 13 ? 9 : 6 });
}

const unpack = ({ content }: IndexFile): Cbor =>
  decodeCbor(gunzipSync(content).subarray(signature.length));

const nameOf = ({ path }: IndexFile) => path.replace(/^.*\//, '').replace(/\.pf_[a-z]+$/, '');

const byFirst = (list: Cbor[]): Cbor[] =>
  [...list].sort((a, b) => {
    const [left, right] = [String((a as Cbor[])[0]), String((b as Cbor[])[0])];
    return left < right ? -1 : left > right ? 1 : 0;
  });

import { toVocabulary, type Vocabulary } from '../domain/known-word.ts';
import {
  contentsFile,
  fromDistances,
  piecePath,
  recordId,
  signature,
  textPath,
  type IndexContents,
  type IndexWord,
  type ShownText,
} from '../exports/index-contents.ts';
import type { FilterName, SearchLexicon } from '../exports/search-lexicon.ts';
import { partSign } from '../exports/record-html.ts';
import type { Place } from './place.ts';
import type { Traits } from './rank.ts';
import { textIndex, type TextIndex } from './text-index.ts';

/** One record as it is shown: its text, fetched then, and its filter values. */
export interface Fragment extends ShownText {
  filters: Partial<Record<FilterName, readonly string[]>>;
}

/** Which records have which value of which filter. */
export type Facets = Record<FilterName, Map<string, Set<string>>>;

/** A search engine that is ready to answer. */
export interface Engine extends TextIndex {
  /** Finds something once, as long as it is among the last that were asked for. */
  remember<T>(key: string, find: () => Promise<T>): Promise<T>;
  /** Lets go of earlier answers; for measuring. */
  forget(): void;
  lexicon: SearchLexicon;
  /** The words of the index; fetched the first time a query needs them. */
  vocabulary(): Promise<Vocabulary>;
  /** The words of the index, when they have been fetched. */
  vocabularyAtHand(): Vocabulary | undefined;
  facets: Facets;
  /** The filter values of each record. */
  traits: ReadonlyMap<string, Traits>;
  /** The ids of all records, in the order of the index. */
  ids: readonly string[];
  /** Fetches the text of a record. */
  load(id: string): Promise<Fragment>;
}

/**
 * Loads the index and the lexicon, all from the folder that the page names.
 *
 * @throws when a file is missing or damaged, or when nothing has answered within fifteen seconds
 */
export function loadEngine(place: Place): Promise<Engine> {
  loaded ??= withTimeLimit(open(place), 15_000).catch((reason: unknown) => {
    loaded = undefined; // the next try starts afresh
    throw reason;
  });
  return loaded;
}

let loaded: Promise<Engine> | undefined;

async function open({ base, index }: Place): Promise<Engine> {
  const [lexicon, contents] = await Promise.all([
    fetchFile(`${index}lexikon.json`).then((file) => file.json() as Promise<SearchLexicon>),
    fetchFile(`${index}${contentsFile}`).then((file) => file.json() as Promise<IndexContents>),
  ]);
  const fetchWords = async () =>
    (await (await fetchFile(`${index}ordforrad.txt`)).text()).split(' ');
  return engineOf({ base, index, lexicon, contents, fetchWords });
}

/** What an engine is made of. */
interface Parts extends Place {
  lexicon: SearchLexicon;
  contents: IndexContents;
  fetchWords(): Promise<string[]>;
}

/** Makes an engine of an opened index; also used by tests, which open it in Node. */
export function engineOf({ base, index, lexicon, contents, fetchWords }: Parts): Engine {
  let vocabulary: Promise<Vocabulary> | undefined;
  let atHand: Vocabulary | undefined;
  const ids = Array.from(contents.lengths, (_, number) => recordId(number));
  const sets = readFacets(contents);
  const traits = traitsOf(ids, sets);
  const texts = textIndex(contents, (number) =>
    fetchPacked<IndexWord[]>(`${index}${piecePath(number)}`),
  );
  const { remember, forget } = memory();
  return {
    search: (text) => remember(`search ${text}`, () => texts.search(text)),
    searchPhrase: (text) => remember(`phrase ${text}`, () => texts.searchPhrase(text)),
    searchWhole: (word) => remember(`whole ${word}`, () => texts.searchWhole(word)),
    remember,
    forget,
    lexicon,
    vocabulary: () => (vocabulary ??= fetchWords().then((words) => (atHand = toVocabulary(words)))),
    vocabularyAtHand: () => atHand,
    facets: sets,
    traits,
    ids,
    load: async (id) => ({
      ...(await fetchText(base, `${index}${textPath(id)}`)),
      filters: traits.get(id) ?? {},
    }),
  };
}

/** While somebody types, most words of the query stay the same. */
const mostRemembered = 60;

function memory(): Pick<Engine, 'remember' | 'forget'> {
  const known = new Map<string, Promise<unknown>>();
  return {
    remember<T>(key: string, find: () => Promise<T>): Promise<T> {
      const answer = (known.get(key) as Promise<T> | undefined) ?? find();
      known.delete(key);
      known.set(key, answer);
      if (known.size > mostRemembered) known.delete(known.keys().next().value!);
      answer.catch(() => known.delete(key));
      return answer;
    },
    forget: () => known.clear(),
  };
}

function traitsOf(ids: readonly string[], facets: Facets): Map<string, Traits> {
  const traits = new Map(
    ids.map((id) => [
      id,
      { region: [], niva: [], profession: [], typ: [], ar: [], lage: [] } as Record<
        keyof Traits,
        string[]
      >,
    ]),
  );
  for (const name of ['region', 'niva', 'profession', 'typ', 'ar', 'lage'] as const) {
    for (const [value, records] of facets[name]) {
      for (const id of records) traits.get(id)?.[name].push(value);
    }
  }
  return traits;
}

function readFacets({ values }: IndexContents): Facets {
  const names: FilterName[] = ['region', 'niva', 'profession', 'typ', 'ar', 'lage', 'behov'];
  const sets = (records: Record<string, number[]> = {}) =>
    new Map(
      Object.entries(records).map(([value, distances]) => [
        value,
        new Set(fromDistances(distances).map(recordId)),
      ]),
    );
  return Object.fromEntries(names.map((name) => [name, sets(values[name])])) as Facets;
}

async function fetchText(base: string, address: string): Promise<ShownText> {
  const { url, content, meta } = await fetchPacked<ShownText>(address);
  const [title = ''] = content.split(` ${partSign}`);
  // Pagefind ends every paragraph with a full stop.
  return { url: base + url.slice(1), content, meta: { ...meta, title: title.replace(/\.$/, '') } };
}

/** Fetches a text or a piece of the index. */
async function fetchPacked<T>(address: string): Promise<T> {
  const { body } = await fetchFile(address);
  const unpacked = await new Response(
    body!.pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();
  return JSON.parse(new TextDecoder().decode(unpacked.slice(signature.length))) as T;
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

function withTimeLimit<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The search index did not answer')), milliseconds),
    ),
  ]);
}

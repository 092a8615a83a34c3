import { toVocabulary, type Vocabulary } from '../domain/known-word.ts';
import {
  fromDistances,
  recordId,
  textPath,
  type FacetFile,
  type ShownText,
} from '../exports/search-facets.ts';
import type { FilterName, SearchLexicon } from '../exports/search-lexicon.ts';
import { partSign } from '../exports/record-html.ts';
import type { Place } from './place.ts';
import type { Traits } from './rank.ts';

/** What Pagefind returns for one match, before its text is fetched. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the matched words in the content. */
  words: number[];
}

/** One record as it is shown: its text, fetched then, and its filter values. */
export interface Fragment extends ShownText {
  filters: Partial<Record<FilterName, readonly string[]>>;
}

/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

/** Which records have which value of which filter. */
export type Facets = Record<FilterName, Map<string, Set<string>>>;

/** A search engine that is ready to answer. */
export interface Engine {
  /** One search of Pagefind; the same text is searched once. */
  search(text: string): Promise<readonly PagefindResult[]>;
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

/** How Pagefind weighs: short records are not favoured, and the title counts double. */
export const ranking = {
  metaWeights: { title: 0, styrka: 0.1, kalla: 0.1 },
  pageLength: 0.3,
  termSimilarity: 1.5,
};

/**
 * Loads Pagefind, its index and the lexicon, all from the folder that the page names.
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
  const [library, lexicon, facets] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<{
      createInstance(options: object): Pagefind;
    }>,
    fetchFile(`${index}lexikon.json`).then((file) => file.json() as Promise<SearchLexicon>),
    fetchFile(`${index}fasetter.json`).then((file) => file.json() as Promise<FacetFile>),
  ]);
  const fetchWords = async () =>
    (await (await fetchFile(`${index}ordforrad.txt`)).text()).split(' ');
  // Searching takes a few milliseconds; a worker would cost 11 kB more before the first result.
  // The folder changes its name with what it holds, so no file in it needs to be asked for twice.
  const pagefind = library.createInstance({ ranking, noWorker: true, metaCacheTag: '' });
  return engineOf(pagefind, { base, index, lexicon, facets, fetchWords });
}

/** What an engine needs beside Pagefind's own files. */
interface Parts extends Place {
  lexicon: SearchLexicon;
  facets: FacetFile;
  fetchWords(): Promise<string[]>;
}

/** Makes an engine of an opened index; also used by tests, which open it in Node. */
export async function engineOf(
  pagefind: Pagefind,
  { base, index, lexicon, facets, fetchWords }: Parts,
): Promise<Engine> {
  await pagefind.init();
  let vocabulary: Promise<Vocabulary> | undefined;
  let atHand: Vocabulary | undefined;
  const ids = Array.from({ length: facets.count }, (_, number) => recordId(number));
  const sets = readFacets(facets);
  const traits = traitsOf(ids, sets);
  return {
    ...remembered(async (text) => (await pagefind.search(text)).results),
    lexicon,
    vocabulary: () => (vocabulary ??= fetchWords().then((words) => (atHand = toVocabulary(words)))),
    vocabularyAtHand: () => atHand,
    facets: sets,
    traits,
    ids,
    load: async (id) => ({
      ...(await fetchText({ base, index }, textPath(facets.folder, id))),
      filters: traits.get(id) ?? {},
    }),
  };
}

/** While somebody types, most words of the query stay the same. */
const mostRemembered = 100;

function remembered<T>(search: (text: string) => Promise<T>) {
  const known = new Map<string, Promise<T>>();
  return {
    search(text: string): Promise<T> {
      const answer = known.get(text) ?? search(text);
      known.delete(text);
      known.set(text, answer);
      if (known.size > mostRemembered) known.delete(known.keys().next().value!);
      answer.catch(() => known.delete(text));
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

function readFacets({ values }: FacetFile): Facets {
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

/** Every file of the index begins with this sign. */
const signatureLength = 'pagefind_dcd'.length;

async function fetchText({ base, index }: Place, path: string): Promise<ShownText> {
  const { body } = await fetchFile(`${index}fragment/${path}`);
  const unpacked = await new Response(
    body!.pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();
  const { url, content, meta } = JSON.parse(
    new TextDecoder().decode(unpacked.slice(signatureLength)),
  ) as ShownText;
  const [title = ''] = content.split(` ${partSign}`);
  // Pagefind ends every paragraph with a full stop.
  return { url: base + url.slice(1), content, meta: { ...meta, title: title.replace(/\.$/, '') } };
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

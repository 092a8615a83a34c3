import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Entry, ValuePath } from '../../src/domain/entry.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { randomFrom } from '../../src/domain/random.ts';
import type { Kind } from '../../src/domain/schemas/index.ts';
import {
  drawingFolder,
  flowDrawings,
  shortId,
  type FlowDrawing,
} from '../../src/flows/flow-drawing.ts';
import { readContent, type SourceFile } from '../../src/reading/read-content.ts';
import { placeOf } from '../../src/reading/read-yaml.ts';
import { toEntries } from '../../src/reading/to-entries.ts';

/**
 * Needs, words and codes that the whole country shares: more regions bring no new ones. (A region answers every need, so
 * copies of both would make pages by the square.)
 */
const shared = new Set<Kind>([
  'need',
  'careLevel',
  'profession',
  'interventionLevel',
  'code',
  'term',
  'externalLink',
  'page',
]);

/** Files that are about the site as a whole. */
const ofTheSite = new Set([
  ...['behov', 'vardnivaer', 'professioner', 'insatsnivaer', 'kva', 'ordlista', 'lankar'],
  ...['publicerade-adresser', 'publicerade-dokument', 'granskningar', 'undantag', 'sidor'],
  ...['omdirigeringar', 'aterkallade', 'andringar', 'webbplats', 'sokprov', 'finns-inte'],
]);

/** Which parts of a path are ids of records that are copied; the others are years and names within a folder. */
const idSegments: Readonly<Record<string, readonly number[]>> = {
  ansvar: [1],
  tillampningar: [1, 2],
  malstatus: [2],
};

/** What readers call a record, where two records must not be called the same. */
const nameKeys: Readonly<Record<string, readonly string[]>> = {
  regioner: ['namn', 'organisation', 'alias'],
  vardprogram: ['titel'],
};

/** A part of a text that is written anew in every copy. */
interface Spot {
  start: number;
  end: number;
  as: 'id' | 'name';
}

/** A file with what differs between its copies. */
interface Pattern extends SourceFile {
  spots: Spot[];
}

/**
 * Writes so many times the content: the content as it is, and copies with regions, programmes, documents and
 * every record of their own, under other ids, with each reference led to the copy. So all kinds of records keep their
 * proportions, except the words and codes that the whole country shares. The seed decides what the copies are called.
 *
 * @returns the number of files written
 */
export async function writeContentTimes(
  from: string,
  to: string,
  times: number,
  seed = 1,
): Promise<number> {
  cpSync(from, to, { recursive: true, filter: (path) => !/[\\/]\.schema/.test(path) });
  const { sources } = readContent(from);
  const patterns = sources.filter(({ collection }) => !ofTheSite.has(collection)).map(toPattern);
  const common = sources.filter(({ collection }) => collection === 'vardnivaer');
  const drawings = drawingsIn(graphOf(sources));
  for (const world of worldNames(times - 1, seed)) {
    const copies = patterns.map((pattern) => ({
      collection: pattern.collection,
      file: renamedFile(pattern, world),
      text: written(pattern, world),
    }));
    for (const { file, text } of copies) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      writeFileSync(join(to, file), text);
    }
    copyPictures(drawings, drawingsIn(graphOf([...common, ...copies])), to);
  }
  return sources.length + (times - 1) * patterns.length;
}

function toPattern(source: SourceFile): Pattern {
  const { entries, root } = toEntries(source);
  const spots = new Map<number, Spot>();
  const add = (path: ValuePath, as: Spot['as']) => {
    const { placed, exists } = placeOf(root, path);
    if (!exists || placed.written === undefined) return;
    const start = placed.inside ?? placed.start;
    spots.set(start, { start, end: start + placed.written.trimEnd().length, as });
  };
  for (const entry of entries) {
    if (entry.path.length > 0 && hasIdOfItsOwn(entry)) add([...entry.path, 'id'], 'id');
    for (const { to, at } of entry.references) {
      if (at.length > 0 && !shared.has(to.kind)) add(at, 'id');
    }
  }
  for (const key of nameKeys[source.collection] ?? []) {
    add([key], 'name');
    const items = placeOf(root, [key]).placed.children?.keys() ?? [];
    for (const item of items) add([key, item], 'name');
  }
  for (const spot of spotsInBody(source.text, entries)) spots.set(spot.start, spot);
  return { ...source, spots: [...spots.values()].sort((a, b) => a.start - b.start) };
}

/** Steps of flows have ids too, but those hold within their flow. */
const hasIdOfItsOwn = ({ kind }: Entry): boolean => kind !== 'programmeSection';

/** The ids in the components and the addresses of a text. */
function spotsInBody(text: string, entries: readonly Entry[]): Spot[] {
  const body = entries[0]?.body;
  if (body === undefined) return [];
  const from = text.length - body.length;
  const attributes = [
    ...body.matchAll(/<(?:Kalla|Flode|Malstatus|Diagram)\s[^>]*?(?:punkter|id|mal|indikator)="/g),
  ].flatMap((match) => {
    const start = from + match.index + match[0].length;
    const value = text.slice(start, text.indexOf('"', start));
    return [...value.matchAll(/[^\s,]+/g)].map(({ index, 0: id }) => ({
      start: start + index,
      end: start + index + id.length,
      as: 'id' as const,
    }));
  });
  const addresses = [...body.matchAll(/(?<=\]\(\/(?:regioner|remittera|mal)\/)[a-z0-9-]+/g)];
  return [
    ...attributes,
    ...addresses.map(({ index, 0: id }) => ({
      start: from + index,
      end: from + index + id.length,
      as: 'id' as const,
    })),
  ];
}

/** The text of a file in a copy. */
function written({ text, spots }: Pattern, world: string): string {
  let end = 0;
  const parts = spots.map((spot) => {
    const value = text.slice(spot.start, spot.end);
    const before = text.slice(end, spot.start);
    end = spot.end;
    return before + (spot.as === 'id' ? renamedId(value, world) : renamedName(value, world));
  });
  return parts.join('') + text.slice(end);
}

/** `nvp-cancer/2021#9.5` becomes `nvp-cancer-ekby/2021#9.5`: what follows is told within what comes first. */
const renamedId = (id: string, world: string): string => id.replace(/^[^/#]+/, `$&-${world}`);

const renamedName = (name: string, world: string): string =>
  `${name} i ${world[0]!.toUpperCase()}${world.slice(1)}`;

function renamedFile({ file, collection }: Pattern, world: string): string {
  const [name, ending] = [file.replace(/\.[a-z]+$/, ''), /\.[a-z]+$/.exec(file)![0]];
  const segments = name.split('/');
  const renamed = idSegments[collection] ?? [Math.min(1, segments.length - 1)];
  return (
    segments.map((part, index) => (renamed.includes(index) ? `${part}-${world}` : part)).join('/') +
    ending
  );
}

/** What a picture of a flow is made of, and leads to. */
const drawnFrom = new Set(['floden', 'ansvar', 'kallor', 'vardnivaer']);

const graphOf = (sources: readonly SourceFile[]) =>
  buildGraph(
    sources
      .filter(({ collection }) => drawnFrom.has(collection))
      .flatMap((source) => toEntries(source).entries),
  );

const drawingsIn = (graph: Graph): FlowDrawing[] =>
  graph.all('flow').flatMap((flow) => flowDrawings(graph, flow));

/**
 * The flows of a copy are drawn already, as those of the content are: their pictures are the same but for the addresses
 * that they lead to.
 */
function copyPictures(
  drawings: readonly FlowDrawing[],
  copies: readonly FlowDrawing[],
  to: string,
): void {
  const folder = join(to, relative('content', drawingFolder));
  for (const [index, drawing] of drawings.entries()) {
    const copy = copies[index]!;
    const svg = readFileSync(join(folder, drawing.file), 'utf8');
    const leads = new Map(
      drawing.picture.boxes.map(({ href }, box) => [href, copy.picture.boxes[box]!.href]),
    );
    writeFileSync(
      join(folder, copy.file),
      svg
        .replaceAll(shortId(drawing.name), shortId(copy.name))
        .replaceAll(/href="([^"]*)"/g, (_, href: string) => `href="${leads.get(href) ?? href}"`),
    );
  }
}

const beginnings = ['al', 'björk', 'ek', 'furu', 'gran', 'hassel', 'lind', 'rönn', 'sund', 'vik'];
const ends = ['arp', 'by', 'dal', 'fors', 'hult', 'mark', 'näs', 'stad', 'torp', 'ö'];

/** Names of places that are not there, each once, in an order that the seed decides. */
function worldNames(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  return beginnings
    .flatMap((beginning) => ends.map((end) => plain(beginning + end)))
    .map((name) => ({ name, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ name }) => name);
}

const plain = (name: string): string => name.replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');

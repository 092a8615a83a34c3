import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ELEMENT_NODE, parse, walkSync, type ElementNode } from 'ultrahtml';
import type { Position } from '../../src/domain/entry.ts';
import { scanElements } from './scan-elements.ts';

/** One built page. */
export interface Page {
  /** Path relative to `dist/`, with forward slashes. */
  file: string;
  /** Address relative to the base of the site: `/behov/fatigue/`, `/404.html`. */
  address: string;
  text: string;
  /** Elements in document order, also those inside SVG. */
  elements: Element[];
  /** Values of `id`, in document order. */
  ids: string[];
}

export interface Element {
  name: string;
  /** Values as the browser sees them, with character references resolved. */
  attributes: Record<string, string>;
  /** Offset of the start tag in the text of the page. */
  offset: number;
  /** Text directly inside; only to be relied on for elements whose text is code (`title`, `script`). */
  content: string;
}

/** The built site as files: what there is to link to, and what the pages say. */
export interface BuiltSite {
  /** Every file in `dist/`, relative, with forward slashes. */
  files: ReadonlySet<string>;
  pages: Page[];
  /** Reads a file of `dist/` as text. */
  read(file: string): string;
}

/** Reads a folder that holds a built site. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    files: new Set(files),
    // Search bundles may bring HTML of their own; pages are what the site itself has made.
    pages: files
      .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
      .map((file) => toPage(file, read(file))),
    read,
  };
}

/** Parses one built page. */
export function toPage(file: string, text: string): Page {
  const elements = scanElements(text, decodeEntities) ?? parseElements(text);
  return {
    file,
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    text,
    elements,
    ids: elements.flatMap(({ attributes }) => attributes.id ?? []),
  };
}

/** Reads the elements of any page. */
export function parseElements(text: string): Element[] {
  const elements: Element[] = [];
  walkSync(parse(text), (node) => {
    if (node.type === ELEMENT_NODE) elements.push(toElement(node as ElementNode));
  });
  return elements;
}

function toElement({ name, attributes, loc, children }: ElementNode): Element {
  return {
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), decodeEntities(value)]),
    ),
    offset: loc[0].start,
    content: children.map((child) => ('value' in child ? child.value : '')).join(''),
  };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references that Astro writes in attributes. */
export function decodeEntities(value: string): string {
  return value.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}

/** The place of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

let latest: { text: string; starts: number[] } | undefined;

/** Where each line begins; kept for the text that was asked about last, since a page has thousands of places. */
function lineStarts(text: string): number[] {
  if (latest?.text !== text) {
    latest = { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  }
  return latest.starts;
}

import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { collections } from '../domain/schemas/index.ts';
import { linesOf } from './lines.ts';
import { found } from './reader-rules.ts';

/** A content file as text: UTF-8, line feeds, no byte order mark and no invisible characters. */
export interface SourceFile {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** The collection it belongs to, a key of `collections`. */
  collection: string;
  text: string;
}

/** What was in a content folder. `refused` holds files that belong to a collection but could not be read. */
export interface SourceFiles {
  sources: SourceFile[];
  refused: string[];
  findings: Finding[];
}

/** Larger files are not text that a person wrote, in bytes. */
const sizeLimit = 1_000_000;

/** Rendered flowcharts and schemas for editors' programs are made by scripts, not read as content. */
const generatedFolders = new Set(['.svg', '.schema']);

/** Names that Windows cannot have. */
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Reads every content file below a folder, in stable order. Links are never followed, and files that do not belong
 * to a collection are reported unread. A folder without content is a finding: a guard that saw nothing has not approved.
 * Reads one file after the other without giving way: on a busy machine, waiting for each takes longer than reading it.
 */
export function readContent(folder: string): SourceFiles {
  const { named, findings } = judgeNames(listFiles(folder, ''));
  const refused: string[] = [];
  const sources: SourceFile[] = [];
  for (const { file, collection } of named) {
    const source = readSource(folder, file, findings);
    if (source === undefined) refused.push(file);
    else sources.push({ file, collection, text: source });
  }
  return { sources, refused, findings };
}

/** Something in a content folder, unread: its path, and whether it only points to another place. */
export interface ListedFile {
  file: string;
  isLink: boolean;
}

/** What the names of files say: which collection each file belongs to, and what is wrong with a name. */
export function judgeNames(listed: readonly ListedFile[]): {
  named: { file: string; collection: string }[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const named: { file: string; collection: string }[] = [];
  const files = listed.flatMap(({ file, isLink }) => {
    if (isLink) findings.push(found('symlink', file));
    return isLink || isForEditors(file) ? [] : file;
  });
  const conflicts = namesThatDifferInCase(files);
  for (const file of files) {
    const other = conflicts.get(file);
    if (other) findings.push(found('file-name-case', file, undefined, { other }));
    const collection = collectionOf(file);
    if (!collection) {
      findings.push(found('unknown-file', file));
      continue;
    }
    const wrong = file
      .replace(/\.[a-z]+$/, '')
      .split('/')
      .find((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || reservedNames.test(name));
    if (wrong !== undefined && !other) {
      findings.push(found('wrong-file-name', file, undefined, { name: wrong.normalize('NFC') }));
    }
    named.push({ file, collection });
  }
  if (files.length === 0) findings.push(found('no-content', '.'));
  return { named, findings };
}

/** Templates, drafts and handbooks lie among the content and are not read. */
const isForEditors = (file: string): boolean => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.startsWith('_') || name === 'README.md';
};

/** The collection whose pattern a path matches. Stars stand for a name, or a part of one. */
function collectionOf(file: string): string | undefined {
  return patterns.find(([, pattern]) => pattern.test(file))?.[0];
}

const patterns = Object.entries(collections).map(([name, { pattern }]): [string, RegExp] => [
  name,
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
]);

function listFiles(folder: string, below: string): ListedFile[] {
  const items = itemsIn(join(folder, below));
  items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const files: ListedFile[] = [];
  for (const item of items) {
    const file = below ? `${below}/${item.name}` : item.name;
    if (!item.isDirectory()) files.push({ file, isLink: item.isSymbolicLink() });
    else if (!generatedFolders.has(item.name)) files.push(...listFiles(folder, file));
  }
  return files;
}

function itemsIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function namesThatDifferInCase(files: readonly string[]): Map<string, string> {
  const byFolded = new Map<string, string[]>();
  for (const file of files) {
    const folded = file.normalize('NFC').toLowerCase();
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), file]);
  }
  const conflicts = new Map<string, string>();
  for (const [first, second] of byFolded.values()) {
    if (first === undefined || second === undefined) continue;
    conflicts.set(first, second);
    conflicts.set(second, first);
  }
  return conflicts;
}

function readSource(folder: string, file: string, findings: Finding[]): string | undefined {
  const path = join(folder, file);
  const { size } = lstatSync(path);
  const tooLarge = sizeFinding(file, size);
  if (tooLarge) {
    findings.push(tooLarge);
    return undefined;
  }
  const { text, findings: inText } = decode(file, readFileSync(path));
  findings.push(...inText);
  return text;
}

/** A file that is larger than a person writes is not read at all. */
export function sizeFinding(file: string, size: number): Finding | undefined {
  if (size <= sizeLimit) return undefined;
  return found('file-too-large', file, undefined, { size: Math.ceil(size / 1e6) });
}

/** Turns bytes into text and reports what an editor cannot see. Without text when nothing sensible can be read. */
export function decode(
  file: string,
  bytes: Uint8Array,
): { text: string | undefined; findings: Finding[] } {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    return { text: undefined, findings: [found('not-utf8', file)] };
  }
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (raw.includes('\0')) return { text: undefined, findings: [found('not-text', file)] };
  const badLetter = raw.indexOf('\ufffd');
  if (badLetter >= 0 && !isValidUtf8(bytes)) {
    // A picture without a null byte is still no text: most of it is broken letters.
    const rule = /^\ufffdPNG|^\ufffd\ufffd\ufffd|^GIF8|^%PDF|^PK/.test(raw)
      ? 'not-text'
      : 'not-utf8';
    const place = rule === 'not-utf8' ? linesOf(raw).at(badLetter) : undefined;
    return { text: undefined, findings: [found(rule, file, place)] };
  }
  const findings: Finding[] = [];
  let text = raw;
  if (text.startsWith('\ufeff')) {
    findings.push(found('byte-order-mark', file));
    text = text.slice(1);
  }
  findings.push(...lineEndFindings(file, text));
  text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { text: undefined, findings: [found('empty-file', file)] };
  const conflict = mergeConflict(file, text);
  if (conflict) return { text: undefined, findings: [...findings, conflict] };
  findings.push(...letterFindings(file, text));
  return { text: text.replace(controls, ' ').replace(invisibles, ''), findings };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineEndFindings(file: string, text: string): Finding[] {
  const windows = [...text.matchAll(/\r\n?/g)];
  if (windows.length === 0) return [];
  const plain = text.match(/(?<!\r)\n/g)?.length ?? 0;
  if (plain === 0) return [found('windows-line-ends', file, undefined, { kind: 'all' })];
  const [odd] = windows.length <= plain ? windows : text.matchAll(/(?<!\r)\n/g);
  const line = text.slice(0, odd!.index).split(/\r\n?|\n/).length;
  return [found('windows-line-ends', file, { line, column: 1 }, { kind: 'mixed', line })];
}

function mergeConflict(file: string, text: string): Finding | undefined {
  const from = /^<{7}(?: |$)/m.exec(text);
  const to = /^>{7}(?: |$)/m.exec(text);
  const first = from ?? to;
  if (!first) return undefined;
  const lines = linesOf(text);
  const place = lines.at(first.index);
  return found('merge-conflict', file, place, {
    from: place.line,
    to: to ? lines.at(to.index).line : place.line,
  });
}

// Everything below space except tab and line feed, and the line ends of other systems.
const controls = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
// Soft hyphen, zero width and direction marks: they hide in ids, addresses and numbers copied from elsewhere.
const invisibles =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const decomposed = /[A-Za-z]\p{Mn}+/gu;

function letterFindings(file: string, text: string): Finding[] {
  const lines = linesOf(text);
  const code = (match: RegExpExecArray) =>
    `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const perLine = (matches: Iterable<RegExpExecArray>) => {
    const firsts = new Map<number, RegExpExecArray>();
    for (const match of matches) {
      const { line } = lines.at(match.index);
      if (!firsts.has(line)) firsts.set(line, match);
    }
    return firsts.values();
  };
  return [
    ...[...perLine(text.matchAll(controls))].map((match) =>
      found('control-character', file, lines.at(match.index), { code: code(match) }),
    ),
    ...[...perLine(text.matchAll(invisibles))].map((match) =>
      found('invisible-character', file, lines.at(match.index), { code: code(match) }),
    ),
    ...[...perLine(composable(text))].map((match) =>
      found('decomposed-letters', file, lines.at(match.index), {
        letter: match[0].normalize('NFC'),
      }),
    ),
  ];
}

/** Letters with loose marks that have a sign of their own; others can be written no other way. */
function* composable(text: string): Iterable<RegExpExecArray> {
  for (const match of text.matchAll(decomposed)) {
    if (match[0].normalize('NFC').length < match[0].length) yield match;
  }
}

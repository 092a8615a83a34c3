import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { Position, ValuePath } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Lines } from './lines.ts';
import { found } from './reader-rules.ts';
import { explainSyntax } from './yaml-syntax.ts';

/** Where a value stands in a file, and how it was written. Offsets count from the start of the file. */
export interface Placed {
  start: number;
  /** Where the key before it begins; lacks for items of a list and the root. */
  key?: number;
  kind: 'map' | 'list' | 'scalar';
  /** Where the letters of a scalar begin, behind a quotation mark or the sign of a block. */
  inside?: number;
  /** The letters of a scalar as written, without quotation marks. */
  written?: string;
  /** Written without quotation marks, so that YAML may take it for something else than text. */
  plain?: boolean;
  children?: Map<string | number, Placed>;
}

/** A YAML text as data, with the place of every value. `refused` is true when the data cannot be trusted. */
export interface YamlText {
  data: unknown;
  root: Placed;
  findings: Finding[];
  refused: boolean;
}

/**
 * Reads YAML 1.2 without anchors, tags and merge keys. Values keep their own letters in `written`, because YAML
 * makes 7.1 of 7.10 without a word.
 *
 * @param text the whole file; `start` and `end` say which part of it is YAML
 */
export function readYaml(
  file: string,
  text: string,
  lines: Lines,
  start = 0,
  end = text.length,
): YamlText {
  const yaml = text.slice(start, end);
  const at = (offset: number): Position => lines.at(start + Math.min(offset, yaml.length));
  const nothing: Placed = { start, kind: 'map' };
  const refuse = (findings: Finding[]): YamlText => ({
    data: undefined,
    root: nothing,
    findings,
    refused: true,
  });
  if (nestingOf(yaml) > 60) return refuse([found('yaml-syntax', file, at(0), { cause: 'depth' })]);
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    strict: true,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) return refuse([explainSyntax(file, yaml, error, at)]);
  // Most files hold none of the signs, and need not be walked through for them.
  const anchored = /[&*!]|<</.test(yaml) ? findAnchor(document.contents) : undefined;
  if (anchored !== undefined) return refuse([found('aliases-not-allowed', file, at(anchored))]);

  const findings: Finding[] = [];
  const convert = (node: unknown, key?: number): [unknown, Placed] => {
    const place = (kind: Placed['kind'], from: number): Placed => ({
      start: start + from,
      kind,
      ...(key === undefined ? {} : { key: start + key }),
    });
    if (isMap(node)) {
      const data: Record<string, unknown> = {};
      const placed = {
        ...place('map', node.range![0]),
        children: new Map<string | number, Placed>(),
      };
      for (const pair of node.items) convertPair(pair, data, placed);
      return [data, placed];
    }
    if (isCollection(node)) {
      const children = new Map<string | number, Placed>();
      const data = node.items.map((item, index) => {
        const [value, placed] = convert(item);
        children.set(index, placed);
        return value;
      });
      return [data, { ...place('list', node.range![0]), children }];
    }
    if (isScalar(node))
      return [node.value, { ...place('scalar', 0), ...placeScalar(node, start, text) }];
    return [null, place('scalar', key ?? 0)];
  };
  const convertPair = (pair: Pair, data: Record<string, unknown>, placed: Placed) => {
    const keyNode = pair.key as Node | null;
    const keyAt = keyNode?.range?.[0] ?? 0;
    const name = isScalar(keyNode) ? String(keyNode.source ?? keyNode.value ?? '') : '';
    if (!isScalar(keyNode) || name === '') {
      findings.push(found('yaml-syntax', file, at(keyAt), { cause: 'key' }));
      return;
    }
    const earlier = placed.children!.get(name);
    if (earlier) {
      const first = lines.at(earlier.key ?? earlier.start).line;
      findings.push(
        found('duplicate-key', file, at(keyAt), { key: name, first, second: at(keyAt).line }),
      );
      return;
    }
    const [value, child] = convert(pair.value, keyAt);
    // An empty value has no letters of its own; it is shown at its key.
    if (child.written === '' && child.plain) child.start = start + keyAt;
    placed.children!.set(name, child);
    // A plain assignment to __proto__ would change the object instead of adding a key.
    Object.defineProperty(data, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  };
  const [data, root] = convert(document.contents);
  if (/\s#\S/.test(yaml)) findings.push(...eatenTexts(file, yaml, document.contents, at));
  return { data, root, findings, refused: findings.length > 0 };
}

function placeScalar(node: Scalar, start: number, text: string): Partial<Placed> {
  const [from, to] = node.range!;
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const inside = isQuoted
    ? 1
    : isBlock
      ? text.slice(start + from, start + to).indexOf('\n') + 1
      : 0;
  return {
    start: start + from,
    inside: start + from + inside,
    plain: !isQuoted && !isBlock,
    written: text.slice(start + from + inside, start + to - (isQuoted ? 1 : 0)),
  };
}

/** Depth by brackets or by indentation: what a person writes stays below ten. */
function nestingOf(yaml: string): number {
  let [depth, deepest] = [0, 0];
  for (const [letter] of yaml.matchAll(/[[\]{}\n]/g)) {
    if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++depth);
    else if (letter === ']' || letter === '}') depth = Math.max(0, depth - 1);
    else if (letter === '\n') depth = 0;
  }
  for (const [start] of yaml.matchAll(/^(?:[ ]|[-?:] )*/gm)) {
    deepest = Math.max(deepest, Math.ceil(start.length / 2));
  }
  return deepest;
}

function findAnchor(contents: unknown): number | undefined {
  let at: number | undefined;
  visit(contents as Node, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') at = node.key.range![0];
    } else if (
      isAlias(node) ||
      (isNode(node) && (node.anchor !== undefined || node.tag !== undefined))
    )
      at = node.range?.[0] ?? 0;
    return at === undefined ? undefined : visit.BREAK;
  });
  return at;
}

const isNode = (node: unknown): node is Node & { anchor?: string } =>
  isScalar(node) || isCollection(node);

/**
 * A comment behind an unquoted text: `Fatigue #1 riktlinje` becomes `Fatigue`. A real comment has a space after its
 * number sign.
 */
function eatenTexts(
  file: string,
  yaml: string,
  contents: unknown,
  at: (offset: number) => Position,
): Finding[] {
  const eatenOnes: Finding[] = [];
  visit(contents as Node, (_, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
    const end = node.range![1];
    const lineEnd = yaml.indexOf('\n', end);
    const rest = yaml.slice(end, lineEnd < 0 ? undefined : lineEnd);
    const eaten = /^\s+(#\S.*)$/.exec(rest);
    if (!eaten) return;
    const place = at(end + rest.indexOf('#'));
    eatenOnes.push(
      found('comment-eats-text', file, place, { text: String(node.value), eaten: eaten[1] }),
    );
  });
  return eatenOnes;
}

/** The place of a value, or of the nearest value above it that exists. */
export function placeOf(root: Placed, path: ValuePath): { placed: Placed; exists: boolean } {
  let placed = root;
  for (const step of path) {
    const child = placed.children?.get(step);
    if (!child) return { placed, exists: false };
    placed = child;
  }
  return { placed, exists: true };
}

/** The place in a written text that has so many visible letters before it; a text may be folded over several lines. */
export function insideOf({ start, inside = start, written = '' }: Placed, letters: number): number {
  let before = 0;
  for (const { index } of written.matchAll(/\S/g)) {
    if (before++ === letters) return inside + index;
  }
  return inside + written.trimEnd().length;
}

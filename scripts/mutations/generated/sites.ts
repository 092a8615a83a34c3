import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { ValuePath } from '../../../src/domain/entry.ts';
import { schemaAt, type JsonSchema } from '../../../src/reading/schema-at.ts';
import { yamlRange } from '../yaml-places.ts';

/** A value in a file: where it stands, how it is written and what its schema says. Offsets count in the whole file. */
export interface Site {
  file: string;
  path: ValuePath;
  kind: 'scalar' | 'list' | 'map';
  schema: JsonSchema | undefined;
  isRequired: boolean;
  /** Where the key begins; the value itself for items of lists. */
  key: number;
  start: number;
  end: number;
  next: number | undefined;
  before: number | undefined;
  /** As written, with quotation marks. */
  raw: string;
  /** What it means, without quotation marks. */
  value: string;
  /** Where the innermost record around it begins and ends. */
  record: { start: number; end: number };
}

/** Every value of a content file. */
export function sitesOf(file: string, collection: string, text: string): Site[] {
  const range = yamlRange(file, text);
  const yaml = text.slice(range.start, range.end);
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const sites: Site[] = [];
  const walk = (
    node: Node | null | undefined,
    path: ValuePath,
    around: { key: number; next?: number; before?: number; isRequired: boolean },
    record: Site['record'],
  ): void => {
    if (!node?.range) return;
    const [from, to] = node.range;
    const isItem = typeof path.at(-1) === 'number' && isMap(node);
    const own = isItem ? { start: range.start + from, end: range.start + to } : record;
    if (path.length > 0) {
      sites.push({
        file,
        path,
        kind: isMap(node) ? 'map' : isSeq(node) ? 'list' : 'scalar',
        schema: schemaAt(collection, path),
        isRequired: around.isRequired,
        key: range.start + around.key,
        start: range.start + from,
        end: range.start + to,
        next: around.next === undefined ? undefined : range.start + around.next,
        before: around.before === undefined ? undefined : range.start + around.before,
        raw: yaml.slice(from, to),
        value: isScalar(node) ? String(node.value) : '',
        record: own,
      });
    }
    if (isMap(node)) {
      const required = schemaAt(collection, path)?.required ?? [];
      for (const [index, pair] of node.items.entries()) {
        const name = String((pair.key as { value?: unknown }).value);
        const next = (node.items[index + 1]?.key as Node | undefined)?.range?.[0];
        const before = (node.items[index - 1]?.value as Node | undefined)?.range?.[1];
        walk(
          pair.value as Node | null,
          [...path, name],
          {
            key: (pair.key as Node).range![0],
            isRequired: required.includes(name),
            ...(next === undefined ? {} : { next }),
            ...(before === undefined ? {} : { before }),
          },
          own,
        );
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const at = (item as Node).range![0];
        walk(item as Node, [...path, index], { key: at, isRequired: false }, own);
      }
    }
  };
  walk(contents as Node | null, [], { key: 0, isRequired: true }, range);
  return sites;
}

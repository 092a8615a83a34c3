import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type YAMLMap,
} from 'yaml';

/** Which record of a file is meant: its id, or some of its fields; nothing means the whole file. */
export type RecordChoice = string | Readonly<Record<string, string>> | undefined;

/** A field of a record: where its key, its value and the next field begin, as offsets in the file. */
export interface FieldPlace {
  key: number;
  start: number;
  end: number;
  /** Where the next field of the same record begins, when there is one. */
  next: number | undefined;
  /** Where the field before it ends, when there is one. */
  before: number | undefined;
  /** As it is written. */
  raw: string;
}

/** Where the YAML of a file begins and ends: the front matter of a page, or the whole file. */
export function yamlRange(file: string, text: string): { start: number; end: number } {
  if (!file.endsWith('.mdx')) return { start: 0, end: text.length };
  const close = text.indexOf('\n---', 4);
  return { start: 4, end: close < 0 ? text.length : close + 1 };
}

/** Finds a field of a record by keys with dots between them: `tid.varde`, `kalla.0`. Throws when it is not there. */
export function findField(
  file: string,
  text: string,
  record: RecordChoice,
  path: string,
): FieldPlace {
  const { start, end } = yamlRange(file, text);
  const yaml = text.slice(start, end);
  let node: Node | null | undefined = findRecord(file, yaml, record);
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item && isLast) return placeOf(item, undefined, undefined, undefined);
      node = item;
      continue;
    }
    if (!isMap(node)) break;
    const nth = node.items.findIndex(
      ({ key }) => isScalar(key) && String(key.source ?? key.value) === step,
    );
    const pair = node.items[nth];
    if (!pair) break;
    if (isLast) {
      return placeOf(
        pair.value as Node | null,
        (pair.key as Node).range![0],
        node.items[nth + 1]?.key as Node | undefined,
        (node.items[nth - 1]?.value ?? undefined) as Node | undefined,
      );
    }
    node = pair.value as Node | null;
  }
  throw new Error(`${file}: ”${path}” finns inte i ${nameOf(record)}.`);

  function placeOf(
    value: Node | null,
    key: number | undefined,
    next?: Node,
    before?: Node,
  ): FieldPlace {
    const [from, to] = value?.range ?? [key!, key!];
    return {
      key: start + (key ?? from),
      start: start + from,
      end: start + to,
      next: next && start + next.range![0],
      before: before && start + before.range![1],
      raw: yaml.slice(from, to),
    };
  }
}

/** Where the fields of a record begin, for a field that is added first in it. */
export function findRecordStart(file: string, text: string, record: RecordChoice): number {
  const { start, end } = yamlRange(file, text);
  const map = findRecord(file, text.slice(start, end), record);
  return start + ((map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0);
}

function findRecord(file: string, yaml: string, record: RecordChoice): YAMLMap {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, logLevel: 'error' });
  if (record === undefined && isMap(document.contents)) return document.contents;
  const wanted = Object.entries(typeof record === 'string' ? { id: record } : (record ?? {}));
  const found: YAMLMap[] = [];
  visit(document, (_, node) => {
    if (isPair(node) || !isMap(node)) return;
    const has = ([key, value]: [string, string]) => {
      const own = node.get(key);
      return own !== undefined && !isMap(own) && !isSeq(own) && String(own) === value;
    };
    if (wanted.every(has)) found.push(node);
  });
  if (found.length === 1) return found[0]!;
  throw new Error(
    `${file}: ${found.length === 0 ? 'ingen post' : 'flera poster'} stämmer med ${nameOf(record)}.`,
  );
}

const nameOf = (record: RecordChoice): string =>
  record === undefined ? 'filen' : JSON.stringify(record);

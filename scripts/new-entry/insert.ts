import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parse, parseDocument, type YAMLSeq } from 'yaml';
import { CannotMake } from './kind.ts';
import { asItem, flow, indent } from './template.ts';

/**
 * The text of a YAML file with one more item in a list. Only the lines of the item come to it: comments, order and
 * everything else stay as they are, letter for letter.
 *
 * @param orderedBy the key that the list is ordered by; without it the item comes last
 */
export function insertItem(
  file: string,
  text: string,
  list: string,
  lines: readonly string[],
  orderedBy?: string,
): string {
  const document = readable(file, text);
  const node = document.get(list, true);
  if (node !== undefined && !isSeq(node)) {
    throw new CannotMake(`${list} i ${file} är ingen lista. Lägg till raderna för hand.`);
  }
  const after = isSeq(node) ? withItem(text, node, lines, orderedBy) : withList(text, list, lines);
  const was = document.toJS() as Record<string, unknown[]>;
  const is = parse(after) as Record<string, unknown[]>;
  const item: unknown = parse(lines.join('\n'));
  // What stood in the file still stands there, and the new item once.
  const others = (is[list] ?? []).filter((other) => !isDeepStrictEqual(other, item));
  const before = (was[list] ?? []).filter((other) => !isDeepStrictEqual(other, item));
  if (!isDeepStrictEqual({ ...is, [list]: others }, { ...was, [list]: before })) {
    throw new CannotMake(`${file} går inte att lägga till något i. Lägg till raderna för hand.`);
  }
  return after;
}

function readable(file: string, text: string) {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new CannotMake(
      `${file} går inte att läsa. Kör npm run check:content och rätta det först.`,
    );
  }
  return document;
}

function withList(text: string, list: string, lines: readonly string[]): string {
  return `${text.trimEnd()}\n\n${list}:\n${indent(asItem(lines)).join('\n')}\n`;
}

function withItem(
  text: string,
  list: YAMLSeq,
  lines: readonly string[],
  orderedBy: string | undefined,
): string {
  const items = list.items.filter(isMap);
  const [first] = items;
  if (!first || list.flow) {
    if (items.length > 0) throw new CannotMake('listan är skriven inom hakparentes.');
    const [start, end] = list.range!;
    const rest = text.slice(end).replace(/^[ \t]*\n?/, '\n');
    return `${text.slice(0, start).trimEnd()}\n${indent(asItem(lines)).join('\n')}${rest}`;
  }
  const column = first.range![0] - (text.lastIndexOf('\n', first.range![0]) + 1) - 2;
  const added = indent(asItem(lines), column);
  const place = orderedBy === undefined ? items.length : placeOf(items, lines, orderedBy);
  const isSpaced =
    items.length > 1 && /\n[ \t]*\n/.test(text.slice(endOf(text, items[0]!), items[1]!.range![0]));
  const space = isSpaced ? ['', ...added] : added;
  if (place === 0) {
    const start = text.lastIndexOf('\n', first.range![0]) + 1;
    const block = [...added, ...(isSpaced ? [''] : [])].join('\n');
    return `${text.slice(0, start)}${block}\n${text.slice(start)}`;
  }
  const end = endOf(text, items[place - 1]!);
  return `${text.slice(0, end)}\n${space.join('\n')}${text.slice(end)}`;
}

/** The end of the last line of an item, with a comment that stands on it. */
function endOf(text: string, item: { range?: [number, number, number] | null }): number {
  const said = text.slice(0, item.range![1]).trimEnd().length;
  const end = text.indexOf('\n', said);
  return end < 0 ? text.length : end;
}

const order = new Intl.Collator('sv', { numeric: true });

/** How many items come before the new one. */
function placeOf(
  items: readonly { get(key: string): unknown }[],
  lines: readonly string[],
  key: string,
): number {
  const word = String((parse(lines.join('\n')) as Record<string, unknown>)[key]);
  const next = items.findIndex((item) => order.compare(String(item.get(key)), word) > 0);
  return next < 0 ? items.length : next;
}

/** The text of a YAML file with a value at its root changed, or added after the key before it. */
export function setValue(file: string, text: string, key: string, value: string): string {
  const document = readable(file, text);
  const node = document.get(key, true);
  if (isScalar(node)) {
    const [start, end] = node.range!;
    return text.slice(0, start) + flow(value) + text.slice(end);
  }
  if (node !== undefined || !isMap(document.contents)) {
    throw new CannotMake(`${key} i ${file} går inte att ändra. Ändra det för hand.`);
  }
  const beside = document.contents.items.filter(({ value: other }) => isScalar(other)).at(1);
  const at = endOf(text, beside?.value as { range: [number, number, number] });
  return `${text.slice(0, at)}\n${key}: ${flow(value)}${text.slice(at)}`;
}

import type { Changed, Changes, MemoryWorld } from './memory-world.ts';
import type { Operation, Row } from './row.ts';
import { findField, findRecordStart } from './yaml-places.ts';

/** Makes the changes of a row, each upon those before it. Throws when a row no longer fits the content. */
export function applyRow(row: Row, world: MemoryWorld): Changes {
  const changes = new Map<string, Changed>();
  for (const operation of [row.op ?? []].flat()) {
    const file = operation.fil ?? row.fil;
    if (file === undefined) throw new Error(`${row.id}: ingen fil är angiven.`);
    applyOne(operation, file, changes, world);
  }
  return changes;
}

function applyOne(
  operation: Operation,
  file: string,
  changes: Map<string, Changed>,
  world: MemoryWorld,
): void {
  const bytes = (): Uint8Array => {
    const now = changes.has(file) ? changes.get(file) : world.files.get(file);
    if (now === undefined || now === 'link') throw new Error(`Filen ${file} finns inte.`);
    return now;
  };
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes());
  const write = (changed: string) => changes.set(file, Buffer.from(changed, 'utf8'));

  if (operation.write !== undefined) write(operation.write);
  if (operation.repeat) {
    const { text: repeated, times, after } = operation.repeat;
    write((after ? text() : '') + repeated.repeat(times));
  }
  if (operation.hex !== undefined) changes.set(file, Buffer.from(operation.hex, 'hex'));
  if (operation.cp !== undefined) changes.set(operation.cp, bytes());
  if (operation.mv !== undefined) changes.set(operation.mv, bytes());
  if (operation.rm || operation.mv !== undefined) {
    bytes();
    changes.set(file, undefined);
  }
  if (operation.link !== undefined) changes.set(file, 'link');
  if (operation.sub) write(replaced(file, text(), operation.sub, operation.alla));
  if (operation.set) write(withField(file, text(), operation));
  if (operation.del !== undefined) write(withoutField(file, text(), operation));
  if (operation.add) write(withNewField(file, text(), operation));
  if (operation.after) write(withLines(file, text(), operation.after));
  if (operation.append !== undefined) write(`${text().trimEnd()}\n${operation.append}`);
  if (operation.byte) {
    changes.set(file, Buffer.concat([Buffer.from(operation.byte.before, 'hex'), bytes()]));
  }
  if (operation.crlf === 'alla') write(text().replaceAll('\n', '\r\n'));
  if (operation.crlf === 'en') write(text().replace(/\n(?=[^]*\n[^]*\n)/, '\r\n'));
  if (operation.latin1) changes.set(file, Buffer.from(text(), 'latin1'));
}

function replaced(file: string, text: string, [from, to]: [string, string], all = false): string {
  if (!text.includes(from)) throw new Error(`${file}: ”${from}” finns inte.`);
  return all ? text.replaceAll(from, to) : text.replace(from, () => to);
}

/** Every value is written as it stands in the row, so that the row decides about quotation marks. */
function withField(file: string, text: string, { post, set }: Operation): string {
  let changed = text;
  for (const [path, value] of Object.entries(set!)) {
    const { start, end } = findField(file, changed, post, path);
    changed = changed.slice(0, start) + value + changed.slice(end);
  }
  return changed;
}

function withoutField(file: string, text: string, { post, del }: Operation): string {
  return removeField(text, findField(file, text, post, del!));
}

/** The text without a field: up to the next field, or back to the end of the one before it. */
export function removeField(
  text: string,
  {
    key,
    end,
    next,
    before,
  }: { key: number; end: number; next: number | undefined; before: number | undefined },
): string {
  if (next !== undefined) return text.slice(0, key) + text.slice(next);
  return text.slice(0, before ?? key) + text.slice(end);
}

function withNewField(file: string, text: string, { post, add }: Operation): string {
  const at = findRecordStart(file, text, post);
  const indent = ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
  const lines = Object.entries(add!).map(([key, value]) => `${key}: ${value}\n${indent}`);
  return text.slice(0, at) + lines.join('') + text.slice(at);
}

function withLines(file: string, text: string, [line, added]: [string, string]): string {
  const at = text.indexOf(line);
  if (at < 0) throw new Error(`${file}: ”${line}” finns inte.`);
  const end = text.indexOf('\n', at);
  return end < 0
    ? `${text}\n${added}`
    : `${text.slice(0, end + 1)}${added}\n${text.slice(end + 1)}`;
}

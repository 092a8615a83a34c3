import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { Repair, Repaired, Repairer } from './repair.ts';

/** A redirect that leads to another redirect leads straight to the last address. Loops are left for a person. */
export const repairRedirects: Repairer = (text) => {
  const { records, lineOf } = readList(text, 'omdirigeringar');
  const next = new Map<string, string | undefined>();
  const twice = new Set<string>();
  for (const record of records) {
    const from = textOf(record('fran'));
    if (from === undefined) continue;
    if (next.has(from)) twice.add(from);
    next.set(from, textOf(record('till')));
  }
  // An address that stands twice leads nobody knows where.
  const follow = (address: string) => (twice.has(address) ? 'unknown' : next.get(address));
  return replaced(
    text,
    lineOf,
    records.flatMap((record) => {
      const [from, target] = [textOf(record('fran')), record('till')];
      const to = textOf(target);
      const last = from === undefined || to === undefined ? undefined : lastOf(follow, from, to);
      return target && last !== undefined && last !== to
        ? [{ rule: 'redirect-chain', scalar: target, to: last }]
        : [];
    }),
  );
};

function lastOf(
  follow: (address: string) => string | undefined,
  from: string,
  to: string,
): string | undefined {
  if (follow(from) !== to) return undefined;
  const seen = new Set([from]);
  for (let address = to; !seen.has(address);) {
    seen.add(address);
    const after = follow(address);
    if (after === undefined) return address;
    if (after === 'unknown') return undefined;
    address = after;
  }
  return undefined;
}

/**
 * Writes https in an address when the same host already stands in the list with https. That the host answers there
 * cannot be asked from here, so other hosts are left for a person to try.
 */
export const repairProtocols: Repairer = (text) => {
  const { records, lineOf } = readList(text, 'lankar');
  const addresses = records.flatMap((record) => record('adress') ?? []);
  const secure = new Set(
    addresses.flatMap((scalar) => /^https:\/\/([^/?#]+)/.exec(textOf(scalar) ?? '')?.[1] ?? []),
  );
  return replaced(
    text,
    lineOf,
    addresses.flatMap((scalar) => {
      const address = textOf(scalar) ?? '';
      const host = /^http:\/\/([^/?#]+)/.exec(address)?.[1];
      return host !== undefined && secure.has(host)
        ? [{ rule: 'wrong-value', scalar, to: address.replace(/^http:/, 'https:') }]
        : [];
    }),
  );
};

/** The value of a field of a record, as it stands in the text. */
type Field = (name: string) => Scalar | undefined;

function readList(
  text: string,
  name: string,
): { records: Field[]; lineOf: (offset: number) => number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  // What cannot be read with certainty is not changed.
  const list =
    document.errors.length > 0 || !isMap(document.contents) ? undefined : document.get(name);
  if (!isSeq(list)) return { records: [], lineOf };
  const records = list.items.flatMap((item): Field[] =>
    isMap(item)
      ? [
          (field) => {
            const value = item.get(field, true);
            return isScalar(value) ? value : undefined;
          },
        ]
      : [],
  );
  return { records, lineOf };
}

const textOf = (scalar: Scalar | undefined): string | undefined =>
  typeof scalar?.value === 'string' ? scalar.value : undefined;

interface Change {
  rule: string;
  scalar: Scalar;
  to: string;
}

/** Puts new values where the old ones stand, with the quotation marks they had. */
function replaced(
  text: string,
  lineOf: (offset: number) => number,
  changes: readonly Change[],
): Repair {
  let after = text;
  const repaired: Repaired[] = [];
  for (const { rule, scalar, to } of changes.toReversed()) {
    const [start, end] = scalar.range!;
    const written = text.slice(start, end);
    const from = String(scalar.value);
    // Only a value that stands there letter by letter, within one line.
    if (written.replace(/^(['"])(.*)\1$/, '$2') !== from) continue;
    after = after.slice(0, start) + written.replace(from, () => to) + after.slice(end);
    repaired.unshift({ rule, line: lineOf(start), from, to });
  }
  return { text: after, repaired };
}

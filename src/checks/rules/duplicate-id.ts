import type { Entry } from '../../domain/entry.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { defineRule } from '../rule.ts';

// These stand on the same pages, where their ids are anchors: an address must lead to one of them only.
const anchored: readonly Kind[] = ['statement', 'criterion', 'overlap'];

// These have no id of their own, and rules with better words for them.
const keyless: readonly Kind[] = ['code', 'goalStatus', 'observation'];

const idKeys: Partial<Record<Kind, string>> = {
  redirect: 'fran',
  programmeSection: 'nummer',
  searchTrial: 'fraga',
  review: 'galler',
  exception: 'regel',
};

/** An id is used once: otherwise one record silently hides the other. */
export const duplicateId = defineRule('duplicate-id', function* ({ entries }) {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (keyless.includes(entry.kind) || entry.path.length === 0) continue;
    const space = anchored.includes(entry.kind) ? 'anchor' : entry.kind;
    const key = `${space}:${entry.id}`;
    const list = byId.get(key);
    if (list) list.push(entry);
    else byId.set(key, [entry]);
  }
  for (const same of byId.values()) {
    for (const entry of same.length > 1 ? same : []) {
      const other = same.find((candidate) => candidate !== entry)!;
      const at = [...entry.path, idKeys[entry.kind] ?? 'id'];
      yield {
        entry,
        at,
        params: { id: entry.id, other: other.file === entry.file ? undefined : other.file },
      };
    }
  }
});

import type { Rule, World } from '../../src/checks/rule.ts';
import type { Entry, EntryKey, Reference } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import type { Kind } from '../../src/domain/schemas/index.ts';

/** An entry with just the data that a rule looks at. */
export function made(
  kind: Kind,
  id: string,
  data: object = {},
  own: { path?: Entry['path']; file?: string; references?: Reference[]; body?: string } = {},
): Entry {
  const path = own.path ?? [`${kind}er`, 0];
  return { kind, id, file: `${kind}/${id}.yaml`, references: [], data, ...own, path } as Entry;
}

/** References of one kind, each with a place of its own unless it is given. */
export const refers = (relation: string, kind: Kind, ids: string[], at?: Reference['at']) =>
  ids.map((id, index): Reference => ({
    relation,
    to: { kind, id } as EntryKey,
    at: at ?? [relation, index],
  }));

/** What a rule says of some entries: "id place", with the path inside the entry, and the parameters asked for. */
export function saidBy(
  rule: Rule,
  entries: Entry[],
  shown: readonly string[] = [],
  world: Partial<World> = {},
): string[] {
  const all = { graph: buildGraph(entries), entries, prose: [], today: '2026-11-22', ...world };
  return [...rule.check(all)].map((found) => {
    const params = shown.map((name) => `${name}=${found.params?.[name]}`);
    if (!('entry' in found))
      return [`${found.file}:${found.line}:${found.column}`, ...params].join(' ');
    const { entry, at } = found;
    const own = entry.path.every((key, index) => at[index] === key)
      ? at.slice(entry.path.length)
      : ['/', ...at];
    return [entry.id, own.join('.'), ...params].filter(Boolean).join(' ');
  });
}

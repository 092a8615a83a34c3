import type { Entry, EntryKey, ValuePath } from '../domain/entry.ts';
import type { ProseComponent } from '../domain/prose.ts';
import type { Kind } from '../domain/schemas/index.ts';
import type { Place, World } from './rule.ts';

interface MissingReference {
  to: EntryKey;
  place: Place;
  /** The kind that has the id, when it is another one than the field asks for. */
  foundKind?: Kind;
}

/** The references of fields and of texts that lead nowhere, each place once. */
export function* missingReferences(world: World): Generator<MissingReference> {
  const { graph, prose } = world;
  const kinds = kindsById(world);
  const readTexts = new Set(prose.map(({ file }) => file));
  const seen = new Set<string>();
  for (const { from, reference } of graph.edges()) {
    const { to, at } = reference;
    if (graph.get(to.kind, to.id)) continue;
    // What a text says through a component is reported below, where the place in the text is known.
    if (isSaidInText(from, reference.relation, at) && readTexts.has(from.file)) continue;
    const key = `${from.file} ${JSON.stringify(at)} ${to.kind} ${to.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    // What the path of a file says is not a field that could hold an id of the wrong kind.
    const foundKind = at.length > 0 ? kinds.get(to.id) : undefined;
    yield { to, place: { entry: from, at }, ...(foundKind && { foundKind }) };
  }
  for (const { file, components } of prose) {
    for (const component of components) {
      const { line, column } = component;
      for (const to of targetsOf(component)) {
        const foundKind = kinds.get(to.id);
        if (graph.get(to.kind, to.id)) continue;
        yield { to, place: { file, line, column }, ...(foundKind && { foundKind }) };
      }
    }
  }
}

const isSaidInText = ({ body }: Entry, relation: string, at: ValuePath) =>
  body !== undefined && at.length === 0 && (relation === 'cites' || relation === 'shows');

/** What a component refers to. Codes have a rule of their own. */
function targetsOf({ name, attributes }: ProseComponent): EntryKey[] {
  if (name === 'Kalla') return ids('sourcePoint', attributes.punkter);
  if (name === 'Flode') return ids('flow', attributes.id);
  if (name === 'Malstatus') return ids('goal', attributes.mal);
  if (name === 'Diagram') return ids('indicator', attributes.indikator);
  if (name === 'Ord') return ids('term', attributes.id);
  return [];
}

const ids = (kind: Kind, list = ''): EntryKey[] =>
  list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((id) => ({ kind, id }));

const kindCache = new WeakMap<World['graph'], Map<string, Kind>>();

/** The kind of each id that is in use; when two kinds share one, the first that was read. */
function kindsById({ graph }: World): Map<string, Kind> {
  const cached = kindCache.get(graph);
  if (cached) return cached;
  const kinds = new Map<string, Kind>();
  for (const { id, kind } of graph.entries()) {
    if (kind !== 'responsibility' && !kinds.has(id)) kinds.set(id, kind);
  }
  kindCache.set(graph, kinds);
  return kinds;
}

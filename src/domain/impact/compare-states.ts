import { keyOf, type Entry } from '../entry.ts';
import { buildGraph, type Graph } from '../graph.ts';
import { nouns } from '../vocabulary.ts';
import type { Change, Difference } from './change.ts';
import { minorKinds, minorToAddOrRemove, rulesOfKind } from './kinds/index.ts';
import { nameOf, nounAndName, placeOf } from './names.ts';
import { prose } from './prose.ts';
import { compareFields, type AnyRules } from './rule.ts';
import { sameValue } from './same-value.ts';
import { showing, together, type Touched } from './touched.ts';

/** The content at one time: what it says, and the files that could not be read. */
export interface State {
  entries: readonly Entry[];
  unreadable: readonly string[];
}

interface World {
  before: Graph;
  after: Graph;
  touchedBefore: (key: Entry) => Touched;
  touchedAfter: (key: Entry) => Touched;
}

/**
 * Tells what is not the same in two states of the content, as far as it means something to a reader. Everything that
 * differs gives at least one change; a state compared with itself gives none. Clinical changes come first.
 */
export function compareStates(before: State, after: State): Change[] {
  const unreadable = new Set([...before.unreadable, ...after.unreadable]);
  const readable = ({ entries }: State) => entries.filter(({ file }) => !unreadable.has(file));
  const [was, is] = [byKey(readable(before)), byKey(readable(after))];
  const graphs = { before: buildGraph(before.entries), after: buildGraph(after.entries) };
  const world: World = {
    ...graphs,
    touchedBefore: showing(graphs.before),
    touchedAfter: showing(graphs.after),
  };
  const gone = [...was].flatMap(([key, entry]) => (is.has(key) ? [] : [entry]));
  const come = [...is].flatMap(([key, entry]) => (was.has(key) ? [] : [entry]));
  const renamed = renames(gone, come);
  const changes = [
    ...[...is].flatMap(([key, entry]) => {
      const old = was.get(key);
      return old ? changesOf(old, entry, world) : [];
    }),
    ...come
      .filter((entry) => !renamed.has(entry))
      .map((entry) => located(whole(entry, 'lägger till', graphs.after), undefined, entry, world)),
    ...gone
      .filter((entry) => ![...renamed.values()].includes(entry))
      .map((entry) => located(whole(entry, 'tar bort', graphs.before), entry, undefined, world)),
    ...[...renamed].map(([entry, old]) => located(rename(old, entry, world), old, entry, world)),
    ...orderChanges(was, is, world),
    ...[...unreadable].sort().map((file) => unreadableChange(file, before, after, world)),
  ];
  return sortChanges(changes);
}

/** Entries by key. The second with the same key is kept as well, so that it is compared too. */
function byKey(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    let key = keyOf(entry);
    while (found.has(key)) key += ' igen';
    found.set(key, entry);
  }
  return found;
}

function changesOf(old: Entry, entry: Entry, world: World): Change[] {
  const name = nounAndName(entry, world.after);
  const about = { name, before: world.before, after: world.after };
  const rules = rulesOfKind[entry.kind] as AnyRules;
  const differences = compareFields(rules, old.data, entry.data, about);
  if (old.body !== entry.body) {
    const owner = { before: old, after: entry };
    const found = prose.compare(old.body, entry.body, { ...about, owner });
    differences.push(...found.map((difference) => ({ ...difference, field: 'body' })));
  }
  if (differences.length === 0 && old.file !== entry.file) {
    const says = `flyttar ${name} till en annan fil`;
    differences.push({ field: '', weight: 'minor', says, before: old.file, after: entry.file });
  }
  return differences.map((difference) => located(difference, old, entry, world));
}

/** The first field that tells what a record that came or went says, beside its name. */
function whole(entry: Entry, verb: string, graph: Graph): Difference {
  const { text: said } = entry.data as { text?: string | null };
  const name = nounAndName(entry, graph);
  const value = typeof said === 'string' ? said : nameOf(entry, graph);
  return {
    field: '',
    weight: minorToAddOrRemove.has(entry.kind) ? 'minor' : 'clinical',
    says: `${verb} ${name}`,
    ...(verb === 'tar bort' ? { before: value } : { after: value }),
  };
}

/** Records that have only got another id. */
function renames(gone: readonly Entry[], come: readonly Entry[]): Map<Entry, Entry> {
  const found = new Map<Entry, Entry>();
  const facts = ({ kind, data, body }: Entry) => ({ kind, body, data: { ...data, id: '' } });
  for (const entry of come) {
    const old = gone.find(
      (other) => other.kind === entry.kind && sameValue(facts(other), facts(entry)),
    );
    if (old && ![...found.values()].includes(old)) found.set(entry, old);
  }
  return found;
}

const rename = (old: Entry, entry: Entry, { after }: World): Difference => ({
  field: 'id',
  weight: 'minor',
  says: `byter id på ${nounAndName(entry, after)} från ${old.id} till ${entry.id}`,
  before: old.id,
  after: entry.id,
});

/** Lists of records whose order has changed, one change for each kind in each file. */
function orderChanges(
  was: ReadonlyMap<string, Entry>,
  is: ReadonlyMap<string, Entry>,
  world: World,
): Change[] {
  const keysByList = (entries: ReadonlyMap<string, Entry>) =>
    Map.groupBy(
      [...entries].filter(([key]) => was.get(key)?.file === is.get(key)?.file),
      ([, { file, kind }]) => `${file} ${kind}`,
    );
  const [before, after] = [keysByList(was), keysByList(is)];
  return [...after].flatMap(([list, entries]) => {
    const order = before.get(list)?.map(([key]) => key) ?? [];
    const moved = entries.find(([key], index) => key !== order[index]);
    if (!moved) return [];
    const [key, entry] = moved;
    const says = `ändrar ordningen på ${nouns[entry.kind].plural}`;
    return [located({ field: '', weight: 'minor', says }, was.get(key), entry, world)];
  });
}

/** A file that cannot be read in one of the states hides what has changed in it, so it is taken to matter. */
function unreadableChange(file: string, before: State, after: State, world: World): Change {
  const [hiddenBefore, hiddenAfter] = [before, after].map((state) =>
    state.unreadable.includes(file),
  );
  const when =
    hiddenBefore && hiddenAfter
      ? 'varken före eller efter ändringen'
      : hiddenBefore
        ? 'före ändringen'
        : 'efter ändringen';
  const goes = hiddenBefore && hiddenAfter ? 'går' : 'inte går';
  const inFile = ({ entries }: State) => entries.filter((entry) => entry.file === file);
  const touched = [
    ...inFile(before).map(world.touchedBefore),
    ...inFile(after).map(world.touchedAfter),
  ].reduce(together, { pages: [], flows: [] });
  return {
    kind: 'file',
    id: file,
    name: file,
    what: 'changed',
    field: '',
    weight: 'clinical',
    says: `kan inte jämföra filen ${file}, som ${goes} att läsa ${when}`,
    needs: [],
    about: { regions: [], needs: [] },
    ...touched,
    file,
    path: [],
    standsIn: hiddenAfter ? 'before' : 'after',
  };
}

/** Adds where a difference holds and what shows it. */
function located(
  difference: Difference,
  old: Entry | undefined,
  entry: Entry | undefined,
  { before, after, touchedBefore, touchedAfter }: World,
): Change {
  const [known, graph] = entry ? [entry, after] : [old!, before];
  const nothing = { pages: [], flows: [] };
  return {
    ...difference,
    weight: minorKinds.has(known.kind) ? 'minor' : difference.weight,
    kind: known.kind,
    id: known.id,
    name: nameOf(known, graph),
    what: old ? (entry ? 'changed' : 'removed') : 'added',
    ...placeOf(known, graph),
    ...together(old ? touchedBefore(old) : nothing, entry ? touchedAfter(entry) : nothing),
    file: known.file,
    path: known.path,
    standsIn: entry ? 'after' : 'before',
  };
}

/** Clinical first, then by place; within a record in the order of its fields. */
function sortChanges(changes: readonly Change[]): Change[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const group = ({ weight }: Change) => (weight === 'clinical' ? 0 : 1);
  const place = ({ region = '', needs }: Change) => `${region}\u0000${needs.join()}`;
  return [...changes].sort(
    (a, b) => group(a) - group(b) || compare(place(a), place(b)) || compare(a.file, b.file),
  );
}

import { keyOf, type Entry } from './entry.ts';
import { routes } from './routes.ts';
import type { Need } from './schemas/need.ts';
import type { Withdrawn } from './schemas/withdrawal.ts';

/**
 * What readers may meet: the entries without what is withdrawn. A withdrawn statement or handover rule stays as a note,
 * so that its address still answers and its cell is never taken for silence, but nothing of what it said remains. Its
 * criteria, and the overlaps it took part in, go with it. A flow that shows any of it is not shown at all, because a
 * pathway that lacks a step misleads; its address tells why. A need's introduction loses the sentences about the region.
 *
 * Checks look at the entries as written; pages, the search index and exports are made of these.
 */
export function publishedEntries(entries: readonly Entry[]): Entry[] {
  const notes = notesOf(entries);
  if (notes.size === 0) return [...entries];
  const gone = goneWith(entries, notes);
  const cut = cutLedes(entries, notes);

  return entries.flatMap((entry): Entry[] => {
    const note = notes.get(keyOf(entry));
    if (is(entry, 'flow')) {
      if (note) return withheld(entry, note, 'Flödet är återkallat.');
      const why = entry.references.flatMap(({ relation, to }) =>
        shows.has(relation) ? (gone.get(keyOf(to)) ?? []) : [],
      );
      return why[0] ? withheld(entry, why[0], restsOnWithdrawn) : [entry];
    }
    if (note && is(entry, 'statement')) return [blankStatement(entry, note)];
    if (note && is(entry, 'handoverRule')) return [blankRule(entry, note)];
    if (gone.has(keyOf(entry))) return [];
    if (is(entry, 'need') && cut.has(entry.id))
      return [{ ...entry, data: cut.get(entry.id)! } as Entry];
    return [entry];
  });
}

/** Keys of what is withdrawn, and of the criteria and overlaps that go with it. */
export const withdrawnKeys = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(goneWith(entries, notesOf(entries)).keys());

/** How readers are told that a record is withdrawn. */
const withdrawnText = ({ date, reason }: Withdrawn): string => `Återkallat ${date}. ${reason}`;

const restsOnWithdrawn = 'Flödet visas inte, eftersom det bygger på en uppgift som är återkallad.';

/** How a flow uses what it shows; what it leaves out it does not show. */
const shows = new Set(['shows', 'weighs', 'leavesOpen']);

const is = <K extends Entry['kind']>(entry: Entry, kind: K): entry is Entry<K> & Entry =>
  entry.kind === kind;

function notesOf(entries: readonly Entry[]): Map<string, Withdrawn> {
  return new Map(
    entries.flatMap((entry) =>
      is(entry, 'withdrawal')
        ? entry.references.map(({ to }) => [keyOf(to), entry.data] as const)
        : [],
    ),
  );
}

/** What is withdrawn, and what goes with it, each with the note that explains why. */
function goneWith(
  entries: readonly Entry[],
  notes: Map<string, Withdrawn>,
): ReadonlyMap<string, Withdrawn> {
  const gone = new Map(notes);
  const statements = entries.filter((entry) => is(entry, 'statement'));
  const stillAsked = new Set(
    statements.flatMap((entry) => (notes.has(keyOf(entry)) ? [] : criterionKeys(entry))),
  );
  for (const statement of statements) {
    const note = notes.get(keyOf(statement));
    const own = note ? criterionKeys(statement).filter((key) => !stillAsked.has(key)) : [];
    for (const key of own) gone.set(key, note!);
  }
  for (const entry of entries) {
    if (!is(entry, 'overlap')) continue;
    const party = entry.references.find(({ to }) => gone.has(keyOf(to)));
    if (party) gone.set(keyOf(entry), gone.get(keyOf(party.to))!);
  }
  return gone;
}

const criterionKeys = ({ data }: Entry<'statement'>): string[] =>
  (data.criteria?.of ?? []).map((id) => keyOf({ kind: 'criterion', id }));

const keptRelations = new Set([
  'inRegion',
  'answers',
  'alsoAnswers',
  'restsOn',
  'atLevel',
  'cites',
]);

function blankStatement(
  entry: Entry<'statement'>,
  { date, reason }: Withdrawn,
): Entry<'statement'> {
  const { id, levels, alsoNeeds, heading, points, region, need, document } = entry.data;
  return {
    ...entry,
    data: {
      ...{ id, levels, alsoNeeds, heading, points, region, need, document },
      text: withdrawnText({ date, reason }),
      short: 'Återkallad uppgift',
      professions: [],
      strength: 'aterkallat',
      reservations: [],
      target: 'patient',
      condition: undefined,
      criteria: undefined,
      time: undefined,
      sections: [],
      sectionsDerived: false,
      seeAlso: [],
      note: undefined,
      keyWords: [],
      withdrawn: { date, reason },
    },
    references: entry.references.filter(({ relation }) => keptRelations.has(relation)),
  };
}

const keptOfRule = new Set(['inRegion', 'restsOn', 'fromLevel', 'toLevel', 'concerns', 'cites']);

function blankRule(
  entry: Entry<'handoverRule'>,
  { date, reason }: Withdrawn,
): Entry<'handoverRule'> {
  const { id, from, to, needs, heading, points, region, document } = entry.data;
  return {
    ...entry,
    data: {
      ...{ id, from, to, needs, heading, points, region, document },
      title: 'Återkallad väg',
      trigger: withdrawnText({ date, reason }),
      conditions: [],
      ways: ['ej-angivet'],
      strength: 'aterkallat',
      reservations: [],
      requirements: [],
      receiver: null,
      professions: [],
      sendAlong: null,
      responsibilityPasses: null,
      sections: [],
      seeAlso: [],
      note: undefined,
      withdrawn: { date, reason },
    },
    references: entry.references.filter(({ relation }) => keptOfRule.has(relation)),
  };
}

/** The addresses of a flow answer with the reason, like those of a page that has been removed. */
function withheld(flow: Entry<'flow'>, note: Withdrawn, why: string): Entry[] {
  return [routes.flow(flow.id), routes.walk(flow.id)].map((from) => ({
    kind: 'redirect',
    id: from,
    file: flow.file,
    path: [],
    data: { from, to: undefined, removed: `${why} ${note.reason}`, date: note.date },
    references: [],
  }));
}

/** The data of needs whose introductions tell what a withdrawn statement said, shortened. */
function cutLedes(entries: readonly Entry[], notes: Map<string, Withdrawn>): Map<string, Need> {
  const names = new Map(
    entries.flatMap((entry) => (is(entry, 'region') ? [[entry.id, entry.data.name]] : [])),
  );
  const needs = new Map(
    entries.flatMap((entry) => (is(entry, 'need') ? [[entry.id, entry.data] as const] : [])),
  );
  const cut = new Map<string, Need>();
  for (const entry of entries) {
    if (!is(entry, 'statement') || !notes.has(keyOf(entry))) continue;
    const { region, need, alsoNeeds } = entry.data;
    for (const id of [need, ...alsoNeeds]) {
      const data = cut.get(id) ?? needs.get(id);
      const name = names.get(region);
      if (data && name)
        cut.set(id, { ...data, lede: withoutRegion(data.lede, name, [...names.values()]) });
    }
  }
  return cut;
}

/** Leaves out a text's sentences from the first that names the region, up to one that names another. */
function withoutRegion(lede: string, region: string, regions: readonly string[]): string {
  let about: string | undefined;
  const kept = lede.split(/(?<=[.!?])\s+/u).filter((sentence) => {
    about = regions.find((name) => sentence.includes(name)) ?? about;
    return about !== region;
  });
  const said = `En uppgift om ${region} är återkallad.`;
  return kept.includes(said) ? kept.join(' ') : [...kept, said].join(' ');
}

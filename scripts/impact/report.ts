import type { Change } from '../../src/domain/impact/change.ts';
import { nouns } from '../../src/domain/vocabulary.ts';

/** A change with the line where it stands, when the file is there to be looked at. */
export interface PlacedChange extends Change {
  line?: number | undefined;
}

/** Everything the report tells, as data. */
export interface ImpactReport {
  /** What was compared with what, as the person wrote it. */
  from: string;
  to: string;
  /** What the reader has to know about the comparison itself. */
  notices: string[];
  changes: PlacedChange[];
}

/** What people read together: the changes of one record, or many records that came or went in one file. */
export interface Item {
  lines: { says: string; before?: string | undefined; after?: string | undefined }[];
  pages: string[];
  flows: string[];
  file: string;
  line?: number | undefined;
  standsIn: Change['standsIn'];
}

/** Items in the order of the changes, gathered by where they hold. */
export function itemsByPlace(changes: readonly PlacedChange[]): [string, Item[]][] {
  const placed = Map.groupBy(changes, ({ region, needs }) =>
    [region, needs.join(', ')].filter(Boolean).join(' · '),
  );
  return [...placed].map(([place, list]) => [place || 'Hela webbplatsen', items(list)]);
}

/** From this many, records that came or went together are one line with all their names. */
const crowd = 4;

function items(changes: readonly PlacedChange[]): Item[] {
  const crowds = Map.groupBy(changes, ({ what, kind, file }) => `${what} ${kind} ${file}`);
  const isCrowd = ({ what, kind, file }: PlacedChange) =>
    what !== 'changed' && crowds.get(`${what} ${kind} ${file}`)!.length >= crowd;
  const gathered = Map.groupBy(changes, (change) =>
    isCrowd(change)
      ? `${change.what} ${change.kind} ${change.file}`
      : `${change.kind}:${change.id} ${change.file}`,
  );
  return [...gathered.values()].map((list) => {
    const [first] = list as [PlacedChange];
    return {
      lines: isCrowd(first) ? [{ says: together(list) }] : list.map(withNewValues),
      pages: unique(list.flatMap(({ pages }) => pages)),
      flows: unique(list.flatMap(({ flows }) => flows)),
      file: first.file,
      line: first.line,
      standsIn: first.standsIn,
    };
  });
}

const unique = (addresses: string[]): string[] => [...new Set(addresses)].sort();

function together(list: readonly PlacedChange[]): string {
  const { what, kind } = list[0]!;
  const verb = what === 'added' ? 'lägger till' : 'tar bort';
  const many = kind === 'file' ? 'filer' : nouns[kind].plural;
  return `${verb} ${list.length} ${many}: ${list.map(({ name }) => name).join(', ')}`;
}

/** Values that the sentence already says are not repeated below it. */
const withNewValues = ({ says, before, after }: PlacedChange) => ({
  says,
  before: before !== undefined && says.includes(before) ? undefined : before,
  after: after !== undefined && says.includes(after) ? undefined : after,
});

/** Long lists of addresses are cut; the data has all of them. */
const shown = 4;

/** "/behov/fatigue/, /remittera/ och 3 till". */
export function someAddresses(addresses: readonly string[], show = (address: string) => address) {
  const rest = addresses.length - shown;
  const list = addresses.slice(0, shown).map(show).join(', ');
  return rest > 0 ? `${list} och ${rest} till` : list;
}

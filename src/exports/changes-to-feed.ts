import type { ChangeSet, PublishedChange } from '../domain/schemas/change-set.ts';

/** One thing a reader of a feed is told. */
export interface FeedItem {
  title: string;
  /** Plain text. */
  description: string;
  /** Address on the site, with anchor; unique and the same for ever. */
  address: string;
  date: Date;
  category: 'Klinisk ändring' | 'Mindre ändringar' | 'Meddelande';
}

/** A set of changes with where it stands on the site. */
export interface PlacedSet extends ChangeSet {
  address: string;
}

/** Whether a feed is about a change: all of them, those of one region, or those of one need. */
export type About = (change: PublishedChange) => boolean;

/**
 * The items of a feed, in the order of the sets: each clinical change by itself, the minor ones of a day together, and
 * what the editors have written to everybody.
 */
export function toFeedItems(sets: readonly PlacedSet[], about: About): FeedItem[] {
  return sets.flatMap((set) => {
    const date = new Date(`${set.date}T00:00:00Z`);
    const numbered = set.changes.map((change, index) => ({ change, number: index + 1 }));
    const own = numbered.filter(({ change }) => about(change));
    const clinical = own.filter(({ change }) => change.weight === 'klinisk');
    const minor = own.filter(({ change }) => change.weight === 'mindre');
    return [
      ...(set.text === undefined
        ? []
        : [
            {
              title: `Meddelande ${set.date}`,
              description: set.text,
              address: set.address,
              date,
              category: 'Meddelande' as const,
            },
          ]),
      ...clinical.map(({ change, number }) => ({
        title: change.says,
        description: beforeAndAfter(change),
        address: `${set.address}-${number}`,
        date,
        category: 'Klinisk ändring' as const,
      })),
      ...(minor.length === 0
        ? []
        : [
            {
              title: minor.length === 1 ? '1 mindre ändring' : `${minor.length} mindre ändringar`,
              description: minor.map(({ change }) => `${change.says}.`).join(' '),
              address: `${set.address}-mindre`,
              date,
              category: 'Mindre ändringar' as const,
            },
          ]),
    ];
  });
}

const beforeAndAfter = ({ says, before, after }: PublishedChange): string =>
  [`${says}.`, before && `Förut: ${before}`, after && `Nu: ${after}`].filter(Boolean).join(' ');

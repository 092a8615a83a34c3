import type { EntryKey } from '../entry.ts';
import type { Kind } from '../schemas/index.ts';

/** The kinds of records that can be reviewed, by the word that stands in a review: `pastaende/vgr-fatigue-utredning`. */
export const reviewableKinds = {
  pastaende: 'statement',
  kriterium: 'criterion',
  ansvar: 'responsibility',
  overlapp: 'overlap',
  overlamning: 'handoverRule',
  enhet: 'unit',
  flode: 'flow',
  tillampning: 'regionalApplication',
  beslut: 'decision',
  behov: 'need',
  region: 'region',
  lage: 'goalStatus',
  tal: 'observation',
  aktivitet: 'activity',
  plan: 'plan',
  handelse: 'event',
  grupp: 'group',
  utmaning: 'challenge',
  projekt: 'project',
  medverkande: 'participant',
  motsagelse: 'contradiction',
  'namnt-dokument': 'relatedDocument',
  kod: 'code',
  mal: 'goal',
  avsnitt: 'programmeSection',
  sida: 'page',
} as const satisfies Record<string, Kind>;

export type ReviewableKind = (typeof reviewableKinds)[keyof typeof reviewableKinds];

const words = new Map<Kind, string>(
  Object.entries(reviewableKinds).map(([word, kind]) => [kind, word]),
);

/** A record as a review names it, or undefined for kinds that nobody reviews. */
export function reviewName({ kind, id }: EntryKey): string | undefined {
  const word = words.get(kind);
  return word && `${word}/${id}`;
}

/** The record that a review names, whether it exists or not; undefined when the word before the slash is unknown. */
export function reviewedKey(name: string): EntryKey<ReviewableKind> | undefined {
  const [word = '', ...rest] = name.split('/');
  if (!Object.hasOwn(reviewableKinds, word) || rest.length === 0) return undefined;
  return { kind: reviewableKinds[word as keyof typeof reviewableKinds], id: rest.join('/') };
}

import type { Kind } from '../schemas/index.ts';
import type { Weight } from './change.ts';
import { nameOfKey } from './names.ts';
import { pairUp } from './pair-up.ts';
import {
  compareFields,
  type About,
  type AnyRules,
  type Found,
  type Rule,
  type Rules,
} from './rule.ts';
import { sameValue } from './same-value.ts';

type List = readonly string[] | undefined;

/** What one and many are called, both definite: "professionen", "professionerna". */
type Called = readonly [one: string, many: string];

/** What a list that holds names has gained and lost. */
interface Moved {
  gone: string[];
  come: string[];
  was: string[];
  is: string[];
}

function moved(
  was: List,
  is: List,
  called: (item: string, side: 'before' | 'after') => string,
): Moved {
  const [before, after] = [was ?? [], is ?? []];
  return {
    gone: before.filter((item) => !after.includes(item)).map((item) => called(item, 'before')),
    come: after.filter((item) => !before.includes(item)).map((item) => called(item, 'after')),
    was: before.map((item) => called(item, 'before')),
    is: after.map((item) => called(item, 'after')),
  };
}

/** "a, b och c". */
const andList = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} och ${items.at(-1)}` : (items[0] ?? '');

const beforeAndAfter = ({ was, is }: Moved) => ({
  before: was.join(', ') || undefined,
  after: is.join(', ') || undefined,
});

/** What came and what went in a set, as one difference; only the order is minor. */
function setChange(called: Called, moves: Moved, { name }: About, weight: Weight): Found[] {
  const { gone, come } = moves;
  const the = called[gone.length > 1 || come.length > 1 ? 1 : 0];
  const says =
    gone.length > 0 && come.length > 0
      ? `byter ${the} ${andList(gone)} mot ${andList(come)} för ${name}`
      : come.length > 0
        ? `lägger till ${the} ${andList(come)} för ${name}`
        : gone.length > 0
          ? `tar bort ${the} ${andList(gone)} för ${name}`
          : `ändrar ordningen på ${called[1]} för ${name}`;
  const isOrder = gone.length + come.length === 0;
  return [{ weight: isOrder ? 'minor' : weight, says, ...beforeAndAfter(moves) }];
}

const namedBy =
  (kind: Kind, { before, after }: About) =>
  (id: string, side: 'before' | 'after') =>
    side === 'before'
      ? nameOfKey({ kind, id }, before, after)
      : nameOfKey({ kind, id }, after, before);

/** References to other records, as a set: professions, needs, criteria. */
export const references = (
  called: Called,
  kind: Kind,
  weight: Weight = 'clinical',
): Rule<List> => ({
  compare: (was, is, about) =>
    setChange(called, moved(was, is, namedBy(kind, about)), about, weight),
});

/** Words, as a set: ways, reservations, synonyms. */
export const words = (
  called: Called,
  shown: Readonly<Record<string, string>> = {},
  weight: Weight = 'clinical',
): Rule<List> => ({
  compare: (was, is, about) => {
    const quoted = (word: string) => `”${Object.hasOwn(shown, word) ? shown[word] : word}”`;
    return setChange(called, moved(was, is, quoted), about, weight);
  },
});

/** Care levels of a record: from one to another it is moved, which is said first of all. */
export const levels = (called: Called = ['vårdnivån', 'vårdnivåerna']): Rule<List> => ({
  compare: (was, is, about) => {
    const moves = moved(was, is, namedBy('careLevel', about));
    const isMove =
      moves.gone.length > 0 && moves.come.length > 0 && moves.gone.length === moves.was.length;
    if (!isMove) return setChange(called, moves, about, 'clinical');
    const says = `flyttar ${about.name} från ${andList(moves.was)} till ${andList(moves.is)}`;
    return [{ weight: 'clinical', says, ...beforeAndAfter(moves) }];
  },
});

/** The one care level of a record. */
export const level = (): Rule<string | null | undefined> => ({
  compare: (was, is, about) => levels().compare(was ? [was] : [], is ? [is] : [], about),
});

/**
 * Source points that a record rests on. Losing or changing one is clinical: nobody has then compared what is said
 * with the new point. One more point beside the old ones is minor.
 */
export const points = (): Rule<List> => ({
  compare: (was, is, about) => {
    const moves = moved(was, is, (id) => id);
    const weight = moves.gone.length > 0 ? 'clinical' : 'minor';
    return setChange(['källpunkten', 'källpunkterna'], moves, about, weight);
  },
});

/** How a list of parts is compared: what a part is called, how it is recognised, and its fields. */
export interface Parts<Item> {
  /** Definite, "steget". */
  the: string;
  /** Definite plural, "stegen". */
  all: string;
  /** What one is called, after its noun. */
  called(item: Item, about: About, side: 'before' | 'after'): string;
  /** Ways to recognise a part that has changed, best first. */
  keys: readonly ((item: Item, index: number) => string)[];
  fields: Rules<Item>;
  weight?: Weight;
}

/** Recognises what is left by its place in the list. */
export const byPlace = (_: unknown, index: number): string => String(index);

/** Parts of a record that have fields of their own: steps, arrows, requirements. */
export const parts = <Item extends object>({
  the,
  all,
  called,
  keys,
  fields,
  weight = 'clinical',
}: Parts<Item>): Rule<readonly Item[] | undefined> => ({
  compare: (was = [], is = [], about) => {
    const named = (item: Item, side: 'before' | 'after') => `${the} ${called(item, about, side)}`;
    const found = pairUp(was, is, keys).flatMap((pair): Found[] => {
      if (pair.before === undefined) {
        const name = named(pair.after!, 'after');
        return [{ weight, says: `lägger till ${name} i ${about.name}`, after: name }];
      }
      if (pair.after === undefined) {
        const name = named(pair.before, 'before');
        return [{ weight, says: `tar bort ${name} ur ${about.name}`, before: name }];
      }
      const { before, after } = pair;
      const inside = { ...about, name: `${named(after, 'after')} i ${about.name}` };
      return compareFields(fields as AnyRules, before, after, inside);
    });
    if (found.length > 0 || sameValue(was, is)) return found;
    return [{ weight: 'minor', says: `ändrar ordningen på ${all} i ${about.name}` }];
  },
});

/** One part of a record that has fields of its own and may be missing. */
export const part = <Data extends object>(
  the: string,
  fields: Rules<Data>,
  shown: (data: Data, about: About) => string,
): Rule<Data | undefined> => ({
  compare: (was, is, about) => {
    if (was === undefined || is === undefined) {
      const [before, after] = [was && shown(was, about), is && shown(is, about)];
      const says = after
        ? `lägger till ${the} för ${about.name}: ${after}`
        : `tar bort ${the} för ${about.name}, som var: ${before}`;
      return [{ weight: 'clinical', says, before, after }];
    }
    return compareFields(fields as AnyRules, was, is, about);
  },
});

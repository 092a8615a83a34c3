import { isInRange, readNumber } from './walk-number.ts';
import type { Given } from './walk-address.ts';

/** A place of the walk as the page has it. */
export interface Place {
  id: string;
  /** Set for a question. */
  asks?: { name: string; choices: { value: string; to: string }[]; quantity?: Quantity };
  /** Where it goes on from here without a question. */
  next: string[];
  /** Whether a new assessment begins here, so that earlier answers count no more. */
  isAnew: boolean;
}

/** What a number may be. */
export interface Quantity {
  from: number;
  to: number;
  isWhole: boolean;
}

/** A place that was passed, with the answer that was given there and how many were given before. */
export interface Passed {
  id: string;
  answer?: Given;
  before: number;
}

/** How far some answers lead. */
export interface Path {
  passed: Passed[];
  /** The question to answer now; missing at the end. */
  asked?: string;
  /** The answers that were of use, in the order they were asked for. */
  used: Given[];
  /** Places where the walk comes back to one it has passed, so that it does not go on. */
  again: string[];
}

/**
 * Follows answers from the first place. Ways that hold at once are followed one after the other, each as far as it goes
 * without a question that is still open; the first of those is asked.
 */
export function follow(
  places: ReadonlyMap<string, Place>,
  first: string,
  given: readonly Given[],
): Path {
  const path: Path = { passed: [], used: [], again: [] };
  const left = [...given];
  const seen = new Set<string>();
  const tracks = [{ id: first, behind: [] as string[], known: new Map<string, string>() }];
  for (let track = tracks.pop(); track; track = tracks.pop()) {
    const { id, behind } = track;
    const place = places.get(id);
    if (!place) continue;
    if (seen.has(id)) {
      if (behind.includes(id)) path.again.push(id);
      continue;
    }
    const known = place.isAnew ? new Map<string, string>() : track.known;
    const passed: Passed = { id, before: path.used.length };
    let next = place.next;
    if (place.asks) {
      const { name } = place.asks;
      const before = known.get(name);
      const isAsked = before === undefined;
      const value = before ?? takeFirst(left, place);
      const to = value === undefined ? undefined : choiceFor(place, value)?.to;
      if (value === undefined || to === undefined) {
        path.asked ??= id;
        continue;
      }
      known.set(name, value);
      if (isAsked) {
        passed.answer = { name, value };
        path.used.push(passed.answer);
      }
      next = [to];
    }
    seen.add(id);
    path.passed.push(passed);
    const trail = [...behind, id];
    for (const to of next.toReversed()) tracks.push({ id: to, behind: trail, known });
  }
  return path;
}

/** The choice that an answer means: the one of that name, or the range that a number lies in. */
export function choiceFor(
  { asks }: Place,
  value: string,
): { value: string; to: string } | undefined {
  const choice = asks?.choices.find((one) => one.value === value);
  if (choice || !asks?.quantity) return choice;
  const number = readNumber(value);
  if (number === undefined || !isPossible(number, asks.quantity)) return undefined;
  return asks.choices.find((one) => isInRange(number, one.value));
}

const isPossible = (number: number, { from, to, isWhole }: Quantity): boolean =>
  number >= from && number <= to && (!isWhole || Number.isInteger(number));

/** The first answer to a question that has an answer like it; taken out, so that it answers only once. */
function takeFirst(left: Given[], place: Place): string | undefined {
  const index = left.findIndex(
    ({ name, value }) => name === place.asks?.name && choiceFor(place, value) !== undefined,
  );
  return index < 0 ? undefined : left.splice(index, 1)[0]!.value;
}

import type { Answer, Answers } from '../domain/conditions/answers.ts';
import { rangesOf } from '../domain/conditions/ranges.ts';
import { truthOf } from '../domain/conditions/truth.ts';
import { firstQuestion, isCondition, takenOf } from '../domain/flow-proof/outcomes.ts';
import { neededAt } from '../domain/flow-proof/prove-flow.ts';
import {
  readGuards,
  type Guards,
  type Opening,
  type Way,
} from '../domain/flow-proof/read-guards.ts';
import type { Flow, Step } from '../domain/schemas/flow.ts';
import type { Variable } from '../domain/schemas/variable.ts';

/** An answer to a question, and the place it leads to. */
export interface WalkChoice {
  /** For addresses: "ja", the id of an alternative, or the token of a range. */
  value: string;
  text: string;
  to: string;
}

/** Where someone who walks through a flow can be. Ids are ASCII and unique within the flow. */
export type WalkPlace = { id: string; step: Step } & (
  | { kind: 'question'; variable: Variable; choices: WalkChoice[] }
  /** What the source says at a step; `next` is missing where the flow ends. */
  | { kind: 'said'; next?: string }
  /** Several ways at once. They are said to hold together, or the source leaves open which one does. */
  | { kind: 'fork'; ways: { label?: string; to: string }[]; opening?: Opening; isOpen: boolean }
  /** No way on: the source has no rule. */
  | { kind: 'gap'; opening?: Opening }
);

type PlaceKind = WalkPlace['kind'];

/** A flow as places to walk between, the first one first. */
export type Walk = WalkPlace[];

/** A flow that asks more than this is to be parted; checks call it too large to prove long before. */
const mostPlaces = 400;

/**
 * A flow as questions, one at a time, with the answers that matter; after each the place it leads to. Patients who are
 * alike from a step on come to the same place, so there are few, and a new assessment leads back to its questions.
 *
 * @param accepts whether a record of overlapp.yaml can explain a gap, or an overlap, in this flow
 * @throws Error when the flow is too large to be walked through
 */
export function flowToWalk(
  flow: Flow,
  accepts: (id: string, kind: 'gap' | 'overlap') => boolean = () => true,
): Walk {
  return withNames(withoutTwins(new Walker(readGuards(flow), accepts).walk()));
}

/** Answers with the names they have in addresses. */
type Option = Answer & { token: string };

class Walker {
  private readonly places: Walk = [];
  private readonly known = new Map<string, string>();
  /** Steps that are passed without a place since the last one. */
  private passing = new Set<string>();
  private readonly needed: Map<string, Set<string>>;
  private readonly waysFrom: Map<string, Way[]>;
  private readonly guards: Guards;
  private readonly accepts: (id: string, kind: 'gap' | 'overlap') => boolean;

  constructor(guards: Guards, accepts: (id: string, kind: 'gap' | 'overlap') => boolean) {
    this.guards = guards;
    this.accepts = accepts;
    this.needed = neededAt(guards);
    this.waysFrom = Map.groupBy(guards.ways, ({ from }) => from.id);
  }

  walk(): Walk {
    const starts = [...this.guards.steps.values()].filter(({ type }) => type === 'start');
    const [start, second] = starts;
    if (start && !second) this.arrive(start, new Map());
    else if (start) {
      this.place('fork', start, 'starter', (id) => ({
        kind: 'fork',
        id,
        step: start,
        ways: starts.map((step) => ({ label: step.text, to: this.arrive(step, new Map()) })),
        isOpen: false,
      }));
    }
    return this.places;
  }

  /** The place of a patient who comes to a step with answers; those that matter no more are forgotten. */
  private arrive(step: Step, answers: Answers): string {
    const kept = new Map([...answers].filter(([name]) => this.needed.get(step.id)?.has(name)));
    if (step.type === 'start' || step.type === 'beslut') return this.passThrough(step, kept);
    return this.place('said', step, keyOf(kept), (id) => {
      const isEnd = (this.waysFrom.get(step.id) ?? []).length === 0;
      return { kind: 'said', id, step, ...(isEnd ? {} : { next: this.leave(step, kept) }) };
    });
  }

  /** Past a step that says nothing itself. Coming round to it with nothing asked or said, the flow leads nowhere. */
  private passThrough(step: Step, answers: Answers): string {
    const key = `${step.id} ${keyOf(answers)}`;
    if (this.passing.has(key))
      return this.place('gap', step, key, (id) => ({ kind: 'gap', id, step }));
    this.passing.add(key);
    const to = this.leave(step, answers);
    this.passing.delete(key);
    return to;
  }

  /** Where it goes from a step: to a question, a fork, a gap, or straight to what the next step says. */
  private leave(step: Step, answers: Answers): string {
    const ways = this.waysFrom.get(step.id) ?? [];
    const asked = firstQuestion(ways, answers);
    if (asked !== undefined) return this.ask(step, asked, answers);
    const taken = takenOf(ways, answers);
    const own = taken.filter(({ edge }) => !edge.parallel);
    if (taken.length > 0 && own.length < 2) {
      return taken.length === 1
        ? this.arrive(taken[0]!.to, answers)
        : this.fork(step, answers, taken);
    }
    return this.leaveOpen(step, answers, taken);
  }

  private ask(step: Step, name: string, answers: Answers): string {
    const variable = this.guards.variables.get(name)!;
    return this.place('question', step, `${name} ${keyOf(answers)}`, (id) => ({
      kind: 'question',
      id,
      step,
      variable,
      choices: this.options(variable).map(({ token, ...answer }) => ({
        value: token,
        text: answer.text,
        to: this.leave(step, new Map(answers).set(name, answer)),
      })),
    }));
  }

  private fork(step: Step, answers: Answers, taken: Way[], opening?: Opening): string {
    const isOpen = taken.filter(({ edge }) => !edge.parallel).length > 1;
    return this.place('fork', step, keyOf(answers), (id) => ({
      kind: 'fork',
      id,
      step,
      ways: taken.map(({ edge, to }) => ({
        ...(edge.label ? { label: edge.label } : {}),
        to: this.arrive(to, answers),
      })),
      ...(opening ? { opening } : {}),
      isOpen,
    }));
  }

  /** The source has no rule, or several: which record says so may take a question of its own. */
  private leaveOpen(step: Step, answers: Answers, taken: Way[]): string {
    const kind = taken.length > 0 ? 'overlap' : 'gap';
    const openings = this.guards.openings.flatMap((opening) => {
      const { guard } = opening;
      return opening.step === step &&
        guard !== 'unknown' &&
        isCondition(guard) &&
        this.accepts(opening.id, kind)
        ? [{ opening, guard }]
        : [];
    });
    const asked = firstQuestion(
      [],
      answers,
      openings.map(({ guard }) => guard),
    );
    if (asked !== undefined) return this.ask(step, asked, answers);
    const opening = openings.find(({ guard }) => truthOf(guard, answers) === true)?.opening;
    if (taken.length > 0) return this.fork(step, answers, taken, opening);
    return this.place('gap', step, keyOf(answers), (id) => ({
      kind: 'gap',
      id,
      step,
      ...(opening ? { opening } : {}),
    }));
  }

  private options(variable: Variable): Option[] {
    switch (variable.type) {
      case 'ja-nej':
        return [true, false].map((value) => {
          const words = value ? 'ja' : 'nej';
          return { value, words, text: words, token: words };
        });
      case 'val':
        return variable.alternatives.map(({ id, text }) => ({
          value: id,
          words: id,
          text,
          token: id,
        }));
      case 'tal': {
        const guards = this.guards.written.flatMap(({ guard }) => guard ?? []);
        return rangesOf(variable, guards).map(({ token, text, sample }) => ({
          value: sample,
          words: text,
          text,
          token,
        }));
      }
    }
  }

  /** A place once for all who are alike. It is known before it is made, so that a flow may go round. */
  private place(kind: PlaceKind, step: Step, key: string, make: (id: string) => WalkPlace): string {
    const whole = `${kind} ${step.id} ${key}`;
    const known = this.known.get(whole);
    if (known !== undefined) return known;
    const id = String(this.places.length);
    this.known.set(whole, id);
    const index = this.places.length;
    if (index >= mostPlaces) throw new Error(`Flödet är för stort för att gå igenom: ${step.text}`);
    // A stand-in keeps the order: a question before what its answers lead to.
    this.places.push({ kind: 'gap', id, step });
    const passing = this.passing;
    this.passing = new Set();
    this.places[index] = make(id);
    this.passing = passing;
    return id;
  }
}

const keyOf = (answers: Answers): string =>
  [...answers]
    .map(([name, { value }]) => `${name}=${value}`)
    .sort()
    .join(' ');

/** Places that say the same and lead to the same are one, so that nobody reads a question twice. */
function withoutTwins(places: Walk): Walk {
  const first = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const place of places) {
    const { id, step, ...rest } = place;
    const looks = JSON.stringify([step.id, rest]);
    const twin = first.get(looks);
    if (twin === undefined) first.set(looks, id);
    else ids.set(id, twin);
  }
  if (ids.size === 0) return places;
  const kept = places.filter(({ id }) => !ids.has(id)).map((place) => leadingTo(place, ids));
  return withoutTwins(kept);
}

/** The same place with other names for those it leads to. */
function leadingTo(place: WalkPlace, ids: ReadonlyMap<string, string>): WalkPlace {
  const named = <T extends { to: string }>(way: T): T => ({
    ...way,
    to: ids.get(way.to) ?? way.to,
  });
  switch (place.kind) {
    case 'question':
      return { ...place, choices: place.choices.map(named) };
    case 'fork':
      return { ...place, ways: place.ways.map(named) };
    case 'said':
      return place.next === undefined
        ? place
        : { ...place, next: ids.get(place.next) ?? place.next };
    default:
      return place;
  }
}

const words: Record<PlaceKind, string> = {
  question: 'fraga',
  said: 'svar',
  fork: 'vagar',
  gap: 'oppet',
};

/** Names that can be read in an address: "fraga-tid-manader-efter-avslut", "svar-forsta-aret". */
function withNames(places: Walk): Walk {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const place of places) {
    const asked = place.kind === 'question' ? [place.variable.id.replaceAll('_', '-')] : [];
    const name = [words[place.kind], place.step.id, ...asked].join('-');
    let own = name;
    for (let count = 2; taken.has(own); count++) own = `${name}-${count}`;
    taken.add(own);
    names.set(place.id, own);
  }
  return places.map((place) => ({ ...leadingTo(place, names), id: names.get(place.id)! }));
}

import { answersOf, type Answer, type Answers } from '../conditions/answers.ts';
import { variablesIn } from '../conditions/condition.ts';
import { truthOf } from '../conditions/truth.ts';
import type { Flow, Step } from '../schemas/flow.ts';
import { isCondition, outcomesOf } from './outcomes.ts';
import { readGuards, type Guards, type Opening, type Way } from './read-guards.ts';

/** Patients with these answers find no way on. */
export interface Gap {
  step: Step;
  answers: Answers;
}

/** Patients with these answers find two ways that are not said to be taken together. */
export interface Overlap {
  step: Step;
  answers: Answers;
  ways: [Way, Way];
}

/** A gap or an overlap that the source leaves open, with the record that says so. */
export interface LeftOpen {
  opening: Opening;
  answers: Answers;
  /** The ways that meet; none where there is no rule. */
  ways: Way[];
}

/** Patients who are alike from a step on, how they came there and where they go. */
export interface Visit {
  step: Step;
  answers: Answers;
  next: { way: Way; visit: Visit; asked: boolean }[];
}

/** What is known of a flow when every patient it can tell apart has walked through it. */
export interface Proof extends Guards {
  /** The first patient of each step that finds no way, and of each two arrows that meet. */
  gaps: Gap[];
  overlaps: Overlap[];
  leftOpen: LeftOpen[];
  /** Arrows from steps where all conditions can be read, that no patient takes. */
  neverTaken: Way[];
  /** Arrows that need an answer which some patients have not given, as nobody has asked. */
  neverAsked: { way: Way; variable: string }[];
  visits: Visit[];
  /** The answers of each variable that the flow can tell apart. */
  possible: ReadonlyMap<string, readonly Answer[]>;
  /** There are too many kinds of patients to walk through; what is found holds, but is not all. */
  isTooLarge: boolean;
}

/** Kinds of patients at steps, after which a flow is too large to prove. */
const limit = 20_000;

/**
 * Walks every patient that a flow can tell apart through it, and looks at each step whether exactly one way applies,
 * or several that are said to be taken together. At a new assessment all is asked anew.
 *
 * @param accepts whether a record of overlapp.yaml can explain a gap, or an overlap, in this flow
 */
export function proveFlow(
  flow: Flow,
  accepts: (id: string, kind: 'gap' | 'overlap') => boolean = () => true,
): Proof {
  const guards = readGuards(flow);
  const waysFrom = Map.groupBy(guards.ways, ({ from }) => from.id);
  const openingsAt = Map.groupBy(guards.openings, ({ step }) => step.id);
  const possible = answersOf(
    guards.variables.values(),
    guards.written.flatMap(({ guard }) => guard ?? []),
  );
  const needed = neededAt(guards);
  const proof: Proof = {
    ...guards,
    gaps: [],
    overlaps: [],
    leftOpen: [],
    neverTaken: [],
    neverAsked: [],
    visits: [],
    possible,
    isTooLarge: false,
  };
  const visits = new Map<string, Visit>();
  const waiting: Visit[] = [];
  const taken = new Set<Way>();
  const seen = new Set<string>();
  let count = 0;

  /** Once for each thing to tell. */
  const isNew = (...parts: (string | number)[]): boolean => {
    const key = parts.join(' ');
    return !seen.has(key) && Boolean(seen.add(key));
  };
  const arrive = (step: Step, answers: Answers): Visit => {
    const kept = [...answers].filter(([variable]) => needed.get(step.id)?.has(variable));
    const key = [step.id, ...kept.map(([name, { value }]) => `${name}=${value}`).sort()].join(' ');
    let visit = visits.get(key);
    if (!visit) {
      visit = { step, answers: new Map(kept), next: [] };
      visits.set(key, visit);
      waiting.push(visit);
    }
    return visit;
  };
  const go = (visit: Visit, way: Way, answers: Answers) => {
    taken.add(way);
    const asked = answers.size > visit.answers.size;
    visit.next.push({ way, visit: arrive(way.to, answers), asked });
  };

  const look = (visit: Visit) => {
    const { step } = visit;
    const ways = waysFrom.get(step.id) ?? [];
    if (ways.length === 0) return;
    if (ways.some(({ guard }) => guard === 'unknown')) {
      for (const way of ways) go(visit, way, visit.answers);
      return;
    }
    const openings = openingsAt.get(step.id) ?? [];
    for (const outcome of outcomesOf(ways, possible, visit.answers)) {
      if (++count > limit) return;
      const ownWays = outcome.taken.filter(({ edge }) => !edge.parallel);
      if (outcome.taken.length === 0 || ownWays.length > 1) {
        judge(step, outcome, ownWays, openings);
      }
      tellUnasked(visit, outcome.taken, outcome.answers);
      for (const way of outcome.taken) go(visit, way, outcome.answers);
    }
  };

  /** A gap or an overlap: what the source leaves open is noted, and the rest is at fault. */
  const judge = (
    step: Step,
    { answers }: { answers: Answers },
    ways: Way[],
    openings: Opening[],
  ) => {
    const kind = ways.length > 1 ? 'overlap' : 'gap';
    const fitting = openings.filter(({ id }) => accepts(id, kind));
    const conditions = fitting.flatMap(({ guard }) =>
      guard !== 'unknown' && isCondition(guard) ? guard : [],
    );
    for (const { answers: all } of outcomesOf<Way>([], possible, answers, conditions)) {
      if (++count > limit) return;
      const opening = fitting.find(
        ({ guard }) => guard !== 'unknown' && isCondition(guard) && truthOf(guard, all) === true,
      );
      if (opening) {
        const key = ways.map(({ index }) => index).join('-');
        if (isNew('open', opening.at.join('.'), key))
          proof.leftOpen.push({ opening, answers: all, ways });
        continue;
      }
      if (kind === 'gap') {
        if (isNew('gap', step.id)) proof.gaps.push({ step, answers: all });
        continue;
      }
      for (const [nth, second] of ways.slice(1).entries()) {
        const first = ways[nth]!;
        if (!isNew('overlap', first.index, second.index)) continue;
        proof.overlaps.push({ step, answers: all, ways: [first, second] });
      }
    }
  };

  /** A condition outside decisions asks nobody, so its answer must be known; side tracks say theirs in their text. */
  const tellUnasked = (visit: Visit, ways: Way[], answers: Answers) => {
    if (visit.step.type === 'beslut') return;
    for (const way of ways) {
      if (way.edge.parallel || !(typeof way.guard === 'object')) continue;
      for (const variable of variablesIn(way.guard)) {
        if (visit.answers.has(variable) || !answers.has(variable)) continue;
        if (isNew('unasked', way.index, variable)) proof.neverAsked.push({ way, variable });
      }
    }
  };

  for (const step of guards.steps.values()) if (step.type === 'start') arrive(step, new Map());
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    look(visit);
    if (count > limit || visits.size > limit) {
      proof.isTooLarge = true;
      break;
    }
  }
  proof.visits = [...visits.values()];
  const visited = new Set(proof.visits.map(({ step }) => step.id));
  if (!proof.isTooLarge) {
    proof.neverTaken = guards.ways.filter(
      (way) => typeof way.guard === 'object' && visited.has(way.from.id) && !taken.has(way),
    );
  }
  return proof;
}

/**
 * The variables whose answers can still matter to a patient who comes to a step. None do at a new assessment, which
 * asks anew; that is how earlier answers are forgotten.
 */
export function neededAt({ ways, openings, steps }: Guards): Map<string, Set<string>> {
  const needed = new Map([...steps.keys()].map((id) => [id, new Set<string>()]));
  const guardsAt = [
    ...ways.map(({ from, guard }) => [from, guard] as const),
    ...openings.map(({ step, guard }) => [step, guard] as const),
  ];
  for (const [step, guard] of guardsAt) {
    if (step.reassessment || typeof guard !== 'object') continue;
    for (const variable of variablesIn(guard)) needed.get(step.id)?.add(variable);
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of ways) {
      if (from.reassessment) continue;
      const [here, there] = [needed.get(from.id)!, needed.get(to.id)!];
      const before = here.size;
      for (const variable of there) here.add(variable);
      if (here.size > before) changed = true;
    }
  }
  return needed;
}

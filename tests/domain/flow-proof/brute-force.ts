import type { Condition } from '../../../src/domain/conditions/condition.ts';
import { parseGuard } from '../../../src/domain/conditions/parse.ts';
import type { Flow } from '../../../src/domain/schemas/flow.ts';
import type { Variable } from '../../../src/domain/schemas/variable.ts';

type Patient = Readonly<Record<string, boolean | string | number>>;

/** What is wrong with a flow, as sets of steps and numbers of arrows. */
export interface Verdict {
  gaps: string[];
  overlaps: number[];
  neverTaken: number[];
  openings: string[];
}

/** Every value that is worth trying: numbers on a grid twice as fine as the limits of the made conditions. */
function valuesOf(variable: Variable): (boolean | string | number)[] {
  if (variable.type === 'ja-nej') return [true, false];
  if (variable.type === 'val') return variable.alternatives.map(({ id }) => id);
  const [pace, to] = [variable.whole ? 1 : 0.25, variable.to ?? 5];
  return Array.from(
    { length: (to - variable.from) / pace + 1 },
    (_, nth) => variable.from + nth * pace,
  );
}

const patientsOf = (variables: readonly Variable[]): Patient[] =>
  variables.reduce<Patient[]>(
    (patients, variable) =>
      patients.flatMap((patient) =>
        valuesOf(variable).map((value) => ({ ...patient, [variable.id]: value })),
      ),
    [{}],
  );

function holds(condition: Condition, patient: Patient): boolean {
  if (condition.kind === 'not') return !holds(condition.part, patient);
  if (condition.kind !== 'compare') {
    const truths = condition.parts.map((part) => holds(part, patient));
    return condition.kind === 'and' ? !truths.includes(false) : truths.includes(true);
  }
  const [own, limit] = [patient[condition.variable]!, condition.value.value];
  return {
    '=': own === limit,
    '!=': own !== limit,
    '<': own < limit,
    '<=': own <= limit,
    '>': own > limit,
    '>=': own >= limit,
  }[condition.operator];
}

/** Sends every patient of the grid through a flow whose conditions can all be read, one by one. */
export function bruteForce({ variables, steps, edges }: Flow): Verdict {
  const patients = patientsOf(variables);
  const guardOf = (text: string) => {
    const parsed = parseGuard(text);
    if ('unreadable' in parsed) throw new Error(text);
    return parsed.guard;
  };
  const guards = edges.map(({ when }) => (when === undefined ? undefined : guardOf(when)));
  const openings = new Map(
    steps.map(({ id, openings: own }) => [id, own.map(({ when }) => guardOf(when))]),
  );
  const [gaps, overlaps, taken, open] = [
    new Set<string>(),
    new Set<number>(),
    new Set<number>(),
    new Set<string>(),
  ];
  const seen = new Map(steps.map(({ id }) => [id, new Set<number>()]));
  const waiting: [step: string, patient: number][] = [];
  const arrive = (id: string, patient: number) => {
    const isNew = steps.find((step) => step.id === id)!.reassessment;
    for (const nth of isNew ? patients.keys() : [patient]) {
      if (seen.get(id)!.has(nth)) continue;
      seen.get(id)!.add(nth);
      waiting.push([id, nth]);
    }
  };
  for (const { id, type } of steps) {
    if (type === 'start') for (const nth of patients.keys()) arrive(id, nth);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [id, nth] = next;
    const patient = patients[nth]!;
    const { type } = steps.find((step) => step.id === id)!;
    const ways = [...edges.keys()].filter((index) => edges[index]!.from === id);
    const go = (indexes: number[]) => {
      for (const index of indexes) {
        taken.add(index);
        arrive(edges[index]!.to, nth);
      }
    };
    if (ways.length === 0) continue;
    if (type === 'beslut' && ways.some((index) => !guards[index] && !edges[index]!.parallel)) {
      go(ways);
      continue;
    }
    const sure = ways.filter((index) => {
      const guard = guards[index];
      return !guard || (guard.kind !== 'otherwise' && holds(guard, patient));
    });
    const chosen =
      sure.length > 0 ? sure : ways.filter((index) => guards[index]?.kind === 'otherwise');
    const own = chosen.filter((index) => !edges[index]!.parallel);
    if (chosen.length === 0 || own.length > 1) {
      const opening = openings
        .get(id)!
        .findIndex((guard) => guard.kind !== 'otherwise' && holds(guard, patient));
      if (opening >= 0) open.add(`${id} ${opening}`);
      else if (chosen.length === 0) gaps.add(id);
      else for (const index of own) overlaps.add(index);
    }
    go(chosen);
  }
  const never = [...edges.keys()].filter((index) => {
    const { from } = edges[index]!;
    const isStuck =
      steps.find(({ id }) => id === from)!.type === 'beslut' &&
      !guards[index] &&
      !edges[index]!.parallel;
    return guards[index] && !isStuck && seen.get(from)!.size > 0 && !taken.has(index);
  });
  return {
    gaps: [...gaps].sort(),
    overlaps: [...overlaps].sort(),
    neverTaken: never.sort(),
    openings: [...open].sort(),
  };
}

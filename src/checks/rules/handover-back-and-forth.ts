import type { Entry } from '../../domain/entry.ts';
import type { Visit } from '../../domain/flow-proof/prove-flow.ts';
import type { Graph } from '../../domain/graph.ts';
import type { Step } from '../../domain/schemas/flow.ts';
import { proofOf } from '../../domain/flow-proof/proof-of.ts';
import { normalise } from '../wording.ts';
import { defineRule, type Found } from '../rule.ts';

/** The patient is not sent to and fro between the same levels for the same reason, by two rules or in a flow. */
export const handoverBackAndForth = defineRule('handover-back-and-forth', function* ({ graph }) {
  yield* betweenRules(graph);
  for (const entry of graph.all('flow')) yield* inFlow(graph, entry);
});

function* betweenRules(graph: Graph): Generator<Found> {
  const groups = Map.groupBy(graph.all('handoverRule'), ({ data }) =>
    JSON.stringify([
      data.region,
      data.needs,
      normalise(data.trigger),
      data.conditions.map(normalise),
    ]),
  );
  for (const group of groups.values()) {
    for (const entry of group.length > 1 ? group : []) {
      const back = group.find((other) => other !== entry && goesBack(entry, other));
      if (back) yield { entry, at: [...entry.path, 'nar'], params: { other: back.id } };
    }
  }
}

const goesBack = (
  { data: there }: Entry<'handoverRule'>,
  { data: back }: Entry<'handoverRule'>,
): boolean =>
  there.to.some((level) => back.from.includes(level)) &&
  back.to.some((level) => there.from.includes(level));

/** In a flow: a handover, and the same patient handed back before anybody has asked or assessed anything. */
function* inFlow(graph: Graph, entry: Entry<'flow'>): Generator<Found> {
  const isPlace = (level: string) => graph.get('careLevel', level)?.data.type !== 'omfattning';
  const told = new Set<Step>();
  for (const visit of proofOf(graph, entry).visits) {
    const { step } = visit;
    if (step.type !== 'overlamning' || !isPlace(step.level)) continue;
    for (const { visit: received } of visit.next) {
      const level = received.step.level;
      if (level === step.level || !isPlace(level)) continue;
      const back = handedBack(received, level, step.level);
      if (!back) continue;
      for (const [one, other] of [
        [step, back],
        [back, step],
      ] as const) {
        if (told.has(one)) continue;
        told.add(one);
        const at = ['steg', entry.data.steps.indexOf(one), 'id'];
        yield { entry, at, params: { other: other.text } };
      }
    }
  }
}

/** The handover from one level to another that a patient comes to without a question or a new assessment. */
function handedBack(from: Visit, level: string, to: string): Step | undefined {
  const seen = new Set<Visit>();
  const waiting = [from];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    if (seen.has(visit) || visit.step.reassessment) continue;
    seen.add(visit);
    const unasked = visit.next.filter(({ asked }) => !asked);
    const isBack =
      visit.step.type === 'overlamning' &&
      visit.step.level === level &&
      unasked.some((next) => next.visit.step.level === to);
    if (isBack) return visit.step;
    waiting.push(...unasked.map((next) => next.visit));
  }
  return undefined;
}

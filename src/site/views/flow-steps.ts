import { explainGuard } from '../../domain/conditions/explain.ts';
import type { Entry, EntryKey } from '../../domain/entry.ts';
import { readGuards, type Guards, type Way } from '../../domain/flow-proof/read-guards.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf } from '../../domain/routes.ts';
import { flowToSteps, type NumberedStep } from '../../flows/flow-to-steps.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import {
  levelView,
  pointLinks,
  strengthView,
  type LevelView,
  type StrengthView,
} from './statement.ts';

/** A step ready to print. */
export interface StepView {
  number: number;
  /** Anchor on the page. */
  id: string;
  /** The step's id in the content, for the check of the built page. */
  name: string;
  /** What kind of step it is, where that must be said. */
  kind?: string;
  text: string;
  /** Where the step is read about; absent when it leads only to the source points. */
  href?: string;
  level: LevelView;
  strength?: StrengthView;
  /** Statements and criteria it rests on besides the one the text links to. */
  more: Link[];
  receiver?: string;
  responsibilityUntil?: string;
  points: Link[];
  ways: WayView[];
}

/** A way on from a step. */
export interface WayView {
  label?: string;
  /** When it is taken, where the label does not say all of it. */
  condition?: string;
  href: string;
  number: number;
  /** The id of the step it leads to, for the check of the built page. */
  to: string;
  text: string;
  parallel: boolean;
  points: Link[];
}

/** The steps of a flow as a numbered list that says all the picture says, with the conditions in words. */
export function stepViews(graph: Graph, { data }: Entry<'flow'>): StepView[] {
  const guards = readGuards(data);
  const waysFrom = Map.groupBy(guards.ways, ({ from }) => from.id);
  return flowToSteps(data).map((step) =>
    stepView(graph, step, guards, waysFrom.get(step.id) ?? []),
  );
}

/** Kinds of steps that the reader must be told of; the rest show what they are. */
const kinds: Partial<Record<NumberedStep['type'], string>> = {
  start: 'Här börjar flödet',
  beslut: 'Fråga',
  overlamning: 'Överlämning',
  slut: 'Här slutar vägen',
};

function stepView(graph: Graph, step: NumberedStep, guards: Guards, edges: Way[]): StepView {
  const shown = [
    ...step.statements.map((id): EntryKey => ({ kind: 'statement', id })),
    ...step.criteria.map((id): EntryKey => ({ kind: 'criterion', id })),
  ].flatMap((key) => linkOf(graph, key) ?? []);
  const [first, ...more] = shown;
  const kind = kinds[step.type];
  return {
    number: step.number,
    id: `steg-${step.number}`,
    name: step.id,
    ...(kind ? { kind } : {}),
    text: step.text,
    ...(first ? { href: first.href } : {}),
    level: levelView(graph, step.level),
    ...(step.strength ? { strength: strengthView(step.strength) } : {}),
    more,
    ...(step.receiver ? { receiver: step.receiver } : {}),
    ...(step.responsibilityUntil ? { responsibilityUntil: step.responsibilityUntil } : {}),
    points: pointLinks(graph, step.points),
    ways: step.ways.map(({ label, toNumber, toText, points, parallel }, index) => {
      const edge = edges[index];
      const condition = edge && conditionOf(edge, guards);
      return {
        ...(label ? { label } : {}),
        ...(condition ? { condition } : {}),
        href: `#steg-${toNumber}`,
        number: toNumber,
        to: edge?.to.id ?? '',
        text: toText,
        parallel,
        points: points.every((point) => step.points.includes(point))
          ? []
          : pointLinks(graph, points),
      };
    }),
  };
}

/** A condition in words; none where the question of the step and the label of the way say the same. */
function conditionOf({ guard, from, edge }: Way, { variables }: Guards): string | undefined {
  if (typeof guard !== 'object') return undefined;
  const words = explainGuard(guard, variables);
  const isSaid = `”${from.text}”: ${edge.label ?? ''}`.toLocaleLowerCase('sv');
  return words.toLocaleLowerCase('sv') === isSaid ? undefined : words;
}

function linkOf(graph: Graph, key: EntryKey): Link | undefined {
  const entry = graph.get(key.kind, key.id) as Entry<'statement' | 'criterion'> | undefined;
  return entry && { text: entry.data.short, href: href(addressOf(entry)!) };
}

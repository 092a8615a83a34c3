import { writeNumber } from '../../domain/conditions/write.ts';
import type { Entry } from '../../domain/entry.ts';
import { inOrder, type Graph } from '../../domain/graph.ts';
import { addressOf } from '../../domain/routes.ts';
import type { Step } from '../../domain/schemas/flow.ts';
import type { Quantity } from '../../domain/schemas/variable.ts';
import type { Walk, WalkPlace } from '../../flows/flow-to-walk.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { checklistView, rulesBetween, type ChecklistView } from './checklist.ts';
import { overlapViews, type OverlapView } from './need.ts';
import {
  levelView,
  pointLinks,
  statementView,
  strengthView,
  type LevelView,
  type StatementView,
  type StrengthView,
} from './statement.ts';

/** A link to another place of the walk, with its number for those who read on paper. */
export interface WalkLink {
  text: string;
  href: string;
  number: number;
}

/** A record of what the source leaves open, with the place where it is kept. */
export type OpenView = OverlapView & { href: string };

/** A question with its answers. */
export interface QuestionView {
  kind: 'question';
  id: string;
  number: number;
  /** The name of the question in addresses. */
  name: string;
  question: string;
  /** What is decided, where the question is one of several for it. */
  decision?: string;
  /** What the reader compares the patient with: the conditions of each statement that has them. */
  lists: { title: string; level: LevelView; lead: string; base?: string; items: string[] }[];
  choices: (WalkLink & { value: string })[];
  /** A number may be given as it is. */
  quantity?: { unit: string; from: number; to?: number; isWhole: boolean; refusal: string };
  points: Link[];
  isAnew: boolean;
}

/** What the source says at a step. */
export interface SaidView {
  kind: 'said';
  id: string;
  number: number;
  /** "Överlämning", where it is one. */
  label?: string;
  text: string;
  level: LevelView;
  strength?: StrengthView;
  statements: StatementView[];
  receiver?: string;
  responsibilityUntil?: string;
  checklist?: ChecklistView;
  /** Records of rules that meet here, shown whole. */
  open: OpenView[];
  /** Points that stand with none of the statements. */
  points: Link[];
  next?: WalkLink;
  isAnew: boolean;
}

/** Several ways at once, or none. */
export interface ForkView {
  kind: 'fork';
  id: string;
  number: number;
  title: string;
  text: string;
  /** Whether the source leaves open which way holds, or whether there is one. */
  isOpen: boolean;
  open?: OpenView;
  ways: (WalkLink & { label?: string })[];
  isAnew: boolean;
}

export type PlaceView = QuestionView | SaidView | ForkView;

/** The places of a walk ready to print, numbered as they stand. */
export function placeViews(graph: Graph, flow: Entry<'flow'>, walk: Walk): PlaceView[] {
  const numbers = new Map(walk.map(({ id }, index) => [id, index + 1]));
  const titles = new Map(walk.map((place) => [place.id, titleOf(place)]));
  const linkTo = (id: string): WalkLink => ({
    text: titles.get(id) ?? '',
    href: `#${id}`,
    number: numbers.get(id) ?? 0,
  });
  const records = openRecords(graph, flow);
  return walk.map((place): PlaceView => {
    const about = {
      id: place.id,
      number: numbers.get(place.id)!,
      isAnew: place.step.reassessment,
    };
    switch (place.kind) {
      case 'question':
        return { ...about, ...questionView(graph, place, linkTo) };
      case 'said':
        return {
          ...about,
          ...saidView(graph, place.step, records),
          ...checklistAt(graph, flow, place),
          ...(place.next === undefined ? {} : { next: linkTo(place.next) }),
        };
      default:
        return { ...about, ...forkView(place, records, linkTo) };
    }
  });
}

/** Every record about the needs of a flow in its region, by id. */
export function openRecords(graph: Graph, { data }: Entry<'flow'>): Map<string, OpenView> {
  return new Map(
    data.needs
      .flatMap((need) => overlapViews(graph, need, data.region))
      .map((view) => [
        view.id,
        { ...view, href: href(addressOf(graph.get('overlap', view.id)!)!) },
      ]),
  );
}

const severalWays = 'Flera vägar gäller samtidigt';
const openWays = 'Fler än en väg kan gälla, och källan avgör inte vilken';
const noWay = 'Källan har ingen regel här';

function titleOf(place: WalkPlace): string {
  switch (place.kind) {
    case 'question':
      return place.variable.question;
    case 'said':
      return place.step.text;
    case 'fork':
      return place.isOpen ? openWays : severalWays;
    case 'gap':
      return noWay;
  }
}

type Linker = (id: string) => WalkLink;

function questionView(
  graph: Graph,
  { step, variable, choices }: Extract<WalkPlace, { kind: 'question' }>,
  linkTo: Linker,
) {
  return {
    kind: 'question' as const,
    name: variable.id,
    question: variable.question,
    ...(step.type === 'beslut' && step.text !== variable.question ? { decision: step.text } : {}),
    lists: criteriaLists(graph, step),
    choices: choices.map(({ value, text, to }) => ({ ...linkTo(to), value, text: capital(text) })),
    ...(variable.type === 'tal'
      ? {
          quantity: {
            unit: variable.unit,
            from: variable.from,
            ...(variable.to === undefined ? {} : { to: variable.to }),
            isWhole: variable.whole,
            refusal: refusalOf(variable),
          },
        }
      : {}),
    points: pointLinks(graph, step.points),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is said to a reader who writes something else than a possible number. */
function refusalOf({ from, to, whole }: Quantity): string {
  const kind = whole ? 'ett helt tal' : 'ett tal';
  return to === undefined
    ? `Skriv ${kind}, ${writeNumber(from)} eller mer.`
    : `Skriv ${kind} från ${writeNumber(from)} till ${writeNumber(to)}.`;
}

/** The criteria that a decision weighs, as lists under the statements they belong to. */
function criteriaLists(graph: Graph, step: Step): QuestionView['lists'] {
  const weighed = new Set(step.criteria);
  const resting = step.criteria.flatMap((id) =>
    graph.to({ kind: 'criterion', id }, 'dependsOn').filter((entry) => entry.kind === 'statement'),
  ) as Entry<'statement'>[];
  return inOrder([...new Set(resting)]).flatMap((entry) => {
    const view = statementView(graph, entry);
    const items = (entry.data.criteria?.of ?? []).flatMap((id) => {
      const criterion = weighed.has(id) ? graph.get('criterion', id) : undefined;
      return criterion ? [criterion.data.text] : [];
    });
    return view.criteria
      ? [
          {
            title: view.short,
            level: view.levels[0]!,
            lead: view.criteria.lead,
            ...(view.criteria.base ? { base: view.criteria.base } : {}),
            items,
          },
        ]
      : [];
  });
}

function saidView(graph: Graph, step: Step, records: ReadonlyMap<string, OpenView>) {
  const statements = step.statements.flatMap((id) => graph.get('statement', id) ?? []);
  const meets = new Set(
    statements.flatMap((entry) => graph.to(entry, 'involves')).map(({ id }) => id),
  );
  // Where the step belongs to no level of its own, the rules that meet there are the answer.
  const isShared = ['alla', 'ej-angiven'].includes(step.level);
  return {
    kind: 'said' as const,
    ...(step.type === 'overlamning' ? { label: 'Överlämning' } : {}),
    text: step.text,
    level: levelView(graph, step.level),
    // Statements carry the strength themselves.
    ...(step.strength && statements.length === 0 ? { strength: strengthView(step.strength) } : {}),
    statements: statements.map((entry) => statementView(graph, entry)),
    ...(step.receiver ? { receiver: step.receiver } : {}),
    ...(step.responsibilityUntil ? { responsibilityUntil: step.responsibilityUntil } : {}),
    open: isShared
      ? [...records.values()].filter(({ id, type }) => type === 'overlapp' && meets.has(id))
      : [],
    points: pointLinks(
      graph,
      step.points.filter((point) => !statements.some(({ data }) => data.points.includes(point))),
    ),
  };
}

/** What a handover asks for, by the rules between the level of the step and those it leads to. */
function checklistAt(graph: Graph, flow: Entry<'flow'>, { id, step }: WalkPlace) {
  if (step.type !== 'overlamning') return {};
  const { data } = flow;
  const levels = new Map(data.steps.map((other) => [other.id, other.level]));
  const checklist = checklistView(
    graph,
    `checklista-${id}`,
    rulesBetween(graph, {
      region: data.region,
      needs: data.needs,
      from: [step.level],
      to: data.edges.flatMap(({ from, to }) => (from === step.id ? (levels.get(to) ?? []) : [])),
    }),
  );
  return checklist ? { checklist } : {};
}

function forkView(
  place: Extract<WalkPlace, { kind: 'fork' | 'gap' }>,
  records: ReadonlyMap<string, OpenView>,
  linkTo: Linker,
) {
  const isOpen = place.kind === 'gap' || place.isOpen;
  const open = place.opening ? records.get(place.opening.id) : undefined;
  const texts = {
    parallel: 'De utesluter inte varandra.',
    open: 'Alla vägar visas. Webbplatsen väljer inte åt läsaren.',
    gap: 'Svaren leder inte vidare till någon väg i källan.',
  };
  return {
    kind: 'fork' as const,
    title: titleOf(place),
    text: texts[place.kind === 'gap' ? 'gap' : isOpen ? 'open' : 'parallel'],
    isOpen,
    ...(open ? { open } : {}),
    ways:
      place.kind === 'gap'
        ? []
        : place.ways.map(({ label, to }) => ({ ...linkTo(to), ...(label ? { label } : {}) })),
  };
}

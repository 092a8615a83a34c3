import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf } from '../../domain/routes.ts';
import { handoverWays } from '../../domain/schemas/handover-rule.ts';
import { strengths } from '../../domain/schemas/strength.ts';
import { regionAndWhole } from '../../domain/sources-of-region.ts';
import { absoluteHref, href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { pointLinks } from './statement.ts';

/** One line to tick off, or to write after. */
export interface ChecklistLine {
  /** What the line is about, where its text does not say so. */
  label?: string;
  text: string;
  /** Where the line rests on fewer points than the whole rule. */
  points: Link[];
}

/** What one rule asks of a handover. */
interface ChecklistPart {
  title: string;
  href: string;
  lines: ChecklistLine[];
  points: Link[];
}

/** What the rules of a handover ask for, as text that can be copied into a record. It says nothing of any patient. */
export interface ChecklistView {
  id: string;
  title: string;
  parts: ChecklistPart[];
  /** Document, version and address, for whoever reads the text in the record. */
  source: string;
}

/** Ways by which a patient is handed over; advice and consultation hand nobody over. */
const handsOver = new Set(['remiss', 'aktiv-overlamning', 'sip', 'hanvisning']);

export const isHandover = ({ data }: Entry<'handoverRule'>): boolean =>
  data.ways.some((way) => handsOver.has(way));

/** The checklist of a rule, with what the rules for every need ask between the same levels. */
export function checklistOfRule(
  graph: Graph,
  rule: Entry<'handoverRule'>,
): ChecklistView | undefined {
  if (!isHandover(rule)) return undefined;
  const rules = rulesBetween(graph, rule.data).filter(
    (other) => other !== rule && other.data.needs.length === 0,
  );
  const general =
    rule.data.needs.length > 0
      ? rules
      : rules.filter(({ data }) => data.region !== rule.data.region);
  return checklistView(graph, `checklista-${rule.id}`, [rule, ...general]);
}

/** Rules for a handover in a region and the whole it is part of: those of the needs first, then those for every need. */
export function rulesBetween(
  graph: Graph,
  asked: { region: string; needs: string[]; from: string[]; to: string[] },
): Entry<'handoverRule'>[] {
  const places = regionAndWhole(graph, asked.region);
  const fits = (ruled: string[], levels: string[]) =>
    ruled.includes('ej-angiven') || levels.some((level) => ruled.includes(level));
  const rules = graph
    .all('handoverRule')
    .filter(
      (rule) =>
        isHandover(rule) &&
        places.includes(rule.data.region) &&
        (rule.data.needs.length === 0 ||
          rule.data.needs.some((need) => asked.needs.includes(need))) &&
        fits(rule.data.from, asked.from) &&
        fits(rule.data.to, asked.to),
    );
  return rules.sort(
    (a, b) =>
      Number(a.data.needs.length === 0) - Number(b.data.needs.length === 0) ||
      places.indexOf(a.data.region) - places.indexOf(b.data.region),
  );
}

/** Rules as one list. What one of them leaves unsaid is left out where another says it. */
export function checklistView(
  graph: Graph,
  id: string,
  rules: readonly Entry<'handoverRule'>[],
): ChecklistView | undefined {
  const [first] = rules;
  if (!first) return undefined;
  const said = new Set(rules.flatMap((rule) => saidIn(rule)));
  const documents = new Set(rules.map(({ data }) => data.document));
  const sources = [...documents].map((document) => {
    const data = graph.get('sourceDocument', document)?.data;
    const version = data?.version ? `, version ${data.version}` : '';
    return `${data?.title ?? document}${version}`;
  });
  return {
    id,
    title: `Överlämning, ${graph.get('region', first.data.region)?.data.name ?? first.data.region}`,
    parts: rules.map((rule) => ({
      title: rule.data.title,
      href: href(addressOf(rule)!),
      lines: linesOf(graph, rule, said),
      points: pointLinks(graph, rule.data.points),
    })),
    source: `Källa: ${sources.join('; ')}. ${absoluteHref(addressOf(first)!)}`,
  };
}

const unknown = 'framgår inte av källan';

/** What sources often leave unsaid about a handover. */
const facts = {
  'Tar emot': ({ receiver }: Entry<'handoverRule'>['data']) => receiver,
  'Skicka med': ({ sendAlong }: Entry<'handoverRule'>['data']) => sendAlong,
  'Ansvaret går över': ({ responsibilityPasses }: Entry<'handoverRule'>['data']) =>
    responsibilityPasses,
};

const saidIn = ({ data }: Entry<'handoverRule'>): string[] =>
  Object.entries(facts).flatMap(([label, fact]) => (fact(data) === null ? [] : label));

function linesOf(
  graph: Graph,
  { data }: Entry<'handoverRule'>,
  said: ReadonlySet<string>,
): ChecklistLine[] {
  const points: Link[] = [];
  const ways = data.ways.filter((way) => handsOver.has(way)).map((way) => handoverWays[way]);
  const modal = data.strength === 'beskrivande' ? '' : ` (${strengths[data.strength]})`;
  // What a requirement already says is not said again.
  const isRequired = (text: string) =>
    data.requirements.some((item) => item.text.includes(text.replace(/\.$/, '')));
  return [
    ...data.conditions.map((text) => ({ label: 'Villkor', text, points })),
    ...data.requirements.map((item) => ({
      text: item.text,
      points: pointLinks(graph, item.points),
    })),
    ...(isRequired(alternatives(ways))
      ? []
      : [{ label: 'Sätt', text: `${alternatives(ways)}${modal}`, points }]),
    ...Object.entries(facts).flatMap(([label, fact]) => {
      const text = fact(data);
      if (text !== null && isRequired(text)) return [];
      if (text !== null)
        return tickable(label, text).map((part) => ({ label, text: part, points }));
      return said.has(label) ? [] : { label, text: unknown, points: [] };
    }),
  ];
}

/** Several things to send along are several lines to tick off, when the source says what they are. */
const tickable = (label: string, text: string): string[] =>
  label === 'Skicka med' && !text.includes('framgår inte')
    ? text.split(/(?<=\.)\s+(?=\p{Lu})/u)
    : [text];

const alternatives = (ways: readonly string[]): string =>
  [ways.slice(0, -1).join(', '), ways.at(-1)].filter(Boolean).join(' eller ');

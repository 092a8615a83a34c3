import type { Edge, Flow, Step } from '../domain/schemas/flow.ts';
import { strengths } from '../domain/schemas/strength.ts';

/** What the drawing says about a care level. */
export interface DrawnLevel {
  name: string;
  /** Class name that gives the colour. */
  colour: string;
  /** `omfattning` is no place: such steps stand outside the lanes, with the name of the level in the box. */
  type: 'niva' | 'aktor' | 'omfattning';
}

/** Stands before the addresses in a drawing; whoever prints it puts the base of the site in its place. */
export const basePlaceholder = '/__BASE__';

/**
 * Characters that Mermaid reads as code, or as the start of an entity it decodes unreliably, even between quotes.
 * Each is drawn as one character without meaning, of about the same width, and put back in the finished picture.
 */
const awkward = ['"', '#', ';', '`', '<', '>', '&', '\\', '%', '$', '{', '}', '|', '(', ')', 'ﬂ'];
const firstStandIn = 0xe000;
const smallMark = '\uE0FF';

/** Text between quotes in Mermaid. Words such as "end" mean nothing there. */
function quote(text: string): string {
  const safe = [...text.replace(/\s+/g, ' ').trim()].map((character) => {
    const index = awkward.indexOf(character);
    return index < 0 ? character : String.fromCodePoint(firstStandIn + index);
  });
  return safe.join('');
}

/** A drawn line as it was written, and whether it is the small print of a box. */
export function readLine(drawn: string): { text: string; isSmall: boolean } {
  return {
    text: drawn
      .replaceAll(smallMark, '')
      .replace(
        /[\uE000-\uE0FE]/g,
        (standIn) => awkward[standIn.codePointAt(0)! - firstStandIn] ?? standIn,
      ),
    isSmall: drawn.includes(smallMark),
  };
}

/** No stadium shapes: their outline is a path of hundreds of points. */
const shapes: Record<Step['type'], [open: string, close: string]> = {
  start: ['(', ')'],
  atgard: ['[', ']'],
  beslut: ['{{', '}}'],
  overlamning: ['[[', ']]'],
  slut: ['(', ')'],
};

/**
 * A flow as Mermaid: one lane per care level in the order the levels first appear, boxes numbered as in
 * `flowToSteps`, and handovers dashed with an arrow sign. The same flow always gives the same text. Arrows to
 * steps that do not exist are left out; `unknown-step` reports them.
 *
 * @param levels by id of care level; a level that is missing gets a lane with its id
 * @param addressOfStep where a step is read about, from the root of the site ("/behov/…#id")
 */
export function flowToMermaid(
  flow: Flow,
  levels: ReadonlyMap<string, DrawnLevel>,
  addressOfStep: (step: Step) => string | undefined,
): string {
  const nodes = flow.steps
    .filter(({ id }, index) => flow.steps.findIndex((step) => step.id === id) === index)
    .map((step, index) => ({
      step,
      number: index + 1,
      name: `s${index + 1}`,
      level: levels.get(step.level) ?? unknownLevel(step.level),
    }));
  const byId = new Map(nodes.map((node) => [node.step.id, node]));
  const box = ({ step, number, name, level }: (typeof nodes)[number]): string => {
    const [open, close] = shapes[step.type];
    const small = [
      ...(step.strength ? [step.strength === 'ansvar' ? 'ansvar' : strengths[step.strength]] : []),
      ...(level.type === 'omfattning' ? [level.name.toLowerCase()] : []),
    ].join(' · ');
    const last = small ? `<br/>${smallMark}${quote(small)}` : '';
    return `${name}${open}"${number}. ${quote(step.text)}${last}"${close}`;
  };

  const lines = [
    'flowchart TB',
    `  accTitle: ${quote(flow.title)}`,
    `  accDescr: ${quote(flow.summary)}`,
  ];
  for (const [index, id] of [...new Set(nodes.map(({ step }) => step.level))].entries()) {
    const inLane = nodes.filter(({ step }) => step.level === id);
    const { level } = inLane[0]!;
    if (level.type === 'omfattning') {
      lines.push(...inLane.map((node) => `  ${box(node)}`));
      continue;
    }
    lines.push(`  subgraph L${index + 1}["${quote(level.name)}"]`);
    lines.push(...inLane.map((node) => `    ${box(node)}`));
    lines.push('  end', `  class L${index + 1} ${level.colour}`);
  }
  for (const edge of flow.edges) {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (from && to) lines.push(`  ${from.name} ${arrow(edge, from.step)} ${to.name}`);
  }
  for (const { step, name, level } of nodes) {
    lines.push(`  class ${name} ${level.colour}`, `  class ${name} typ-${step.type}`);
    const address = addressOfStep(step);
    if (address) lines.push(`  click ${name} href "${basePlaceholder}${encodeURI(address)}"`);
  }
  return `${lines.join('\n')}\n`;
}

const unknownLevel = (id: string): DrawnLevel => ({
  name: id,
  colour: 'neutral',
  type: 'niva',
});

function arrow({ label }: Edge, from: Step): string {
  const isHandover = from.type === 'overlamning';
  const text = isHandover ? `⇢ ${label ?? 'överlämning'}` : label;
  return `${isHandover ? '-.->' : '-->'}${text ? `|"${quote(text)}"|` : ''}`;
}

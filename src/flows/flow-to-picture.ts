import type { Flow, Step } from '../domain/schemas/flow.ts';
import { strengths } from '../domain/schemas/strength.ts';

/** What the drawing says about a care level. */
export interface DrawnLevel {
  name: string;
  /** Class name that gives the colour. */
  colour: string;
  /** `omfattning` is no place: such levels share one lane. */
  type: 'niva' | 'aktor' | 'omfattning';
}

/** A step as it is drawn. */
export interface PictureBox {
  /** As in `flowToSteps`. */
  number: number;
  type: Step['type'];
  text: string;
  /** What stands last in the box: that it is a handover, the strength. */
  small: string[];
  level: string;
  href?: string;
}

/** An arrow between two boxes, by their places among the boxes. */
export interface PictureArrow {
  from: number;
  to: number;
  label?: string;
  isHandover: boolean;
}

/** A flow as what its picture shows, before anything has a place. */
export interface Picture {
  title: string;
  description: string;
  /** By id, in the order they first appear. */
  levels: Record<string, DrawnLevel>;
  boxes: PictureBox[];
  arrows: PictureArrow[];
}

/** Stands before the addresses in a drawing; whoever prints it puts the base of the site in its place. */
export const basePlaceholder = '/__BASE__';

/**
 * What the picture of a flow shows: boxes numbered as in `flowToSteps` and the arrows between them. The same flow
 * always gives the same picture. Arrows to steps that do not exist are left out; `unknown-step` reports them.
 *
 * @param levels by id of care level; a level that is missing is called by its id
 * @param addressOfStep where a step is read about, from the root of the site ("/behov/…#id")
 */
export function flowToPicture(
  flow: Flow,
  levels: ReadonlyMap<string, DrawnLevel>,
  addressOfStep: (step: Step) => string | undefined,
): Picture {
  const steps = flow.steps.filter(
    ({ id }, index) => flow.steps.findIndex((step) => step.id === id) === index,
  );
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  return {
    title: flow.title,
    description: flow.summary,
    levels: Object.fromEntries(
      steps.map(({ level }) => {
        // Only what is drawn: what else is known of a level must not ask for another picture.
        const { name, colour, type } = levels.get(level) ?? unknownLevel(level);
        return [level, { name, colour, type }];
      }),
    ),
    boxes: steps.map((step, index) => {
      const address = addressOfStep(step);
      return {
        number: index + 1,
        type: step.type,
        text: step.text,
        small: [
          ...(step.type === 'overlamning' ? ['överlämning'] : []),
          ...(step.strength
            ? [step.strength === 'ansvar' ? 'ansvar' : strengths[step.strength]]
            : []),
        ],
        level: step.level,
        ...(address ? { href: `${basePlaceholder}${encodeURI(address)}` } : {}),
      };
    }),
    arrows: flow.edges.flatMap(({ from, to, label }) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined) return [];
      return [
        {
          from: start,
          to: end,
          ...(label ? { label } : {}),
          isHandover: steps[start]!.type === 'overlamning',
        },
      ];
    }),
  };
}

const unknownLevel = (id: string): DrawnLevel => ({
  name: id,
  colour: 'neutral',
  type: 'niva',
});

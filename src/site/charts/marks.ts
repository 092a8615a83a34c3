/**
 * What a chart is made of. Across, positions are per cent of the width, so that a chart fits a phone and a wide
 * screen while its text keeps its size; down, they are pixels.
 */
export type Mark =
  | { shape: 'line'; x1: number; x2: number; y1: number; y2: number; look: string }
  | { shape: 'bar'; x: number; width: number; y: number; height: number; look: string }
  | { shape: 'marker'; x: number; y: number; form: MarkerForm; look: string }
  | {
      shape: 'text';
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      /** Pixels to the right of x. */
      shift: number;
      look: string;
    };

/** Series are told apart by form as well as by colour. */
export type MarkerForm = 'ring' | 'square';

/** An entry of the legend: how it is drawn, and what it means. */
export interface LegendItem {
  look: 'ring' | 'square' | 'target' | 'bar' | 'interval';
  text: string;
}

/** A drawing ready to print, in the order things lie on each other. */
export interface Drawing {
  height: number;
  marks: Mark[];
  legend: LegendItem[];
  /** What a reader must know to read the axis right. */
  notes: string[];
  /** Whether the hatched pattern is used. */
  hasInterval: boolean;
}

/** A figure of a place and a year. `value` null means that the source gives no number; it is never drawn as nought. */
export interface Figure {
  place: string;
  year: number;
  value: number | null;
  upTo?: number | undefined;
}

/** A level to reach, drawn as a line of its own. */
export interface Target {
  value: number;
  label: string;
}

/** Figures in the places they are asked for, in the order of reading. */
export interface ChartData {
  places: string[];
  figures: Figure[];
  targets: Target[];
  isPercent: boolean;
}

/** A number as Swedish readers write it: 12 253 and 7,5. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 }).format(value);

/** "35–40" for an interval, else the number. */
export const formatFigure = ({ value, upTo }: { value: number; upTo?: number | undefined }) =>
  upTo === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`;

export const text = (
  x: number,
  y: number,
  words: string,
  look: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  shift = 0,
): Mark => ({ shape: 'text', x, y, text: words, anchor, shift, look });

/** Lines from top to bottom for the targets, each with its label above. */
export function targetMarks(
  targets: Target[],
  position: (value: number) => number,
  top: number,
  bottom: number,
): Mark[] {
  return targets.flatMap(({ value, label }): Mark[] => {
    const x = position(value);
    return [
      { shape: 'line', x1: x, x2: x, y1: top, y2: bottom, look: 'target' },
      text(x, top - 5, label, 'target-label', x > 60 ? 'end' : x < 20 ? 'start' : 'middle'),
    ];
  });
}

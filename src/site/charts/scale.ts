/** A straight scale from values to positions, with its rounded ends and its ticks. */
export interface Scale {
  low: number;
  high: number;
  ticks: number[];
  position(value: number): number;
}

/** 1, 2 or 5 times a power of ten, and never less than 1: nobody counts half patients. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}

/** Makes a scale whose ends are round numbers; `from` and `to` are the positions of its ends. */
export function makeScale(
  { min, max }: { min: number; max: number },
  { from, to }: { from: number; to: number },
): Scale {
  const step = niceStep((max - min) / 4);
  const low = Math.floor(min / step) * step;
  const high = Math.max(Math.ceil(max / step) * step, low + step);
  const ticks = Array.from(
    { length: Math.round((high - low) / step) + 1 },
    (_, index) => low + index * step,
  );
  return {
    low,
    high,
    ticks,
    position: (value) => from + ((value - low) / (high - low)) * (to - from),
  };
}

/**
 * Where the axis of a drawing without bars begins: shares lie close together, so theirs may begin above nought.
 * The drawing then has to say so.
 */
export const axisStart = (values: number[], isPercent: boolean): number =>
  isPercent ? Math.max(0, Math.floor((Math.min(...values) - 1) / 10) * 10) : 0;

/** What a reader must know about an axis that does not begin at nought. */
export const axisNote = ({ low }: Scale, isPercent: boolean): string[] =>
  low > 0 ? [`Axeln börjar på ${low}${isPercent ? ' %' : ''}, inte på 0.`] : [];

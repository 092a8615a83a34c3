import type { Quantity } from '../schemas/variable.ts';
import { comparisonsIn, type Guard } from './condition.ts';
import { writeNumber } from './write.ts';

/** The end of a stretch of numbers: its lower end is said as `fran` or `over`, its upper one as `under` or `hogst`. */
interface Cut {
  value: number;
  /** Whether the number itself belongs to what follows. */
  isBefore: boolean;
}

/** Numbers that no condition tells apart. */
export interface NumberRange {
  /** For addresses, whole in itself: "under-12", "12", "fran-6-under-12", "over-12", or "alla". */
  token: string;
  /** For readers: "mindre än 12 månader", "12 månader eller mer". */
  text: string;
  /** A number in it. */
  sample: number;
}

/** All values of a number, in as few stretches as the conditions can tell apart, from the smallest. */
export function rangesOf(variable: Quantity, guards: Iterable<Guard>): NumberRange[] {
  const cuts = [...guards]
    .flatMap(comparisonsIn)
    .flatMap((comparison): Cut[] => {
      if (comparison.variable !== variable.id || comparison.value.type !== 'tal') return [];
      const { value } = comparison.value;
      const [before, after] = [
        { value, isBefore: true },
        { value, isBefore: false },
      ];
      switch (comparison.operator) {
        case '<':
        case '>=':
          return [before];
        case '<=':
        case '>':
          return [after];
        default:
          return [before, after];
      }
    })
    .map((cut) => (variable.whole ? atWhole(cut) : cut))
    .filter((cut) => isInside(cut, variable))
    .sort((a, b) => a.value - b.value || Number(b.isBefore) - Number(a.isBefore))
    .filter((cut, index, all) => index === 0 || !isSame(cut, all[index - 1]!));
  return [undefined, ...cuts].map((lower, index) => toRange(variable, lower, cuts[index]));
}

/** Between whole numbers every cut is one before a whole number. */
const atWhole = ({ value, isBefore }: Cut): Cut => ({
  value: isBefore ? Math.ceil(value) : Math.floor(value) + 1,
  isBefore: true,
});

const isInside = ({ value, isBefore }: Cut, { from, to = Infinity }: Quantity): boolean =>
  isBefore ? value > from && value <= to : value >= from && value < to;

const isSame = (a: Cut, b: Cut): boolean => a.value === b.value && a.isBefore === b.isBefore;

function toRange(variable: Quantity, lower?: Cut, upper?: Cut): NumberRange {
  const exact = exactly(variable, lower, upper);
  if (exact !== undefined) {
    const words = variable.whole ? '' : 'exakt ';
    return {
      token: String(exact),
      text: `${words}${writeNumber(exact)} ${variable.unit}`,
      sample: exact,
    };
  }
  const tokens = [
    ...(lower ? [`${lower.isBefore ? 'fran' : 'over'}-${lower.value}`] : []),
    ...(upper ? [`${upper.isBefore ? 'under' : 'hogst'}-${upper.value}`] : []),
  ];
  return {
    token: tokens.join('-') || 'alla',
    text: `${words(variable, lower, upper)}`,
    sample: sampleOf(variable, lower, upper),
  };
}

/** The only number between two cuts, if it is only one. */
function exactly({ from, to, whole }: Quantity, lower?: Cut, upper?: Cut): number | undefined {
  const first = lower ? (lower.isBefore ? lower.value : undefined) : from;
  const last = upper ? (upper.isBefore && whole ? upper.value - 1 : upper.value) : to;
  const isLastIn = !upper || !upper.isBefore || whole;
  return first === last && isLastIn ? first : undefined;
}

function words({ unit, from, to }: Quantity, lower?: Cut, upper?: Cut): string {
  const number = ({ value }: Cut) => writeNumber(value);
  if (!lower && !upper) {
    return to === undefined
      ? `${writeNumber(from)} ${unit} eller mer`
      : `${writeNumber(from)} till ${writeNumber(to)} ${unit}`;
  }
  if (!upper) {
    return lower!.isBefore
      ? `${number(lower!)} ${unit} eller mer`
      : `mer än ${number(lower!)} ${unit}`;
  }
  const below = `${upper.isBefore ? 'mindre än' : 'högst'} ${number(upper)} ${unit}`;
  return lower ? `${lower.isBefore ? 'minst' : 'mer än'} ${number(lower)} och ${below}` : below;
}

function sampleOf({ from, to }: Quantity, lower?: Cut, upper?: Cut): number {
  if (!lower) return from;
  if (lower.isBefore) return lower.value;
  const end = upper?.value ?? to ?? lower.value + 2;
  return lower.value + (end - lower.value) / 2;
}

import type { Statement } from '../domain/schemas/statement.ts';
import type { TimeRule } from '../domain/schemas/time-rule.ts';
import { timesIn } from './wording.ts';

/** The limit of a time rule that the text does not say, with what it says instead and in which field. */
export interface UnsaidLimit {
  value: number;
  unit: NonNullable<TimeRule['unit']>;
  said: { key: 'text' | 'villkor'; phrase: string } | undefined;
}

/** Compares the limit of a statement with its text and condition. */
export function unsaidLimit({ text, condition, time }: Statement): UnsaidLimit | undefined {
  if (time?.value === undefined || !time.unit) return undefined;
  const { value, unit } = time;
  const spans = [
    ...timesIn(text).map((span) => ({ ...span, key: 'text' as const })),
    ...timesIn(condition ?? '').map((span) => ({ ...span, key: 'villkor' as const })),
  ];
  if (spans.some((span) => span.value === value && span.unit === unit)) return undefined;
  return { value, unit, said: spans[0] };
}

import type { Withdrawal, Withdrawn } from '../../schemas/withdrawal.ts';
import { value } from '../field-rules.ts';
import { part } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

export const withdrawal: Rules<Withdrawal> = {
  statement: value('påståendet'),
  handoverRule: value('överlämningen'),
  flow: value('flödet'),
  date: value('dagen'),
  reason: value('skälet'),
  by: value('funktionen som har beslutat', {}, 'minor'),
};

/** The note that stands where a record stood. */
export const withdrawn = part<Withdrawn>(
  'återkallandet',
  { date: value('dagen'), reason: value('skälet') },
  ({ date }) => date,
);

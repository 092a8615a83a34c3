import type { Kind } from '../kind.ts';
import { code } from './code.ts';
import { decision } from './decision.ts';
import { document } from './document.ts';
import { edition } from './edition.ts';
import { flow } from './flow.ts';
import { need } from './need.ts';
import { point } from './point.ts';
import { region } from './region.ts';
import { report } from './report.ts';
import { statement } from './statement.ts';
import { term } from './term.ts';
import { unit } from './unit.ts';

/** Every kind of record that can be made, in the order shown to people. */
export const kinds: readonly Kind[] = [
  statement,
  report,
  region,
  need,
  flow,
  unit,
  decision,
  code,
  term,
  edition,
  document,
  point,
];

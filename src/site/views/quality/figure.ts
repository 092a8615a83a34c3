import type { Mend } from '../../mend.ts';
import type { Link } from '../../navigation.ts';

export type { Mend };

/**
 * How a figure stands: `good`, `act` (somebody should do something), `bad` (what readers meet is wrong), `fact` (neither
 * good nor bad: the sources say what they say) or `unknown` (not measured, or measured on something older).
 */
export type Standing = 'good' | 'act' | 'bad' | 'fact' | 'unknown';

/** One line of a list: what it is about, what is to be said of it, and where it is put right. */
export interface QualityRow {
  text: string;
  href?: string;
  anchor?: string;
  detail?: string;
  /** The function that answers for it. */
  owner?: string;
  points?: Link[];
  mend?: Mend;
}

export interface QualityGroup {
  heading?: string;
  href?: string;
  owner?: string;
  rows: QualityRow[];
}

/** A figure of the dashboard, with the list that it counts. */
export interface QualityFigure {
  /** Permanent: the anchor of its list, and its key in the file of data. */
  id: string;
  name: string;
  /** The number as it is shown: "12", "96,4 %". */
  value: string;
  /** What the number is of, in a few words. */
  of?: string;
  standing: Standing;
  /** One or two sentences above the list. */
  lead?: string;
  more?: Link;
  groups: QualityGroup[];
}

/** A list without headings. */
export const oneGroup = (rows: QualityRow[]): QualityGroup[] => (rows.length > 0 ? [{ rows }] : []);

export const percent = (share: number): string =>
  `${(100 * share).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} %`;

/** "1 källpunkt", "2 källpunkter". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('sv-SE')} ${count === 1 ? one : many}`;

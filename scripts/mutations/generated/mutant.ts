/**
 * How far a mutant can be seen. `structural`: the content contradicts its own schema or graph. `semantic`: what a
 * statement or a flow says has changed, and something beside it should not agree. `swap`: another valid reference
 * of the same kind. `choice`: another valid value where nothing else tells what it was. The last two are reported apart:
 * structure cannot see all of them, people do, in the report of clinical changes.
 */
export type MutantClass = 'structural' | 'semantic' | 'swap' | 'choice';

/** One generated change of one file. Plain data, so that it can be sent to a worker. */
export interface Mutant {
  /** Names the place and the change: the same in every run. */
  id: string;
  operator: string;
  class: MutantClass;
  file: string;
  /** The whole file after the change; undefined when it is removed. */
  text: string | undefined;
  /** What stood there and what stands there now, for the list of survivors. */
  was: string;
  is: string;
  /** The lines that belong to the record after the change; the first is where a missing key is told. */
  lines: { changed: number; from: number; to: number };
  /** Other places that must be told, as file:line: those that refer to what is gone. */
  referrers?: string[];
}

/** What the check said about a mutant. */
export interface Outcome {
  id: string;
  /** A finding on the changed line, in the record, in the file, in another file, or none at all. */
  seen: 'line' | 'record' | 'file' | 'elsewhere' | 'no';
  /** Rules of the findings that were new, for the list of survivors and the share of noise. */
  rules: string[];
  /** Referring places that were not told. */
  untold: string[];
}

import type { RecordChoice } from './yaml-places.ts';

/**
 * One change of one file. Exactly one of the operators stands in it.
 *
 * - `sub` replaces a text that must be there, the first time it stands (`alla` every time)
 * - `set`, `del`, `add` change a field of a record, `after` puts lines behind the line that holds a text
 * - `append` adds to the end, `write` writes the whole file, `repeat` writes a text over and over
 * - `byte`, `hex`, `crlf`, `latin1` change what the letters are made of
 * - `cp`, `mv`, `rm`, `link` change which files there are
 */
export interface Operation {
  fil?: string;
  post?: RecordChoice;
  sub?: [from: string, to: string];
  alla?: boolean;
  set?: Record<string, string>;
  del?: string;
  add?: Record<string, string>;
  after?: [line: string, text: string];
  append?: string;
  write?: string;
  repeat?: { text: string; times: number; after?: boolean };
  byte?: { before: string };
  hex?: string;
  crlf?: 'alla' | 'en';
  latin1?: true;
  cp?: string;
  mv?: string;
  rm?: true;
  link?: string;
}

/** A finding that must come, and where. Without a line the finding is at the first line that was changed. */
export interface Expected {
  regel: string;
  /** `error`, `warning` or `banner`; `error` when nothing is said. */
  niva?: 'error' | 'warning' | 'banner';
  fil?: string;
  /** `m` the changed line, `f` the first line of the file, `k` the first of the text below, or a line that no text can point out. */
  rad?: 'm' | 'f' | 'k' | number;
  /** The only line that holds this text, after the change. */
  vid?: string;
  /** A field of a record, or its key, after the change. */
  post?: RecordChoice;
  nyckel?: string;
  /** Every place that refers to this entry before the change: `need:fatigue`. */
  'hanvisar-till'?: string;
  /** Only the references that mean this. */
  relation?: string;
}

/** Where a row is run: in the small world of the tests, or in the content itself. */
export type WorldName = 'liten' | 'verklig';

/** One row of the table of faults. */
export interface Row {
  id: string;
  /** What is done, in a few words. */
  vad: string;
  varld: WorldName[];
  fil?: string;
  op?: Operation | Operation[];
  /** The day of the check, when the fault is that time has passed. */
  dag?: string;
  /** Empty for a control: a sound change that nobody should hear of. */
  vantat: Expected[];
}

/** A row of the table that is not a change of the content, and why. */
export interface RowElsewhere {
  id: string;
  /** `utgatt`: replaced by something else. `annat-prov`: another test holds it. `senare`: not built yet. */
  lage: 'utgatt' | 'annat-prov' | 'senare';
  skal: string;
}

/** One file of the table: a group of faults. */
export interface Group {
  grupp: string;
  titel: string;
  rader: Row[];
  ovriga: RowElsewhere[];
}

import type { Kind } from '../schemas/index.ts';
import type { ValuePath } from '../entry.ts';

/** A `clinical` change may alter what a patient meets or what a reader does; a `minor` one may not. */
export type Weight = 'clinical' | 'minor';

/** One thing that is not as it was, before it is known where on the site it shows. */
export interface Difference {
  /** The field, in the words of the code: `levels`, `criteria.logic`. Empty for a whole record. */
  field: string;
  weight: Weight;
  /** What the change does, as a Swedish verb phrase: "ändrar styrkan för påståendet ”Utreder” från ska till bör". */
  says: string;
  /** What was and what is, in Swedish; left out where there was or is nothing. */
  before?: string | undefined;
  after?: string | undefined;
}

/** One thing that is not as it was, with where it holds and which pages and flows show it. */
export interface Change extends Difference {
  kind: Kind | 'file';
  id: string;
  /** What the record is called, without its noun. */
  name: string;
  /** Whether the record itself came or went, or something in it changed. */
  what: 'added' | 'removed' | 'changed';
  /** Name of the region, or names joined, where the record belongs to any. */
  region?: string | undefined;
  /** Names of the needs it concerns. */
  needs: string[];
  /** The same regions and needs by id. */
  about: { regions: string[]; needs: string[] };
  /** Addresses of pages that show or name the record, except those of flows. */
  pages: string[];
  /** Addresses of flows that show the record. */
  flows: string[];
  /** Where it stands, relative to the content folder: as it is, or as it was when it is gone. */
  file: string;
  path: ValuePath;
  /** Which state `file` and `path` belong to. */
  standsIn: 'before' | 'after';
}

import type { FilterName } from '../exports/search-lexicon.ts';
import type { SearchKind } from '../exports/search/record.ts';

/** One call to the engine. */
export interface Search {
  text: string;
  /** How much a match counts: 1 for what was typed, less for another word for it. */
  weight: number;
  /** Whole words in this order only; otherwise words may go on, and stand anywhere. */
  exact?: boolean;
}

/** A filter value that a word names, and how much a record counts that has it without the word itself. */
export interface NamedValue {
  name: FilterName;
  value: string;
  share: number;
  /** Named by another word than its own name. */
  isOther?: boolean;
}

/** A record that has what was typed as its name. */
export interface NamedRecord {
  record: number;
  /** Its own name, not another word for it. */
  isOwn: boolean;
}

/** One thing the reader asked for, with everything it may be called in the index. */
export interface Unit {
  typed: string;
  searches: Search[];
  /** The parts of a compound that the index knows only apart; each is searched alone. */
  parts?: string[];
  values: NamedValue[];
  records: NamedRecord[];
  /** The word that was searched instead, when what was typed is not in the index. */
  corrected?: string;
  /** A word that people put around what they look for. */
  isWeak?: boolean;
  /** When something is asked about, as "cellgifter" in "trött efter cellgifter": it narrows, and is not the subject. */
  isCircumstance?: boolean;
}

/** A query as understood: what to search for, and what cannot be found. */
export interface Query {
  /** Texts that a record must have just so. */
  phrases: string[];
  units: Unit[];
  /** The records that have all of the query as their name. */
  named: NamedRecord[];
  /** Ids of regions named in the query; a wish, not a demand. */
  regions: string[];
  /** Names of regions in the query that no source covers: what holds in another region is no answer. */
  otherRegions: string[];
  /** Years named in the query; a wish. */
  years: string[];
  /** Kinds of record that the question asks for; a wish. */
  kinds: SearchKind[];
  /** KVÅ codes that some source names. */
  codes: string[];
  /** Codes that no source names: searching for them would only find lookalikes. */
  unknownCodes: string[];
  /** Words that are not in the index in any form. */
  unknownWords: string[];
}

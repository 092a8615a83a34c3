import type { Entry } from '../../domain/entry.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import type { Words } from './wording.ts';

/** What a search hit can be, with the label the reader sees; the key is the value of the filter `typ`. */
export const searchKinds = {
  ansvar: 'Vem gör vad',
  kriterium: 'Kriterium',
  overlamning: 'Remiss och överlämning',
  flode: 'Flöde',
  overlapp: 'Överlapp eller lucka',
  beslut: 'Beslut',
  mal: 'Mål och läge',
  tal: 'Tal',
  aktivitet: 'Aktivitet och utbildning',
  plan: 'Plan',
  grupp: 'Grupp och uppdrag',
  rapport: 'Rapport',
  behov: 'Behov',
  profession: 'Profession',
  enhet: 'Enhet eller team',
  avsnitt: 'Avsnitt i vårdprogram',
  tillampning: 'Regional tillämpning',
  kod: 'KVÅ-kod',
  ord: 'Ord och förkortning',
  dokument: 'Dokument',
  sida: 'Sida',
  handbok: 'För redaktörer',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** One thing that a search can find: a place on the site with the text a reader meets there. */
export interface SearchRecord {
  /** Address relative to the base of the site, with the anchor. */
  address: string;
  kind: SearchKind;
  title: string;
  /** The sentence that answers, shown in the hit. */
  answer: string;
  /** What else the reader sees at the place: level, professions, criteria, notes. */
  context: string[];
  /** Words that readers use for the same thing; found, but they weigh little and are never shown. */
  keywords: string[];
  /** The strength in the source's own word with its reservations, when the record is something that is done. */
  strength?: string;
  /** Short name of the source document. */
  source?: string;
  /** What readers call the place itself, its own name first: who types exactly that wants to go there. */
  names: string[];
  /** How many of the names are its own; the others are words that lead there. */
  ownNames: number;
  /** The filter value that the place stands for: the page of a profession for everything the profession does. */
  standsFor?: [name: FilterName, value: string];
  /** Values of the filters, as ids. The reader does not choose by `behov`; words for a need lead to its records by it. */
  filters: {
    region: string[];
    niva: string[];
    profession: string[];
    typ: [SearchKind];
    /** The year that the source reports, or each year of a span. */
    ar: string[];
    /** Only when the record is not plainly what holds. */
    lage: SearchState[];
    behov: string[];
  };
}

export type FilterName = keyof SearchRecord['filters'];

/** Why a record is not plainly what holds, with the label the reader sees; the key is the value of the filter `lage`. */
export const searchStates = {
  aldre: 'Äldre uppgift, inte bekräftad senare',
  ersatt: 'Ersatt av en nyare',
  planerad: 'Planerat',
  tiger: 'Källan fördelar inte ansvaret',
} as const;

export type SearchState = keyof typeof searchStates;

/** What a record is made from before the common parts are filled in. */
export interface Draft {
  /** The place on the page, when an entry gives several records. */
  anchor?: string;
  title: string;
  answer: string;
  context?: (string | null | undefined)[];
  keywords?: string[];
  strength?: string;
  /** Id of the source document. */
  document?: string | undefined;
  /** `2021` or `2020–2021`, when the record says another year than its document reports. */
  year?: string | null | undefined;
  /** Set when a newer document or edition has taken its place, when it is only planned, or when the source is silent. */
  state?: Exclude<SearchState, 'aldre'> | undefined;
  /** Other names of the place than its title; what comes first replaces the title as its own name. */
  names?: readonly (string | undefined)[];
  /** How many of them are its own; the first, unless something else is said. */
  ownNames?: number;
  /** The record is the page of a value of a filter. */
  standsFor?: [name: FilterName, value: string];
  /** The source points that the record rests on; editors search for them. */
  points?: readonly string[];
  region?: string | undefined;
  /** When a record holds for several regions. */
  regions?: readonly string[];
  levels?: readonly string[];
  professions?: readonly string[];
  needs?: readonly string[];
}

export type Makers = {
  [K in Kind]?: {
    kind: SearchKind;
    draft: (entry: Entry<K>, words: Words) => Draft | Draft[] | undefined;
  };
};

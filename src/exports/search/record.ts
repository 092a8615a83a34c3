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
  /** Values of the filters, as ids. The reader does not choose by `behov`; words for a need lead to its records by it. */
  filters: {
    region: string[];
    niva: string[];
    profession: string[];
    typ: [SearchKind];
    behov: string[];
  };
}

/** What a record is made from before the common parts are filled in. */
export interface Draft {
  /** The place on the page, when an entry gives several records. */
  anchor?: string;
  title: string;
  answer: string;
  context?: (string | null | undefined)[];
  keywords?: string[];
  strength?: string;
  source?: string | undefined;
  region?: string | undefined;
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

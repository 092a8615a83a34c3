import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import type { Link } from '../../navigation.ts';
import { externalLinkView, type ExternalLinkView } from '../external-link.ts';
import { needLinks } from '../need-link.ts';
import { pointLinks } from '../statement.ts';
import { ofRegion } from './record-row.ts';

const unknown = 'framgår inte av källan';

const documentTypes = {
  rmr: 'Regional medicinsk riktlinje',
  rutin: 'Rutin',
  riktlinje: 'Riktlinje',
  handbok: 'Handbok',
  brev: 'Brev',
  patientinformation: 'Patientinformation',
  kartlaggning: 'Kartläggning',
  checklista: 'Checklista',
  annat: undefined,
} as const;

const dateMeanings = {
  okant: 'källan säger inte vad datumet betyder',
  fran: 'från och med',
  till: 'till och med',
} as const;

/** A document the region's text names, with its link when the source gives an address. */
export interface NamedDocument {
  id: string;
  title: string;
  /** Absent when the source does not say what it is. */
  type?: string;
  context: string;
  /** Its id, or that the source gives none. */
  identity: string;
  date?: string;
  link?: ExternalLinkView;
  needs: Link[];
  points: Link[];
}

function namedDocument(graph: Graph, { id, data }: Entry<'relatedDocument'>): NamedDocument {
  const link = data.link && graph.get('externalLink', data.link);
  const date = data.rawDate ?? data.date;
  const type = documentTypes[data.type];
  return {
    id,
    title: data.title,
    ...(type ? { type } : {}),
    context: data.context,
    identity: `Id ${data.documentId ?? unknown}`,
    ...(date
      ? { date: data.dateMeaning ? `${date} (${dateMeanings[data.dateMeaning]})` : date }
      : {}),
    ...(link ? { link: externalLinkView(graph, link) } : {}),
    needs: needLinks(graph, data.needs, data.region),
    points: pointLinks(graph, data.points),
  };
}

/** Longest list that shows at once. */
const longest = 6;

/** The documents that a region's sources name; a long list is folded. */
export function namedDocuments(graph: Graph, region: string) {
  const documents = graph
    .all('relatedDocument')
    .filter(ofRegion(region))
    .map((entry) => namedDocument(graph, entry));
  // Never a fold for a single document.
  const cut = documents.length > longest + 1 ? longest : documents.length;
  return {
    count: documents.length,
    shown: documents.slice(0, cut),
    folded: documents.slice(cut),
  };
}

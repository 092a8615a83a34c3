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
  annat: 'Annat',
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
  type: string;
  context: string;
  documentId: string;
  date?: string;
  link?: ExternalLinkView;
  needs: Link[];
  points: Link[];
}

function namedDocument(graph: Graph, { id, data }: Entry<'relatedDocument'>): NamedDocument {
  const link = data.link && graph.get('externalLink', data.link);
  const date = data.rawDate ?? data.date;
  return {
    id,
    title: data.title,
    type: documentTypes[data.type],
    context: data.context,
    documentId: data.documentId ?? unknown,
    ...(date
      ? { date: data.dateMeaning ? `${date} (${dateMeanings[data.dateMeaning]})` : date }
      : {}),
    ...(link ? { link: externalLinkView(link) } : {}),
    needs: needLinks(graph, data.needs, data.region),
    points: pointLinks(graph, data.points),
  };
}

/** The documents that a region's sources name. */
export const namedDocuments = (graph: Graph, region: string): NamedDocument[] =>
  graph
    .all('relatedDocument')
    .filter(ofRegion(region))
    .map((entry) => namedDocument(graph, entry));

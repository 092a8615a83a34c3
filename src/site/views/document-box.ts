import type { Entry } from '../../domain/entry.ts';
import { dayAfter } from '../../domain/day-after.ts';
import type { Graph } from '../../domain/graph.ts';
import { newestEdition } from '../../domain/newest-edition.ts';
import { addressOf } from '../../domain/routes.ts';
import { buildDay } from '../build.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';

const unknown = 'framgår inte av källan';

/** The identity of a source document beside what rests on it. Unknown dates are shown as unknown. */
export interface DocumentView {
  title: string;
  href: string;
  documentId: string;
  version: string;
  validTo: string;
  /** The time the document is about, in the source's words. */
  period?: string;
  /** First day after the validity, ÅÅÅÅ-MM-DD; the page compares it with the reader's clock. */
  lapsesOn?: string;
  isExpired: boolean;
  edition?: Link;
  newerEdition?: Link;
}

export function documentView(graph: Graph, entry: Entry<'sourceDocument'>): DocumentView {
  const { data } = entry;
  const edition = data.buildsOn ? graph.get('edition', data.buildsOn) : undefined;
  const newer = edition && newestEdition(graph, edition.id);
  return {
    title: data.title,
    href: href(addressOf(entry)!),
    documentId: data.documentId ?? unknown,
    version: data.version ?? unknown,
    validTo: data.validTo ?? unknown,
    ...(data.period ? { period: data.period } : {}),
    ...(data.validTo ? { lapsesOn: dayAfter(data.validTo) } : {}),
    isExpired: data.validTo !== null && dayAfter(data.validTo) <= buildDay(),
    ...(edition
      ? {
          edition: { text: `vårdprogrammet ${edition.data.name}`, href: href(addressOf(edition)!) },
        }
      : {}),
    ...(newer ? { newerEdition: { text: newer.data.name, href: href(addressOf(newer)!) } } : {}),
  };
}

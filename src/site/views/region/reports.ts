import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { addressOf } from '../../../domain/routes.ts';
import { href } from '../../links.ts';

interface ReportLine {
  text: string;
  href: string;
  summary: string;
}

/** The reports and parts of reports that are about a region, newest first. */
export function reportLines(graph: Graph, region: Entry<'region'>): ReportLine[] {
  const own = graph.inRegion('report', region.id);
  const { type, partOf } = region.data;
  const parts = type === 'region' ? graph.inRegion('reportSection', region.id) : [];
  const shared = partOf === undefined ? [] : graph.inRegion('report', partOf);
  const line = (text: string, year: string, entry: Entry<'report'> | Entry<'reportSection'>) => ({
    text,
    href: href(addressOf(entry)!),
    summary: year,
  });
  return [
    ...own.map((entry) => line(entry.data.title, entry.data.year, entry)),
    ...parts.map((entry) =>
      line(entry.data.title, graph.get('report', entry.data.report)?.data.year ?? '', entry),
    ),
    ...shared.map((entry) =>
      line(`${entry.data.title} (hela sjukvårdsregionen)`, entry.data.year, entry),
    ),
  ].sort((a, b) => b.summary.localeCompare(a.summary));
}

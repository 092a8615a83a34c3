import { newestReportYear } from '../../domain/confirmed.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { readGraph, renderWithHeadings } from '../catalog.ts';
import { asciiAnchor, href } from '../links.ts';
import { trail, type Link } from '../navigation.ts';
import { holdings, recordLinks } from './report-records.ts';

const unknown = 'framgår inte av källan';

type Report = Entry<'report'>;
type Part = Entry<'reportSection'>;

const partsOf = (graph: Graph, report: Report): Part[] =>
  (graph.to(report, 'partOf') as Part[]).sort((a, b) => a.data.order - b.data.order);

const linkOf = (entry: Report | Part): Link => ({
  text: entry.data.title,
  href: href(addressOf(entry)!),
});

const regionName = (graph: Graph, id: string): string => graph.get('region', id)?.data.name ?? id;

export const reportPaths = async () =>
  (await readGraph())
    .all('report')
    .map(({ data }) => ({ params: { series: data.series, year: data.year } }));

export const partPaths = async () =>
  (await readGraph()).all('reportSection').map(({ id }) => {
    const [series, year, part] = id.split('/');
    return { params: { series, year, part } };
  });

/** What a reader of an older report must know: the year it holds for, and which newer reports there are. */
function outdated(graph: Graph, report: Report, region: string) {
  const newest = newestReportYear(graph, region);
  if (!newest || newest <= report.data.year) return undefined;
  const covers = [region, graph.get('region', region)?.data.partOf];
  return {
    year: report.data.year,
    newer: graph
      .all('report')
      .filter(({ data }) => data.year > report.data.year && covers.includes(data.region))
      .map(linkOf),
  };
}

/** Who wrote the report, when, and on what it rests; what the source does not say is said. */
function factsOf(graph: Graph, report: Report, region: string) {
  const { data } = report;
  const document = graph.get('sourceDocument', data.document);
  const place = graph.get('region', region);
  const approved = document?.data.approvedBy;
  return [
    { term: 'Område', value: data.area },
    { term: 'Uppgifterna gäller', value: data.year },
    {
      term: 'Region',
      value: regionName(graph, region),
      ...(place ? { href: href(addressOf(place)!) } : {}),
    },
    { term: 'Skriven av', value: data.author ?? unknown },
    { term: 'Datum', value: data.publishedOn ?? unknown },
    ...(document
      ? [
          {
            term: 'Dokument',
            value: document.data.title,
            href: href(addressOf(document)!),
          },
          {
            term: 'Fastställd av',
            value: approved
              ? `${approved}, ${document.data.approvedOn ?? `dag ${unknown}`}`
              : unknown,
          },
        ]
      : []),
  ];
}

/** A page of a report: the report itself, or one of its parts. */
async function pageOf(graph: Graph, report: Report, page: Report | Part) {
  const { Content, headings } = await renderWithHeadings(
    page.kind === 'report' ? 'rapporter' : 'rapportdelar',
    `rapporter/${page.id}`,
  );
  const parts = partsOf(graph, report);
  const pages: (Report | Part)[] = [report, ...parts];
  const at = pages.indexOf(page);
  const { title, lede, region } = page.data;
  const records = recordLinks(graph, report, page);
  const old = outdated(graph, report, region);
  return {
    Content,
    title,
    description: `${lede} Uppgifterna gäller ${report.data.year}.`,
    lede,
    facts: factsOf(graph, report, region),
    ...(old ? { outdated: old } : {}),
    parts:
      parts.length === 0
        ? []
        : pages.map((other) => ({ ...linkOf(other), current: other === page })),
    previous: at > 0 ? linkOf(pages[at - 1]!) : undefined,
    next: at < pages.length - 1 ? linkOf(pages[at + 1]!) : undefined,
    contents: [
      ...headings
        .filter(({ depth }) => depth === 2)
        .map(({ slug, text }) => ({ text, href: `#${asciiAnchor(slug)}` })),
      ...(records.length > 0 ? [{ text: 'Ur samma dokument', href: '#ur-samma-dokument' }] : []),
    ],
    records,
    printed: [`${report.data.title}. Uppgifterna gäller ${report.data.year}.`],
  };
}

export type ReportPage = Awaited<ReturnType<typeof pageOf>>;

/** The first page of a report. */
export async function reportView(series: string, year: string) {
  const graph = await readGraph();
  const report = graph.get('report', `${series}/${year}`)!;
  return {
    ...(await pageOf(graph, report, report)),
    crumbs: trail(
      { text: 'Rapporter', address: routes.reports() },
      { text: `${report.data.area} ${year}` },
    ),
  };
}

/** A part of a report that has a page of its own. */
export async function reportPartView(series: string, year: string, name: string) {
  const graph = await readGraph();
  const report = graph.get('report', `${series}/${year}`)!;
  const part = graph.get('reportSection', `${series}/${year}/${name}`)!;
  return {
    ...(await pageOf(graph, report, part)),
    crumbs: trail(
      { text: 'Rapporter', address: routes.reports() },
      { text: `${report.data.area} ${year}`, address: addressOf(report)! },
      { text: part.data.title },
    ),
  };
}

/** Every report, by area, newest first, with what each holds. */
export async function reportsView() {
  const graph = await readGraph();
  const reports = [...graph.all('report')].sort((a, b) => (a.data.year < b.data.year ? 1 : -1));
  const areas = [...new Set(reports.map(({ data }) => data.area))];
  return {
    crumbs: trail({ text: 'Rapporter' }),
    areas: areas.map((area) => ({
      area,
      reports: reports
        .filter(({ data }) => data.area === area)
        .map((report) => ({
          ...linkOf(report),
          year: report.data.year,
          region: regionName(graph, report.data.region),
          lede: report.data.lede,
          isOld: outdated(graph, report, report.data.region) !== undefined,
          parts: partsOf(graph, report).map(linkOf),
          holdings: holdings(graph, report),
        })),
    })),
  };
}

import { dayAfter } from '../../../domain/day-after.ts';
import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { newestEdition } from '../../../domain/newest-edition.ts';
import { addressOf, routes } from '../../../domain/routes.ts';
import { linkVerdict } from '../../../domain/link-answers.ts';
import { buildDay } from '../../build.ts';
import { href } from '../../links.ts';
import { mendEntry } from '../../mend.ts';
import { coverageOf } from '../coverage.ts';
import { externalLinkView } from '../external-link.ts';
import { labelOf, linkAnchor, linkTo } from '../label.ts';
import { pointLinks } from '../statement.ts';
import { counted, oneGroup, percent, type QualityFigure, type QualityRow } from './figure.ts';

/** How much of each source the site uses, with every point that nothing rests on. */
export function coverageFigure(graph: Graph): QualityFigure {
  const all = graph
    .all('sourceDocument')
    .map((document) => ({ document, ...coverageOf(graph, document.id) }));
  const total = all.reduce((sum, { total }) => sum + total, 0);
  const cited = all.reduce((sum, { cited }) => sum + cited.length, 0);
  const uncited = all.reduce((sum, { uncited }) => sum + uncited.length, 0);
  return {
    id: 'tackning',
    name: 'Källpunkter som används',
    value: percent(total === 0 ? 0 : cited / total),
    of: `${cited.toLocaleString('sv-SE')} av ${total.toLocaleString('sv-SE')}, ${uncited} utan skäl`,
    standing: uncited > 0 ? 'act' : 'good',
    lead: 'En punkt som inget använder har ett skäl i källans fil.',
    groups: oneGroup(
      all.map(({ document, total, cited, leftOut, uncited }): QualityRow => ({
        text: document.data.title,
        href: href(addressOf(document)!),
        detail: `${cited.length} av ${total} källpunkter används, ${leftOut.length} utelämnade med skäl, ${uncited.length} utan`,
        points: pointLinks(
          graph,
          uncited.map(({ id }) => id),
        ),
        mend: mendEntry(graph, document),
      })),
    ),
  };
}

const soon = 180;
const daysUntil = (day: string): number =>
  Math.round((Date.parse(day) - Date.parse(buildDay())) / 86_400_000);

const dateFields = [
  ['approvedOn', 'fastställd'],
  ['validFrom', 'giltig från'],
  ['validTo', 'giltig till'],
] as const;

/** Documents whose time is out or soon will be, and those that do not say. */
export function datesFigure(graph: Graph): QualityFigure {
  const row = (document: Entry<'sourceDocument'>, detail: string): QualityRow => ({
    text: document.data.title,
    href: href(addressOf(document)!),
    detail,
    ...(document.data.approvedBy ? { owner: document.data.approvedBy } : {}),
    mend: mendEntry(graph, document),
  });
  const documents = graph.all('sourceDocument');
  const past = documents.filter(({ data }) => data.validTo && dayAfter(data.validTo) <= buildDay());
  const near = documents.filter(
    (document) =>
      !past.includes(document) && document.data.validTo && daysUntil(document.data.validTo) <= soon,
  );
  const undated = documents.flatMap((document) => {
    const missing = dateFields.filter(([field]) => document.data[field] === null);
    return missing.length === 0
      ? []
      : row(document, `Framgår inte: ${missing.map(([, name]) => name).join(', ')}`);
  });
  return {
    id: 'datum',
    name: 'Dokument förbi eller nära sitt datum',
    value: String(past.length + near.length),
    of: `av ${documents.length}; ${undated.length} saknar något datum`,
    standing: past.length > 0 ? 'bad' : near.length > 0 ? 'act' : 'good',
    groups: [
      {
        heading: 'Giltighetstiden har gått ut',
        rows: past.map((one) => row(one, `Gällde till ${one.data.validTo}`)),
      },
      {
        heading: 'Går ut inom ett halvår',
        rows: near.map((one) =>
          row(one, `Gäller till ${one.data.validTo}, ${daysUntil(one.data.validTo!)} dagar till`),
        ),
      },
      { heading: 'Källan ger inte alla datum', rows: undated },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Regions that apply an edition which a newer one has replaced. */
export function editionsFigure(graph: Graph): QualityFigure {
  const rows = graph.all('regionalApplication').flatMap((application): QualityRow[] => {
    const applied = application.data.edition;
    const edition = applied ? graph.get('edition', applied) : undefined;
    const newer = edition && newestEdition(graph, edition.id);
    if (!edition || !newer) return [];
    return [
      {
        text: application.data.title,
        href: href(addressOf(application)!),
        detail: `Bygger på ${labelOf(graph, edition)}. Nyare: ${labelOf(graph, newer)}.`,
        owner: application.data.owner,
        mend: mendEntry(graph, application),
      },
    ];
  });
  return {
    id: 'utgavor',
    name: 'Regioner som tillämpar en äldre utgåva',
    value: String(rows.length),
    of: `av ${graph.all('regionalApplication').length} tillämpningar`,
    standing: rows.length > 0 ? 'act' : 'good',
    lead: 'Texten gäller tills regionen beslutar annat.',
    more: { text: 'Arbetslista, påstående för påstående', href: href(routes.editionWork()) },
    groups: oneGroup(rows),
  };
}

/** Links out of the site, with what the latest check of each showed. */
export function linksFigure(graph: Graph): QualityFigure {
  const checks = graph.all('linkCheck').map(({ data }) => data);
  const last = checks
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  const found = (verdict: string) =>
    checks.filter((check) => linkVerdict(check) === verdict).length;
  const entries = graph.all('externalLink');
  const [gone, odd, later] = [found('error'), found('warning'), found('later')];
  return {
    id: 'lankar',
    name: 'Länkar ut som behöver ses över',
    value: checks.length === 0 ? '–' : String(gone + odd),
    of:
      checks.length === 0
        ? `av ${entries.length}, ännu inte prövade`
        : `av ${checks.length}, prövade ${last}${later > 0 ? `; ${later} gick inte att nå` : ''}`,
    standing: checks.length === 0 ? 'unknown' : gone > 0 ? 'bad' : odd > 0 ? 'act' : 'good',
    lead: 'Länkarna prövas en gång i veckan, skilt från publiceringen. Att en sida inte går att nå just nu räknas inte som fel; en sida räknas som borta när den har saknats tre dagar.',
    groups: oneGroup(
      entries.map((entry): QualityRow => {
        const { text, href: address, state } = externalLinkView(graph, entry);
        return {
          text,
          href: address,
          anchor: linkAnchor(entry.id),
          detail: `${state.charAt(0).toUpperCase()}${state.slice(1)}`,
          points: pointLinks(graph, entry.data.points),
          mend: mendEntry(graph, entry),
        };
      }),
    ),
  };
}

/** Documents that a source names without saying where they are. */
export function unaddressedFigure(graph: Graph): QualityFigure {
  const rows = graph
    .all('relatedDocument')
    .filter(({ data }) => !data.link)
    .map((document): QualityRow => ({
      ...linkTo(graph, document)!,
      mend: mendEntry(graph, document),
    }));
  return {
    id: 'adresser',
    name: 'Nämnda dokument utan adress i källan',
    value: String(rows.length),
    of: `av ${counted(graph.all('relatedDocument').length, 'dokument', 'dokument')}`,
    standing: 'fact',
    groups: oneGroup(rows),
  };
}

/** Statements whose tie to a section of the programme is ours. */
export function derivedFigure(graph: Graph): QualityFigure {
  const all = graph.all('statement');
  const rows = all
    .filter(({ data }) => data.sectionsDerived)
    .map((statement): QualityRow => ({
      ...linkTo(graph, statement)!,
      mend: mendEntry(graph, statement),
    }));
  return {
    id: 'harledda',
    name: 'Påståenden där kopplingen till avsnitt är vår',
    value: String(rows.length),
    of: `av ${all.length} påståenden`,
    standing: 'fact',
    groups: oneGroup(rows),
  };
}

/** Where sources contradict each other, and where two rules may meet. */
export function disagreementFigures(graph: Graph): QualityFigure[] {
  const overlaps = graph.all('overlap');
  const regions = [...new Set(overlaps.map(({ data }) => data.region))];
  return [
    {
      id: 'motsagelser',
      name: 'Där källorna inte är ense',
      value: String(graph.all('contradiction').length),
      standing: 'fact',
      more: {
        text: 'Alla motsägelser och oklarheter, med alla röster',
        href: href(routes.contradictions()),
      },
      groups: [],
    },
    {
      id: 'overlapp',
      name: 'Överlapp och luckor mellan regler',
      value: String(overlaps.length),
      standing: 'fact',
      lead: 'Där två regler kan gälla samtidigt, eller ingen, säger webbplatsen det och väljer inte.',
      groups: regions.map((region) => ({
        heading: graph.get('region', region)?.data.name ?? region,
        rows: overlaps
          .filter(({ data }) => data.region === region)
          .map((entry): QualityRow => ({
            text: entry.data.title,
            href: href(addressOf(entry)!),
            detail: entry.data.needs
              .map((id) => graph.get('need', id)?.data.title ?? id)
              .join(', '),
            mend: mendEntry(graph, entry),
          })),
      })),
    },
  ];
}

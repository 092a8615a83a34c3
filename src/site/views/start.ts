import { newestEdition } from '../../domain/newest-edition.ts';
import { routes } from '../../domain/routes.ts';
import { readGraph } from '../catalog.ts';
import { href } from '../links.ts';
import { needGroups } from './need.ts';
import { regionSwitch, regionsInOrder } from './region-switch.ts';

/** The start page: search, choose region, need or task; plain links work without scripts. */
export async function startView() {
  const graph = await readGraph();
  const regions = regionsInOrder(graph);
  // With a single region its answers are one click away; with several the reader chooses on the page of the need.
  const only = regions.length === 1 ? regions[0]!.id : undefined;
  const outdated = graph.all('regionalApplication').flatMap(({ data }) => {
    const edition = data.edition ? graph.get('edition', data.edition) : undefined;
    const newer = edition && newestEdition(graph, edition.id);
    const region = graph.get('region', data.region);
    if (!edition || !newer || !region) return [];
    return {
      region: region.data.name,
      edition: edition.data.name,
      newer: newer.data.name,
      href: href(`${routes.programme(data.programme)}#${'utgavor'}`),
    };
  });
  return {
    regions: regionSwitch(graph, routes.matrixOfRegion),
    otherRegion: href(routes.regions()),
    groups: needGroups(graph, only),
    tasks: [
      {
        text: 'Remittera och lämna över',
        note: 'till primärvården, ett team eller en enhet',
        href: href(only ? routes.referInRegion(only) : routes.refer()),
      },
      {
        text: 'Se allt på en gång',
        note: 'matris per vårdnivå',
        href: href(only ? routes.matrixOfRegion(only) : routes.matrix()),
      },
      {
        text: 'Jämföra regioner',
        note: 'sida vid sida, med luckorna',
        href: href(routes.compare()),
      },
      {
        text: 'Se det som ligger på min profession',
        note: `${graph.all('profession').length} yrken, funktioner och grupper`,
        href: href(routes.professions()),
      },
      {
        text: 'Följa ett flöde steg för steg',
        note: `${graph.all('flow').length} flöden`,
        href: href(routes.flows()),
      },
      { text: 'Koda en insats', note: 'KVÅ', href: href(routes.codes()) },
      {
        text: 'Se vad verksamheterna har beslutat',
        note: `${graph.all('decision').length} beslut`,
        href: href(routes.decisions()),
      },
      {
        text: 'Se hur långt målen har kommit',
        note: `${graph.all('goal').length} mål, region för region`,
        href: href(routes.goals()),
      },
      { text: 'Förstå en förkortning', note: 'ordlista', href: href(routes.glossary()) },
      {
        text: 'Läsa en årsrapport eller uppföljning',
        note: `${graph.all('report').length} rapporter`,
        href: href(routes.reports()),
      },
      { text: 'Läsa källan', note: 'dokument och källpunkter', href: href(routes.documents()) },
    ],
    suggestions: [
      'skelettmetastaser',
      'kurator efter 1 år',
      'dietist ta över',
      'hembesök fatigue',
    ].map((query) => ({
      text: query,
      href: `${href(routes.search())}?q=${encodeURIComponent(query)}`,
    })),
    outdated,
  };
}

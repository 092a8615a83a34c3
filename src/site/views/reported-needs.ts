import type { Graph } from '../../domain/graph.ts';
import { routes } from '../../domain/routes.ts';
import { regionAndWhole } from '../../domain/sources-of-region.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { needGroups } from './need.ts';
import { isMentioned, reportedOn, type Reported } from './reported.ts';

/** A need that the reports of a region say something about, with what they say in brief. */
export interface ReportedNeed extends Link {
  id: string;
  goals: Reported['goals'];
  units: Reported['units'];
  activities: Reported['activities'];
  figures: Reported['figures'];
  others: Reported['others'];
}

/**
 * What there is instead of a matrix where the sources of a region are follow-ups: the needs they mention, with goals,
 * units and activities, the needs they do not mention, and where to go on.
 */
export function reportedNeeds(graph: Graph, region: string) {
  const { name } = graph.get('region', region)!.data;
  const places = regionAndWhole(graph, region);
  const needs = needGroups(graph, region)
    .flatMap((group) => group.needs)
    .map(({ id, title, href: address }) => ({
      id,
      text: title,
      href: address,
      reported: reportedOn(graph, id, region),
    }));
  const newestOnly = (goals: Reported['goals']) =>
    goals.filter(({ title }, index) => goals.findIndex((goal) => goal.title === title) === index);
  return {
    documents: graph
      .all('sourceDocument')
      .filter(({ data }) => places.includes(data.region))
      .map(({ id, data }) => ({ text: data.title, href: href(routes.document(id)) })),
    mentioned: needs
      .filter(({ reported }) => isMentioned(reported))
      .map(({ id, text, href: address, reported }): ReportedNeed => ({
        id,
        text,
        href: address,
        goals: newestOnly(reported.goals),
        units: reported.units,
        activities: reported.activities,
        figures: reported.figures,
        others: reported.others,
      })),
    unmentioned: needs
      .filter(({ reported }) => !isMentioned(reported))
      .map(({ text, href: address }) => ({ text, href: address })),
    onward: [
      {
        text: `Remittera och lämna över i ${name}`,
        href: href(routes.referInRegion(region)),
        summary: 'enheter, team och det som sägs om överlämning',
      },
      {
        text: 'Målen i norra sjukvårdsregionen',
        href: href(routes.goals()),
        summary: 'läget per region och år',
      },
      {
        text: 'Jämför regionerna',
        href: href(routes.compare()),
        summary: 'behov för behov, och var ingen källa svarar',
      },
      { text: `Allt om ${name}`, href: href(routes.region(region)) },
    ],
  };
}

import type { Graph } from '../graph.ts';
import { routes } from '../routes.ts';
import type { Subject } from './pins.ts';

/** A page that can be reviewed as a whole. */
export interface ReviewablePage extends Subject {
  address: string;
  region: string;
  /** The need that the page answers; the page of a region has none. */
  need?: string;
}

/** Every page that can be reviewed as a whole: the need pages of a region, and its own page, in the order of files. */
export function reviewablePages(graph: Graph): ReviewablePage[] {
  return graph
    .all('region')
    .flatMap(({ id: region, data }): ReviewablePage[] => [
      { scope: 'regionsida', subject: region, address: routes.region(region), region },
      ...(data.type === 'region'
        ? graph.all('need').map(({ id: need }) => needPage(need, region))
        : []),
    ]);
}

/** The page of a need in a region, as a review names it. */
export const needPage = (need: string, region: string): ReviewablePage => ({
  scope: 'behovssida',
  subject: `${need}/${region}`,
  address: routes.needInRegion(need, region),
  region,
  need,
});

/** The page of a region, as a review names it. */
export const regionPage = (region: string): Subject => ({ scope: 'regionsida', subject: region });

/** The function that answers for what is said of a region, when the content names any. */
export function ownerOf(graph: Graph, region: string): string | undefined {
  const owners = graph.inRegion('regionalApplication', region).map(({ data }) => data.owner);
  const named = owners.find((owner) => !/framgår inte/i.test(owner));
  return named ?? graph.get('region', region)?.data.processTeam;
}

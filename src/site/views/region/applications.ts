import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { newestEdition } from '../../../domain/newest-edition.ts';
import { addressOf } from '../../../domain/routes.ts';
import { href } from '../../links.ts';
import type { Link } from '../../navigation.ts';
import { needLinks } from '../need-link.ts';
import { recordReviewLine } from '../review.ts';
import { pointLinks, sectionLink } from '../statement.ts';
import { ofRegion } from './record-row.ts';

const unknown = 'framgår inte av källan';

const clarificationTypes = {
  fortydligande: 'Förtydligande',
  avsteg: 'Avsteg',
  hanvisning: 'Hänvisning',
  'under-framtagande': 'Under framtagande',
} as const;

/** What a region does with one section of the programme it applies. */
export interface Clarification {
  section: Link;
  title: string | null;
  type: string;
  does: string;
  reason?: string;
  needs: Link[];
  points: Link[];
}

export interface Application {
  /** Anchor: the id of the programme. */
  id: string;
  title: string;
  lede: string;
  textId: string;
  /** Absent when the source does not say which edition. */
  edition?: Link;
  newerEdition?: Link;
  owner: string;
  review: Link;
  silence: { text: string; points: Link[] };
  clarifications: Clarification[];
  deviations: Clarification[];
}

/** What the region's text says applies where it says nothing itself. */
const silenceRules = {
  'vardprogrammet-galler': (edition: string) =>
    `Då gäller det nationella vårdprogrammet (${edition}), enligt regionens egen text: det gäller där texten varken avviker eller förtydligar.`,
  'beslutat-ej-skrivet': () =>
    'Det är beslutat att ansvaret ska beskrivas, men ingen text finns i källan.',
  'framgar-inte': () => 'Vad som gäller där regionens text tiger framgår inte av källan.',
} as const;

function applicationView(graph: Graph, entry: Entry<'regionalApplication'>): Application {
  const { data } = entry;
  const edition = data.edition ? graph.get('edition', data.edition) : undefined;
  const newer = edition && newestEdition(graph, edition.id);
  const clarifications = data.clarifications.map(
    ({ section, type, does, reason, needs, points }) => ({
      section: sectionLink(graph, section),
      title: graph.get('programmeSection', section)?.data.title ?? null,
      type: clarificationTypes[type],
      isDeviation: type === 'avsteg',
      does,
      ...(reason ? { reason } : {}),
      needs: needLinks(graph, needs, data.region),
      points: pointLinks(graph, points),
    }),
  );
  return {
    id: data.programme,
    title: data.title,
    lede: data.lede,
    textId: `tillampningar/${entry.id}`,
    ...(edition
      ? { edition: { text: `utgåva ${edition.data.name}`, href: href(addressOf(edition)!) } }
      : {}),
    ...(newer ? { newerEdition: { text: newer.data.name, href: href(addressOf(newer)!) } } : {}),
    owner: data.owner,
    review: recordReviewLine(graph, entry),
    silence: {
      text: silenceRules[data.silence](
        edition ? `utgåva ${edition.data.name}` : `vilken utgåva ${unknown}`,
      ),
      points: pointLinks(graph, data.silencePoints),
    },
    clarifications: clarifications.filter(({ isDeviation }) => !isDeviation),
    deviations: clarifications.filter(({ isDeviation }) => isDeviation),
  };
}

/** How a region applies the programmes that it applies. */
export const applications = (graph: Graph, region: string): Application[] =>
  graph
    .all('regionalApplication')
    .filter(ofRegion(region))
    .map((entry) => applicationView(graph, entry));

import { isUnconfirmed } from '../../domain/confirmed.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf, routes } from '../../domain/routes.ts';
import { routeStates, unitStates } from '../../domain/schemas/unit.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { needLinks } from './need-link.ts';
import { withReview } from './review.ts';
import { levelView, pointLinks, professionLinks, type LevelView } from './statement.ts';
import { yearWords } from './year-words.ts';

type Unit = Entry<'unit'>;

/** A unit with everything the source says of it, and what it does not say. */
export interface UnitView {
  id: string;
  name: string;
  state: { id: keyof typeof unitStates; label: string; warning?: string };
  isUnconfirmed: boolean;
  level: LevelView;
  /** What the level is called where nothing around it says that it is a level. */
  levelName: string;
  receives?: string;
  from?: string;
  route: string;
  place?: string;
  since?: string;
  professions: Link[];
  needs: Link[];
  year: string;
  replacedBy?: Link;
  note?: string;
  contradictions: Link[];
  /** What the source leaves out of all this, as words in a list. */
  notStated: string[];
  documents: Link[];
  points: Link[];
  review?: string;
}

/** What is said in so many words, so that nobody sends a patient to something that is not there. */
const warnings: Partial<Record<Unit['data']['state'], string>> = {
  startas: 'Om den tar emot någon framgår inte av källan.',
  planerad: 'Tar inte emot patienter, enligt källan.',
  upphord: 'Tar inte emot patienter längre, enligt källan.',
  osaker: 'Källorna avgör inte om den finns kvar.',
};

const stateWords: Record<Unit['data']['state'], string> = {
  aktiv: 'Finns',
  startas: 'Startas',
  planerad: 'Planerad, finns inte',
  upphord: 'Upphörd',
  osaker: 'Osäkert om den finns',
};

/** The way to a unit: the source's words, or in which way it says nothing. */
function routeOf({ route, routeState }: Unit['data']): string {
  if (route) return route;
  if (routeState === 'hanvisar-till-rutin')
    return `Remissväg framgår inte: ${routeStates['hanvisar-till-rutin']}.`;
  return 'Remissväg framgår inte av källan.';
}

/** The documents that points stand in, each once. */
function documentsOf(graph: Graph, points: readonly string[]): Link[] {
  const ids = points.flatMap((id) => graph.get('sourcePoint', id)?.data.document ?? []);
  return [...new Set(ids)].map((id) => ({
    text: graph.get('sourceDocument', id)?.data.short ?? id,
    href: href(routes.document(id)),
  }));
}

/** A unit ready to print as a card. */
export function unitView(graph: Graph, unit: Unit): UnitView {
  const { id, data } = unit;
  const { state, region, year } = data;
  const warning = warnings[state];
  const level = levelView(graph, data.level);
  const replacement = data.replacedBy && graph.get('unit', data.replacedBy);
  return {
    id,
    name: data.name,
    state: { id: state, label: stateWords[state], ...(warning ? { warning } : {}) },
    isUnconfirmed: isUnconfirmed(graph, { region, year }),
    level,
    levelName: data.level === 'ej-angiven' ? level.name : level.short,
    ...(data.receives ? { receives: data.receives } : {}),
    ...(data.from ? { from: data.from } : {}),
    ...(data.place ? { place: data.place } : {}),
    route: routeOf(data),
    ...(data.since ? { since: data.since } : {}),
    professions: professionLinks(graph, data.professions, data.region),
    needs: needLinks(graph, data.needs, region),
    year: yearWords(graph, { region, year }),
    ...(replacement ? { replacedBy: unitLink(graph, replacement) } : {}),
    ...(data.note ? { note: data.note } : {}),
    contradictions: contradictionLinks(graph, data.contradictions),
    notStated: [
      ...(data.receives ? [] : ['vilka patienter den tar emot']),
      ...(data.from ? [] : ['vem som skickar patienten dit']),
      ...(data.place ? [] : ['platsen']),
      ...(data.professions.length > 0 ? [] : ['professionerna']),
    ],
    documents: documentsOf(graph, data.points),
    points: pointLinks(graph, data.points),
    ...withReview(graph, unit),
  };
}

/** Contradictions as links to where both voices stand. */
export const contradictionLinks = (graph: Graph, ids: readonly string[]): Link[] =>
  ids.flatMap((id) => {
    const entry = graph.get('contradiction', id);
    return entry
      ? { text: entry.data.title, href: href(`${routes.contradictions()}#${entry.id}`) }
      : [];
  });

/** A unit as a link. One that is not simply there says so first, so that the name alone never reads as a promise. */
export function unitLink(graph: Graph, unit: Unit): Link & { summary: string } {
  const { name, state, place, region, year } = unit.data;
  return {
    text: state === 'aktiv' ? name : `${stateWords[state]}: ${name}`,
    href: href(addressOf(unit)!),
    summary: [place, yearWords(graph, { region, year })].filter(Boolean).join(' · '),
  };
}

/** Units of a region in parts: what the newest report says is there, what is on its way, and what only older ones say. */
export function unitParts(graph: Graph, region: string) {
  const units = graph.inRegion('unit', region);
  const older = units.filter(({ data }) => data.state === 'upphord' || isUnconfirmed(graph, data));
  const fresh = units.filter((unit) => !older.includes(unit));
  return {
    present: fresh.filter(({ data }) => data.state === 'aktiv').sort((a, b) => rank(a) - rank(b)),
    coming: fresh.filter(({ data }) => data.state !== 'aktiv'),
    older: [...older].sort((a, b) => rank(a) - rank(b)),
  };
}

/** Rehabilitation teams and contact nurses first, then what concerns a need, then the rest; else as the file has it. */
const rank = ({ data }: Unit): number =>
  data.state !== 'aktiv' ? 3 : data.needs.includes('team') ? 0 : data.needs.length > 0 ? 1 : 2;

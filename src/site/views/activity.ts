import { isUnconfirmed } from '../../domain/confirmed.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { addressOf } from '../../domain/routes.ts';
import { activityStates, activityTypes } from '../../domain/schemas/activity.ts';
import { regionAndWhole } from '../../domain/sources-of-region.ts';
import { href } from '../links.ts';
import type { Link } from '../navigation.ts';
import { yearWords } from './year-words.ts';

type Activity = Entry<'activity'>;

/** An activity in a list: what it is and how far it has come, on one line under its name. */
export interface ActivityLink extends Link {
  summary: string;
  /** The year in words, for lists with no room for the rest. */
  year: string;
  isUnconfirmed: boolean;
}

/** How far an activity has come, in words that cannot be read as an offer when there is none. */
const stateWords: Partial<Record<keyof typeof activityStates, string>> = {
  planerad: 'Planerad, finns inte',
  installd: 'Blev inte av',
  genomford: 'Genomförd',
};

/** An activity as a link to its place among the activities of its region. */
export function activityLink(graph: Graph, activity: Activity): ActivityLink {
  const { data } = activity;
  const state = stateWords[data.state];
  const whole = graph.get('region', data.region);
  return {
    text: state ? `${state}: ${data.name}` : data.name,
    href: href(addressOf(activity)!),
    summary: [
      activityTypes[data.type],
      data.audience && `för ${lowerFirst(data.audience)}`,
      data.place,
      data.extent,
      data.national ? 'hela landet' : whole?.data.type === 'sjukvardsregion' && whole.data.name,
      yearWords(graph, data),
    ]
      .filter(Boolean)
      .join(' · '),
    year: yearWords(graph, data),
    isUnconfirmed: isUnconfirmed(graph, data),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Activities of some regions that fulfil a condition, newest first. */
export function activityLinks(
  graph: Graph,
  places: string[],
  condition: (activity: Activity) => boolean,
): ActivityLink[] {
  return graph
    .inRegion('activity', ...places)
    .filter(condition)
    .sort((a, b) => (a.data.year < b.data.year ? 1 : a.data.year > b.data.year ? -1 : 0))
    .map((entry) => activityLink(graph, entry));
}

const forPatients = new Set(['grupp', 'kurs', 'motesplats']);

/**
 * Courses, groups and meeting places to tell patients and relatives about. An `insats` is there only when it answers
 * a need: screening and the like are nothing a patient is referred to for rehabilitation.
 */
export const activitiesToTurnTo = (graph: Graph, region: string): ActivityLink[] =>
  activityLinks(
    graph,
    regionAndWhole(graph, region),
    ({ data }) => forPatients.has(data.type) || (data.type === 'insats' && data.needs.length > 0),
  );

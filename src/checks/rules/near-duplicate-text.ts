import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';
import { similarTexts } from '../similar-texts.ts';

/** One thing in a report is one record: told twice, it counts twice and is shown twice. */
export const nearDuplicateText = defineRule(
  'near-duplicate-text',
  function* ({ graph }) {
    for (const records of Map.groupBy(reported(graph), placeOf).values()) {
      for (const [first, second] of similarTexts(records.map(({ data }) => data.text))) {
        const entry = records[second]!;
        const other = records[first]!.id;
        yield { entry, at: [...entry.path, 'text'], params: { other } };
      }
    }
  },
  'warning',
);

type Reported = Entry<
  'activity' | 'plan' | 'event' | 'group' | 'challenge' | 'project' | 'goalStatus'
>;

const reported = (graph: Graph): Reported[] => [
  ...graph.all('goalStatus'),
  ...graph.all('activity'),
  ...graph.all('plan'),
  ...graph.all('event'),
  ...graph.all('group'),
  ...graph.all('challenge'),
  ...graph.all('project'),
];

/**
 * Two regions may do the same; one region in one report does not do it twice. The state of a goal sums up, so it is
 * only compared with those of other goals that year.
 */
const placeOf = ({ data }: Reported): string =>
  `${data.document} ${data.region} ${'goal' in data ? data.year : ''}`;

import { expect, test } from 'vitest';
import { futureDate } from '../../src/checks/rules/future-date.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import type { Kind } from '../../src/domain/schemas/index.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const { entries } = await loadContent('content');

/** What the rule says of the content, with the first fitting record of a kind changed. */
function found(kind: Kind, data: object, fits: (entry: Entry) => boolean, today = '2026-11-22') {
  const changed = entries.find((entry) => entry.kind === kind && fits(entry))!;
  expect(changed, kind).toBeDefined();
  const entry = { ...changed, data: { ...changed.data, ...data } } as Entry;
  const all = entries.map((other) => (other === changed ? entry : other));
  const world = { graph: buildGraph(all), entries: all, prose: [], today };
  return [...futureDate.check(world)].map((place) => {
    if (!('entry' in place)) throw new Error('A date stands in a record.');
    const { entry: about, at, params } = place;
    expect(about).toBe(entry);
    const path = entry.path.length === 0 ? at : at.slice(entry.path.length);
    if (at.length > 0) expect(at.slice(0, entry.path.length)).toEqual(entry.path);
    return { at: path.join('.'), date: params!['date'] };
  });
}

const first = () => true;
const hasYear = { year: '2031' };

// Where what is told as done says when.
test.each<[Kind, object, string, string, ((entry: Entry) => boolean)?]>([
  ['regionalApplication', { reviewedOn: '2026-11-23' }, 'granskad', '2026-11-23'],
  ['page', { updatedOn: '2026-11-23' }, 'uppdaterad', '2026-11-23'],
  ['externalLink', { checkedOn: '2026-12-01' }, 'kontrollerad', '2026-12-01'],
  ['sourceDocument', { approvedOn: '2027-01-01' }, 'faststalld', '2027-01-01'],
  [
    'decisionBasis',
    { events: [{ date: '2020-01-01' }, { date: '2026-11-23' }] },
    'handelser.1.datum',
    '2026-11-23',
  ],
  ['edition', { status: 'gallande', approvedOn: '2026-12-01' }, 'faststalld', '2026-12-01'],
  ['report', { publishedOn: '2026-11-30' }, 'publicerad', '2026-11-30'],
  ['report', hasYear, '', '2031'],
  ['event', { time: '2026-12' }, 'tid', '2026-12'],
  ['event', { time: '2031' }, 'tid', '2031'],
  ['observation', { year: 2031, type: 'utfall' }, 'ar', '2031'],
  ['activity', { ...hasYear, state: 'genomford' }, 'ar', '2031'],
  ['plan', { outcome: { year: '2031' } }, 'utfall.ar', '2031'],
  ['goalStatus', hasYear, '', '2031', ({ path }) => path.at(-1) === 0],
])('a %s with %j is told', (kind, data, at, date, fits = first) => {
  expect(found(kind, data, fits)).toEqual([{ at, date }]);
});

test.each<[Kind, object, ((entry: Entry) => boolean)?]>([
  // The day itself has come, and so has a month or a year that has begun.
  ['page', { updatedOn: '2026-11-22' }],
  ['event', { time: '2026-11' }],
  ['event', { time: '2026' }],
  // Nothing is said, or something that is no time, which has a rule of its own.
  ['sourceDocument', { approvedOn: null }],
  ['event', { time: 'vid behov' }],
  ['event', { time: '20261-01' }],
  // Goals, plans and what is announced are about what is to come.
  ['edition', { status: 'aviserad', approvedOn: '2026-12-01' }],
  ['observation', { year: 2031, type: 'mal' }],
  ['activity', { ...hasYear, state: 'planerad' }],
  ['plan', { outcome: undefined, planYear: '2031' }],
  // Told once for a file, at its first state.
  ['goalStatus', hasYear, ({ path }) => path.at(-1) === 1],
])('a %s with %j is not', (kind, data, fits = first) => {
  expect(found(kind, data, fits)).toEqual([]);
});

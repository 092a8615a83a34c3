import type { Entry } from '../../../domain/entry.ts';
import type { Graph } from '../../../domain/graph.ts';
import { outcomes, planTypes } from '../../../domain/schemas/plan.ts';
import { pointLinks } from '../statement.ts';
import { ofRegion, placedRow, recordSection, type RecordRow } from './record-row.ts';

/** What is said where no later source tells what came of a plan. */
const noOutcome = 'Utfall ännu inte rapporterat';

/** The outcome of a plan in one line, known or not. */
export const outcomeLabel = ({ outcome }: Entry<'plan'>['data']): string =>
  outcome ? `Utfall ${outcome.year}: ${outcomes[outcome.state].toLowerCase()}` : noOutcome;

const planRow = (graph: Graph, { id, data }: Entry<'plan'>): RecordRow => ({
  ...placedRow(graph, { kind: 'plan', id }, data),
  name: data.text,
  kind: planTypes[data.type],
  facts: [
    { term: 'Planen gäller', value: data.planYear ?? 'året framgår inte av källan' },
    ...(data.outcome ? [] : [{ term: 'Utfall', value: 'ännu inte rapporterat' }]),
  ],
  ...(data.outcome
    ? {
        outcome: {
          label: outcomeLabel(data),
          text: data.outcome.text,
          points: pointLinks(graph, data.outcome.points),
        },
      }
    : {}),
});

/** What a region plans, with what came of it: plans with an outcome first, for they say the most. */
export function planSection(graph: Graph, region: string) {
  const rows = graph
    .all('plan')
    .filter(ofRegion(region))
    .map((entry) => ({ entry, row: planRow(graph, entry) }));
  const told = rows.filter(({ entry }) => entry.data.outcome);
  const untold = rows.filter(({ entry }) => !entry.data.outcome);
  return recordSection(
    graph,
    region,
    { id: 'planer', heading: 'Planer och vad det blev av dem' },
    {
      heading: 'Med utfall i en senare källa',
      // A later source speaks of them, so they are not left unconfirmed.
      rows: told.map(({ row }) => ({ ...row, when: row.when.year ? { year: row.when.year } : {} })),
    },
    { heading: noOutcome, rows: untold.map(({ row }) => row) },
  );
}

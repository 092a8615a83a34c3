import { addressOf } from '../domain/routes.ts';
import {
  applications,
  certainties,
  goalLevels,
  governances,
  outputs,
} from '../domain/goal-level.ts';
import type { Graph } from '../domain/graph.ts';
import { toCsv } from './csv.ts';

const columns = [
  'mål',
  'titel',
  'region',
  'år',
  'nivå',
  'nivåns namn',
  'text',
  'styrning',
  'tillämpning',
  'utdata',
  'säkerhet',
  'förbehåll',
  'dokument',
  'källpunkter',
  'adress',
] as const;

/**
 * How far each region has come with each goal, year by year, as a table for Swedish Excel.
 *
 * @param toUrl makes a full address of an address of the site
 */
export function goalStatusesToCsv(graph: Graph, toUrl: (address: string) => string): string {
  const rows = graph.all('goalStatus').map((entry) => {
    const { data } = entry;
    const goal = graph.get('goal', data.goal)?.data;
    return [
      data.goal,
      goal?.title ?? data.goal,
      graph.get('region', data.region)?.data.name ?? data.region,
      data.year,
      data.level,
      goalLevels[data.level].name,
      data.text,
      governances[data.governance],
      applications[data.application],
      outputs[data.output],
      certainties[data.certainty],
      data.caveats.join(' | '),
      graph.get('sourceDocument', data.document)?.data.short ?? data.document,
      data.points.join(', '),
      toUrl(addressOf(entry)!),
    ];
  });
  return toCsv(columns, rows);
}

import { addressOf } from '../domain/routes.ts';
import type { Graph } from '../domain/graph.ts';
import { toCsv } from './csv.ts';

const columns = [
  'indikator',
  'mått',
  'område',
  'år',
  'slag',
  'värde',
  'till',
  'enhet',
  'i ord',
  'not',
  'dokument',
  'källpunkter',
  'adress',
] as const;

/**
 * All figures as a table for Swedish Excel, with a decimal comma. A cell is empty where the source gives no number:
 * that is not nought.
 *
 * @param toUrl makes a full address of an address of the site
 */
export function observationsToCsv(graph: Graph, toUrl: (address: string) => string): string {
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : String(value).replace('.', ',');
  const rows = graph.all('observation').map((entry) => {
    const { data } = entry;
    const indicator = graph.get('indicator', data.indicator)?.data;
    return [
      data.indicator,
      indicator?.name ?? data.indicator,
      data.national ? 'hela landet' : (graph.get('region', data.region)?.data.name ?? data.region),
      String(data.year),
      data.type === 'mal' ? 'mål' : 'utfall',
      figure(data.value),
      figure(data.upTo),
      indicator?.unit ?? '',
      data.text ?? '',
      data.note ?? '',
      graph.get('sourceDocument', data.document)?.data.short ?? data.document,
      data.points.join(', '),
      toUrl(addressOf(entry)!),
    ];
  });
  return toCsv(columns, rows);
}

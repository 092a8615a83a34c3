import { addressOf } from '../domain/routes.ts';
import type { Graph } from '../domain/graph.ts';
import { reservations, strengths } from '../domain/schemas/strength.ts';
import { toCsv } from './csv.ts';

const columns = [
  'id',
  'region',
  'behov',
  'vardnivaer',
  'professioner',
  'styrka',
  'forbehall',
  'malgrupp',
  'text',
  'villkor',
  'kriterier',
  'tid',
  'not',
  'dokument',
  'i dokumentet',
  'avsnitt',
  'kopplingen till avsnitt',
  'kallpunkter',
  'adress',
] as const;

/**
 * All statements as a table for Swedish Excel.
 *
 * @param toUrl makes a full address of an address of the site
 */
export function statementsToCsv(graph: Graph, toUrl: (address: string) => string): string {
  const name = (kind: 'careLevel' | 'profession', id: string) =>
    graph.get(kind, id)?.data.name ?? id;
  const rows = graph
    .all('statement')
    .filter(({ data }) => !data.withdrawn)
    .map((entry) => {
      const { data } = entry;
      return [
        entry.id,
        graph.get('region', data.region)?.data.name ?? data.region,
        graph.get('need', data.need)?.data.title ?? data.need,
        data.levels.map((id) => name('careLevel', id)).join(', '),
        data.professions.map((id) => name('profession', id)).join(', '),
        strengths[data.strength],
        data.reservations.map((id) => reservations[id]).join(', '),
        data.target,
        data.text,
        data.condition ?? '',
        (data.criteria?.of ?? [])
          .map((id) => graph.get('criterion', id)?.data.text ?? id)
          .join(' | '),
        data.time?.wording ?? '',
        data.note ?? '',
        graph.get('sourceDocument', data.document)?.data.short ?? data.document,
        data.heading,
        data.sections.join(', '),
        data.sectionsDerived ? 'vår' : 'källans',
        data.points.join(', '),
        toUrl(addressOf(entry)!),
      ];
    });
  return toCsv(columns, rows);
}

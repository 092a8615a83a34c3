import { countChanges, reach } from '../../src/domain/impact/sentence.ts';
import {
  itemsByPlace,
  someAddresses,
  type ImpactReport,
  type Item,
  type PlacedChange,
} from './report.ts';

/** The report for a person at a terminal or in the output of a build. */
export function toTerminal({ from, to, notices, changes }: ImpactReport, folder: string): string {
  const groups = [
    { weight: 'clinical', title: 'KLINISKA ÄNDRINGAR' },
    { weight: 'minor', title: 'MINDRE ÄNDRINGAR' },
  ].flatMap(({ weight, title }) => {
    const list = changes.filter((change) => change.weight === weight);
    return list.length > 0 ? [`${title} (${list.length})`, ...places(list, folder)] : [];
  });
  return [
    ...notices.map((notice) => `Obs! ${notice}`),
    ...groups,
    `${countChanges(changes)} från ${from} till ${to}.`,
  ].join('\n\n');
}

const places = (changes: readonly PlacedChange[], folder: string): string[] =>
  itemsByPlace(changes).map(([place, items]) =>
    [`  ${place}`, ...items.map((item) => oneItem(item, folder))].join('\n'),
  );

function oneItem(item: Item, folder: string): string {
  const { lines, flows, pages, file, line, standsIn } = item;
  const reached = reach(item);
  return [
    ...lines.flatMap(({ says, before, after }) => [
      `  • ${says}`,
      ...(before === undefined ? [] : [`      var: ${before}`]),
      ...(after === undefined ? [] : [`      är:  ${after}`]),
    ]),
    ...(reached ? [`    ${reached}: ${someAddresses([...flows, ...pages])}`] : []),
    `    ${folder}/${file}${line === undefined ? '' : `:${line}`}${standsIn === 'before' ? ' (som det var)' : ''}`,
  ].join('\n');
}

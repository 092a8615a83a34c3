import { countChanges, reach } from '../../src/domain/impact/sentence.ts';
import {
  itemsByPlace,
  someAddresses,
  type ImpactReport,
  type Item,
  type PlacedChange,
} from './report.ts';

/** The report as a comment in a merge request. Words of the content are always text there, never markup. */
export function toMarkdown({ from, to, notices, changes }: ImpactReport, folder: string): string {
  const of = (weight: PlacedChange['weight']) =>
    places(
      changes.filter((change) => change.weight === weight),
      folder,
    );
  const [clinical, minor] = [of('clinical'), of('minor')];
  return `${[
    '## Vad ändringen gör kliniskt',
    `**${countChanges(changes)}** från ${code(from)} till ${code(to)}.`,
    ...notices.map((notice) => `> **Obs!** ${plain(notice)}`),
    ...(clinical.length > 0 ? ['### Kliniska ändringar', ...clinical] : []),
    ...(minor.length > 0
      ? ['<details>\n<summary>Mindre ändringar</summary>', ...minor, '</details>']
      : []),
  ].join('\n\n')}\n`;
}

const places = (changes: readonly PlacedChange[], folder: string): string[] =>
  itemsByPlace(changes).map(([place, items]) =>
    [`**${plain(place)}**\n`, ...items.map((item) => oneItem(item, folder))].join('\n'),
  );

function oneItem(item: Item, folder: string): string {
  const { lines, flows, pages, file, line, standsIn } = item;
  const reached = reach(item);
  const place = code(`${folder}/${file}${line === undefined ? '' : `:${line}`}`);
  const last = [
    ...(reached ? [`${reached}: ${someAddresses([...flows, ...pages], code)}`] : []),
    `${place}${standsIn === 'before' ? ' (som det var)' : ''}`,
  ];
  return [
    ...lines.flatMap(({ says, before, after }) => [
      `- ${plain(capital(says))}`,
      ...(before === undefined ? [] : [`  - var: ${plain(before)}`]),
      ...(after === undefined ? [] : [`  - är: ${plain(after)}`]),
    ]),
    `  - ${last.join(' – ')}`,
  ].join('\n');
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const code = (text: string) => `\`${text.replaceAll(/[`\s]+/g, ' ')}\``;

/** Text on one line with every sign that Markdown, HTML or the forge would act on made harmless. */
const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u2060')
    .replaceAll(/[\\`*_[\]|~#!]/g, '\\$&');

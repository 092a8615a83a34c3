import { expect, test } from 'vitest';
import { keyOf, type Entry } from '../../src/domain/entry.ts';
import { publishedEntries, withdrawnKeys } from '../../src/domain/withdraw.ts';
import { toEntries } from '../../src/reading/to-entries.ts';
import { wholeFiles } from './whole-records.ts';

const whole = wholeFiles.flatMap((file) => toEntries(file).entries);
const records = whole.filter(({ kind }) => kind !== 'withdrawal');

const withdrawal = (kind: 'statement' | 'handoverRule' | 'flow', id: string): Entry =>
  ({
    kind: 'withdrawal',
    id: `aterkallat/${id}`,
    file: 'aterkallade.yaml',
    path: [],
    data: { [kind]: id, date: '2026-11-22', reason: 'Källan är rättad.', by: 'Redaktionen' },
    references: [{ relation: 'withdraws', to: { kind, id }, at: [] }],
  }) as never;

const dump = (entry: Entry): string[] => [
  `  ${keyOf(entry)}`,
  ...Object.entries(entry.data).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value) ?? 'utelämnad'}`,
  ),
  ...entry.references.map(({ relation, to }) => `    ${relation} → ${keyOf(to)}`),
];

// Written anew by `npm run test:unit -- domain/withdraw -u`, for a person to read.
test('what readers meet instead of each kind of withdrawn record, in full', async ({
  expect: expectHere,
}) => {
  const subjects = [
    ['statement', 'vgr-fatigue-utredning'],
    ['handoverRule', 'vgr-overlamning-samtal'],
    ['flow', 'vastra-gotaland/samtal'],
  ] as const;
  const told = subjects.flatMap(([kind, id]) => {
    const all = [...records, withdrawal(kind, id)];
    const published = publishedEntries(all);
    const keys = new Set(published.map(keyOf));
    return [
      `${kind} ${id}`,
      `  återkallat: ${[...withdrawnKeys(all)].join(', ')}`,
      `  borta: ${all
        .map(keyOf)
        .filter((key) => !keys.has(key))
        .join(', ')}`,
      ...published.filter((entry) => !all.includes(entry)).flatMap(dump),
    ];
  });
  await expectHere(`${told.join('\n')}\n`).toMatchFileSnapshot('words/aterkallat.txt');
});

test('what is not withdrawn is published as it stands', () => {
  expect(publishedEntries(records)).toEqual(records);
  expect(withdrawnKeys(records).size).toBe(0);
});

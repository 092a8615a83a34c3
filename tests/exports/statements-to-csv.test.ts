import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { statementsToCsv } from '../../src/exports/statements-to-csv.ts';

const statement = (text: string): Entry =>
  ({
    kind: 'statement',
    id: 'vgr-prov',
    file: 'ansvar/vastra-gotaland/fatigue.yaml',
    path: ['ansvar', 0],
    references: [],
    data: {
      text,
      region: 'vastra-gotaland',
      need: 'fatigue',
      document: 'dok',
      levels: ['specialiserad', 'primarvard'],
      professions: [],
      strength: 'bor',
      reservations: ['vid-behov'],
      target: 'patient',
      sections: ['program/2021#7.10'],
      sectionsDerived: true,
      heading: 'Fatigue',
      points: ['v-001'],
    },
  }) as never;

const csv = (text: string) =>
  statementsToCsv(buildGraph([statement(text)]), (address) => `https://exempel.se${address}`);

test('begins with a byte order mark and ends every line with CRLF', () => {
  const file = csv('Vården bör fråga.');

  expect(file.startsWith('\uFEFFid;region;')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(3);
  expect(file.endsWith('\r\n')).toBe(true);
});

test('gives every statement its strength, reservations and full address', () => {
  const row = csv('Vården bör fråga.').split('\r\n')[1]!;

  expect(row).toContain(';bör;vid behov;');
  expect(row).toContain(';specialiserad, primarvard;');
  expect(row.endsWith(';https://exempel.se/behov/fatigue/vastra-gotaland/#vgr-prov')).toBe(true);
});

test('quotes semicolons, quotation marks and line breaks', () => {
  expect(csv('Ett; två "tre"\nfyra')).toContain(';"Ett; två ""tre""\nfyra";');
});

test('keeps a text that begins like a formula from being computed', () => {
  expect(csv('=1+1')).toContain(";'=1+1;");
});

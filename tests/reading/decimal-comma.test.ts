import { expect, test } from 'vitest';
import { messageFor } from '../../src/checks/messages.ts';
import { wordsOf } from '../../src/checks/reporters/terminal.ts';
import { toEntries } from '../../src/reading/to-entries.ts';

// Editors write numbers as Swedish does, with a comma; they are told where it is and what to write instead.

const said = (row: string) =>
  toEntries({
    file: 'observationer/prov.yaml',
    collection: 'observationer',
    text: `dokument: prov\nregion: norra\nobservationer:\n${row}`,
  }).findings.map(
    (finding) =>
      `${finding.rule} ${finding.line}: ${wordsOf(finding)} ${messageFor(finding).hint(finding.params)}`,
  );

test('on a line of its own', () => {
  const row = '  - indikator: prov\n    ar: 2021\n    varde: 1,5\n    kalla: [c-1]\n';
  const [words, ...more] = said(row);
  expect(more).toEqual([]);
  expect(words).toMatch(/^wrong-type 6: ”varde” ska vara ett tal, inte ”1,5”\./);
  expect(words).toContain('Decimaler skrivs med punkt.');
  expect(words).toContain('1.5');
});

test('between braces, where the comma ends the value', () => {
  const [words] = said('  - { indikator: prov, ar: 2021, varde: 7,5, kalla: [c-1] }\n');
  expect(words).toMatch(/^unknown-field 4: /);
  expect(words).toContain('skrivs talet med punkt: 7.5');
});

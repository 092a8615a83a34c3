import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortFindings, type Finding } from '../../src/domain/finding.ts';
import '../property-seed.ts';

const finding = (file: string, line: number, column: number, rule: string, id = ''): Finding => ({
  ...{ file, line, column, rule },
  severity: 'error',
  params: { id },
});

/** In the order in which people read them: each differs from the one before in one thing only. */
const inOrder = [
  finding('a.yaml', 2, 1, 'a-rule'),
  finding('a.yaml', 10, 1, 'a-rule'),
  finding('b.yaml', 1, 2, 'a-rule'),
  finding('b.yaml', 1, 11, 'a-rule', 'x'),
  finding('b.yaml', 1, 11, 'a-rule', 'y'),
  finding('b.yaml', 1, 11, 'b-rule', 'x'),
];

test('stand by file, line, column, rule and what they are about, whatever order they came in', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(inOrder, { minLength: inOrder.length, maxLength: inOrder.length }),
      (found) => {
        const before = [...found];
        expect(sortFindings(found)).toEqual(inOrder);
        // What was given is left as it was.
        expect(found).toEqual(before);
      },
    ),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, type Answer } from '../../../src/domain/conditions/answers.ts';
import type { Guard } from '../../../src/domain/conditions/condition.ts';
import { explainGuard } from '../../../src/domain/conditions/explain.ts';
import { findFaults } from '../../../src/domain/conditions/faults.ts';
import { parseGuard } from '../../../src/domain/conditions/parse.ts';
import { nextQuestion, truthOf } from '../../../src/domain/conditions/truth.ts';
import { writeGuard } from '../../../src/domain/conditions/write.ts';
import { conditionOn, variables, withoutPlaces } from './made-guards.ts';
import '../../property-seed.ts';

const byId = new Map(variables.map((variable) => [variable.id, variable]));

function read(text: string): Guard {
  const parsed = parseGuard(text);
  if ('unreadable' in parsed) throw new Error(JSON.stringify(parsed.unreadable));
  return parsed.guard;
}

/** What cannot be read, as "cause@letters before: found → suggestion". */
function fault(text: string): string {
  const parsed = parseGuard(text);
  if (!('unreadable' in parsed)) return 'läsbart';
  const { cause, at, found, suggestion } = parsed.unreadable;
  return `${cause}@${at}: ${found}${suggestion ? ` → ${suggestion}` : ''}`;
}

test.each([
  ['kurativ = nej eller manader < 12', 'kurativ = nej eller manader < 12'],
  ['(kurativ=ja)', 'kurativ = ja'],
  ['manader >= 7,5', 'manader >= 7,5'],
  ['manader >= 7.5', 'manader >= 7,5'],
  ['manader < 12 månader', 'manader < 12 månader'],
  ['poang > -2', 'poang > -2'],
  ['inte (kurativ = ja och onskar = ja)', 'inte (kurativ = ja och onskar = ja)'],
  ['inte kurativ = ja och onskar = ja', 'inte kurativ = ja och onskar = ja'],
  [
    '(kurativ = ja och onskar = ja) eller vard != hemma',
    '(kurativ = ja och onskar = ja) eller vard != hemma',
  ],
  ['  annars ', 'annars'],
])('reads %s', (text, written) => {
  expect(writeGuard(read(text))).toBe(written);
});

test.each([
  ['manader >> 12', 'operator@8: >> → >'],
  ['manader => 12', 'operator@8: => → >='],
  ['manader ≤ 12', 'operator@8: ≤ → <='],
  ['kurativ == ja', 'operator@8: == → ='],
  ['kurativ = ja && onskar = ja', 'operator@13: && → och'],
  ['kurativ = ja and onskar = ja', 'no-join@13: and → och'],
  ['kurativ = ja onskar = ja', 'no-join@13: onskar'],
  ['kurativ', 'no-operator@7: '],
  ['kurativ är ja', 'no-operator@8: är → ='],
  ['kurativ =', 'no-value@9: '],
  ['kurativ = och', 'no-value@10: och'],
  ['kurativ = ja och', 'no-condition@16: '],
  ['12 < manader', 'value-first@0: 12'],
  ['0 < manader < 12', 'value-first@0: 0'],
  ['kurativ = ja och onskar = ja eller vard = hemma', 'mixed@29: eller'],
  ['(kurativ = ja', 'unclosed@0: ('],
  ['kurativ = ja)', 'unopened@12: )'],
  ['()', 'no-condition@1: )'],
  ['kurativ = ja eller annars', 'otherwise-alone@19: annars'],
  ['annars annars', 'otherwise-alone@0: annars'],
  ['kurativ = "ja"', 'sign@10: "'],
  ['kurativ = ja; DROP TABLE', 'sign@12: ;'],
  ['process.exit()', 'sign@7: .'],
  ['', 'no-condition@0: '],
  [`${'('.repeat(25)}kurativ = ja`, 'too-long@20: ('],
  ['kurativ = ja och '.repeat(40), 'too-long@500: '],
])('says where %s stops being a condition', (text, said) => {
  expect(fault(text)).toBe(said);
});

test.each([
  ['kurativt = ja', 'variable@0: kurativt → kurativ'],
  ['vard = hema', 'alternative@7: hema → hemma'],
  ['manader = ja', 'kind@10: ja'],
  ['kurativ = 1', 'kind@10: 1'],
  ['kurativ = jaa', 'kind@10: jaa → ja'],
  ['kurativ = ja och vard > hemma', 'order@22: >'],
  ['manader < 12 veckor', 'unit@13: veckor'],
  ['manader < 12 manader', ''],
  ['poang < 1,5', 'whole@8: 1,5'],
  ['poang <= 4', 'range@9: 4'],
  ['manader >= -1', 'range@11: -1'],
  ['poang <= 3', ''],
])('compares the names and answers of %s with what is asked', (text, said) => {
  const faults = findFaults(read(text), byId).map(
    ({ cause, at, found, suggestion }) =>
      `${cause}@${at}: ${found}${suggestion ? ` → ${suggestion}` : ''}`,
  );
  expect(faults.join('; ')).toBe(said);
});

test.each([
  ['annars', 'inget av de andra svaren stämmer'],
  ['kurativ != ja', '”Är cancern kurativ?”: nej'],
  [
    'vard = hemma och manader <= 7,5',
    '”Var får patienten vård?”: Hemma och ”Hur länge?”: högst 7,5 månader',
  ],
  [
    'onskar = ja och (vard != hemma eller poang = 2)',
    '”Önskar patienten det?”: ja och (”Var får patienten vård?”: inte Hemma eller ”Hur många?”: exakt 2 poäng)',
  ],
])('explains %s to a reader', (text, explained) => {
  expect(explainGuard(read(text), byId)).toBe(explained);
});

describe('answers', () => {
  const wordsOf = (id: string, ...texts: string[]) =>
    answersOf(variables, texts.map(read))
      .get(id)!
      .map(({ words }) => words);

  test('tell the limit from what is just below and above it', () => {
    expect(wordsOf('manader', 'manader < 12')).toEqual([
      'mindre än 12 månader',
      'exakt 12 månader',
      'mer än 12 månader',
    ]);
    expect(wordsOf('manader', 'manader < 6 eller manader > 12')).toEqual([
      'mindre än 6 månader',
      'exakt 6 månader',
      'mer än 6 och mindre än 12 månader',
      'exakt 12 månader',
      'mer än 12 månader',
    ]);
  });

  test('begin and end at the ends', () => {
    expect(wordsOf('manader', 'manader > 0')).toEqual(['exakt 0 månader', 'mer än 0 månader']);
    expect(wordsOf('poang', 'poang = 0')).toEqual(
      ['-2', '-1', '0', '1', '3'].map((number) => `${number} poäng`),
    );
  });

  test('are asked for only as long as they matter', () => {
    const guard = read('kurativ = nej eller (manader > 12 och vard = hemma)');
    if (guard.kind === 'otherwise') throw new Error();
    const answer = (value: Answer['value']): Answer => ({ value, words: '', text: '' });
    const answers = new Map([['kurativ', answer(true)]]);
    expect(nextQuestion(guard, new Map())).toBe('kurativ');
    expect(nextQuestion(guard, answers)).toBe('manader');
    answers.set('manader', answer(3));
    expect(nextQuestion(guard, answers)).toBeUndefined();
    expect(truthOf(guard, answers)).toBe(false);
  });
});

test('a condition that is written reads as the same condition', () => {
  fc.assert(
    fc.property(conditionOn(variables), (condition) => {
      const text = writeGuard(condition);
      fc.pre(text.length <= 500);
      const guard = read(text);
      expect(guard.kind).not.toBe('otherwise');
      if (guard.kind !== 'otherwise')
        expect(withoutPlaces(guard)).toEqual(withoutPlaces(condition));
    }),
    { numRuns: 2000 },
  );
});

test('no text crashes the reading, and a fault stands inside the text', () => {
  const piece = fc.constantFrom(
    'kurativ',
    'och',
    'inte',
    '(',
    ')',
    '=',
    '<',
    '12',
    '7,',
    'annars',
    '"',
    'å',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parseGuard(written);
      if (!('unreadable' in parsed)) return;
      expect(parsed.unreadable.at).toBeGreaterThanOrEqual(0);
      expect(parsed.unreadable.at).toBeLessThanOrEqual(written.length);
    }),
    { numRuns: 5000 },
  );
});

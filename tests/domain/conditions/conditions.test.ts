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
import type { Variable } from '../../../src/domain/schemas/variable.ts';
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
  ['manader\t<\n 12', 'manader < 12'],
  ['poang > −2', 'poang > -2'],
  ['manader < 10,25', 'manader < 10,25'],
  ['manader < 0,0000001', 'manader < 0,0000001'],
  ['manader < 1000000000000000', 'manader < 1000000000000000'],
  ['manader < 10000000000000000000000', 'manader < 10000000000000000000000'],
  // As long and as deep as a condition may be.
  [`kurativ = ja${' '.repeat(488)}`, 'kurativ = ja'],
  [`${'('.repeat(20)}kurativ = ja${')'.repeat(20)}`, 'kurativ = ja'],
  // Depth is what stands inside each other, not after each other.
  [
    Array(15).fill('(inte kurativ = ja)').join(' och '),
    Array(15).fill('inte kurativ = ja').join(' och '),
  ],
])('reads %s', (text, written) => {
  expect(writeGuard(read(text))).toBe(written);
});

test.each<readonly [string, string]>([
  ...Object.entries({
    '==': '=',
    '===': '=',
    '=>': '>=',
    '=<': '<=',
    '>>': '>',
    '<<': '<',
    '<>': '!=',
    '!==': '!=',
    '=!': '!=',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
  }).map(([sign, meant]) => [`manader ${sign} 12`, `operator@8: ${sign} → ${meant}`] as const),
  ...Object.entries({ '&': 'och', '&&': 'och', '|': 'eller', '||': 'eller' }).map(
    ([sign, meant]) =>
      [`kurativ = ja ${sign} onskar = ja`, `operator@13: ${sign} → ${meant}`] as const,
  ),
  ['! kurativ = ja', 'operator@0: ! → inte'],
  ['manader =| 12', 'operator@8: =|'],
  ...Object.entries({ and: 'och', samt: 'och', or: 'eller' }).map(
    ([word, meant]) =>
      [`kurativ = ja ${word} onskar = ja`, `no-join@13: ${word} → ${meant}`] as const,
  ),
  // After a number a word is its unit, but not when it joins.
  ['manader < 12 and kurativ = ja', 'no-join@13: and → och'],
  ['kurativ = ja annars', 'otherwise-alone@13: annars'],
  ['(kurativ = ja annars)', 'otherwise-alone@14: annars'],
  ['(kurativ = ja onskar = ja)', 'no-join@14: onskar'],
  ['not kurativ = ja', 'no-join@0: not → inte'],
  ['och kurativ = ja', 'no-condition@0: och'],
  ['nej = kurativ', 'value-first@0: nej'],
  ['ja', 'value-first@0: ja'],
  // A sign that was cut in two by a space.
  ['manader > = 12', 'operator@10: = → >='],
  ['manader < = 12', 'operator@10: = → <='],
  ['kurativ = = ja', 'operator@10: ='],
  ['manader > < 12', 'operator@10: <'],
  ['kurativ = ja onskar = ja', 'no-join@13: onskar'],
  ['kurativ', 'no-operator@7: '],
  ...Object.entries({
    är: '=',
    ar: '=',
    is: '=',
    under: '<',
    över: '>',
    högst: '<=',
    minst: '>=',
  }).map(([word, sign]) => [`manader ${word} 12`, `no-operator@8: ${word} → ${sign}`] as const),
  ['manader 12', 'no-operator@8: 12'],
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
  ['kurativ =   ', 'no-value@9: '],
  [`${'('.repeat(25)}kurativ = ja`, 'too-long@20: ('],
  [`${'inte '.repeat(21)}kurativ = ja`, 'too-long@100: inte'],
  [`kurativ = ja ${' '.repeat(488)}`, 'too-long@500: '],
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
  ['okand = ja', 'kurativ, onskar, vard, manader, poang'],
  ['kurativ = 1', 'ja, nej'],
  ['vard = ja', 'sjukhus, vardcentral, hemma'],
  ['vard = 2', 'sjukhus, vardcentral, hemma'],
  ['vard = moln', 'sjukhus, vardcentral, hemma'],
  ['vard > hemma', '=, !='],
  ['manader = ja', 'ett tal (månader)'],
  ['manader < 12 veckor', 'månader'],
  ['manader > -1', 'minst 0'],
  ['poang = 4', 'från -2 till 3'],
  ['poang = 0,5', 'ett helt tal'],
])('says what could stand in %s', (text, wanted) => {
  expect(findFaults(read(text), byId)).toMatchObject([{ wanted }]);
});

test('an answer of another kind than the question is no answer, even with the same letters', () => {
  const choice = {
    ...byId.get('vard')!,
    alternatives: [
      { id: 'ja', text: 'Ja' },
      { id: 'vet_ej', text: 'Vet ej' },
    ],
  };
  const faults = findFaults(read('vard = ja'), new Map([['vard', choice as Variable]]));
  expect(faults).toMatchObject([{ cause: 'kind', found: 'ja' }]);
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
  [
    'inte (kurativ = ja och onskar = ja)',
    'inte (”Är cancern kurativ?”: ja och ”Önskar patienten det?”: ja)',
  ],
  ['manader < 3', '”Hur länge?”: mindre än 3 månader'],
  ['manader > 3', '”Hur länge?”: mer än 3 månader'],
  ['manader >= 3', '”Hur länge?”: minst 3 månader'],
  ['manader != 3', '”Hur länge?”: inte 3 månader'],
  ['vard = hemma', '”Var får patienten vård?”: Hemma'],
  // What the flow does not ask is told by its name.
  ['okand = 3', 'okand: exakt 3'],
  ['okand = nagot', 'okand: nagot'],
  ['kurativ = nagot', '”Är cancern kurativ?”: nagot'],
  ['vard = okant', '”Var får patienten vård?”: okant'],
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

  test('end at the upper end', () => {
    const months = { ...byId.get('manader')!, to: 24 } as Variable;
    const between = (...texts: string[]) =>
      answersOf([months], texts.map(read))
        .get('manader')!
        .map(({ words, value }) => `${words} [${value}]`);
    expect(between()).toEqual(['12 månader [12]']);
    expect(between('manader < 12')).toEqual([
      'mindre än 12 månader [6]',
      'exakt 12 månader [12]',
      'mer än 12 månader [18]',
    ]);
    expect(between('manader <= 0', 'manader >= 24')).toEqual([
      'exakt 0 månader [0]',
      'mer än 0 och mindre än 24 månader [12]',
      'exakt 24 månader [24]',
    ]);
    // A limit outside the ends is no answer that anybody can give.
    expect(between('manader < 30', 'manader > -1')).toEqual(['12 månader [12]']);
    // Nor is a limit of another question.
    expect(between('poang < 2 och manader < 12')).toHaveLength(3);
    expect(between('kurativ = ja')).toHaveLength(1);
  });

  test('tell neighbours between which no number fits', () => {
    const next = 1 + Number.EPSILON;
    const months = { ...byId.get('manader')!, from: 1, to: next } as Variable;
    const written = (...limits: number[]) =>
      answersOf(
        [months],
        limits.map((value) => ({
          kind: 'compare' as const,
          variable: 'manader',
          operator: '=' as const,
          value: { type: 'tal' as const, value },
          at: { name: 0, operator: 0, value: 0, unit: 0 },
        })),
      )
        .get('manader')!
        .map(({ value }) => value);
    expect(written()).toEqual([1]);
    expect(written(1)).toEqual([1]);
    expect(written(next)).toEqual([1, next]);
  });

  test('without an upper end go on above the last limit', () => {
    const [below, exactly, above] = answersOf(variables, [read('manader > 0,5')]).get('manader')!;
    expect([below!.value, exactly!.value]).toEqual([0.25, 0.5]);
    expect(above!.value).toBeGreaterThan(0.5);
    expect(above!.words).toBe('mer än 0,5 månader');
    expect(wordsOf('manader')).toEqual(['1 månader']);
  });

  test('of a whole number lie at its limits and beside them, and inside its ends', () => {
    expect(wordsOf('poang', 'poang < 1,5')).toEqual(
      ['-2', '0', '1', '2', '3'].map((number) => `${number} poäng`),
    );
    expect(wordsOf('poang')).toEqual(['-2 poäng', '3 poäng']);
    expect(wordsOf('poang', 'poang < 3')).toEqual(['-2 poäng', '2 poäng', '3 poäng']);
  });

  test('of a choice are its alternatives, and of a question yes and no', () => {
    const all = answersOf(variables, []);
    expect(all.get('vard')!.map(({ value, text }) => `${value}: ${text}`)).toEqual([
      'sjukhus: På sjukhus',
      'vardcentral: På vårdcentral',
      'hemma: Hemma',
    ]);
    expect(all.get('kurativ')).toEqual([
      { value: true, words: 'ja', text: 'ja' },
      { value: false, words: 'nej', text: 'nej' },
    ]);
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInRange } from '../../../src/client/walk-number.ts';
import { parseGuard } from '../../../src/domain/conditions/parse.ts';
import { rangesOf } from '../../../src/domain/conditions/ranges.ts';
import { truthOf } from '../../../src/domain/conditions/truth.ts';
import type { Quantity } from '../../../src/domain/schemas/variable.ts';
import { conditionOn, variables } from './made-guards.ts';

const months: Quantity = {
  id: 'manader',
  question: 'Hur länge?',
  type: 'tal',
  unit: 'månader',
  from: 0,
  whole: false,
};

function rangesBy(variable: Quantity, ...conditions: string[]) {
  const guards = conditions.map((text) => {
    const parsed = parseGuard(text);
    if ('unreadable' in parsed) throw new Error(text);
    return parsed.guard;
  });
  return rangesOf(variable, guards).map(({ token, text }) => `${token}: ${text}`);
}

test.each([
  [['manader < 12'], ['under-12: mindre än 12 månader', 'fran-12: 12 månader eller mer']],
  [['manader > 12'], ['hogst-12: högst 12 månader', 'over-12: mer än 12 månader']],
  [
    ['manader <= 12', 'manader >= 12'],
    ['under-12: mindre än 12 månader', '12: exakt 12 månader', 'over-12: mer än 12 månader'],
  ],
  [
    ['manader < 3', 'manader > 7,5'],
    [
      'under-3: mindre än 3 månader',
      'fran-3-hogst-7.5: minst 3 och högst 7,5 månader',
      'over-7.5: mer än 7,5 månader',
    ],
  ],
  [['manader > 0'], ['0: exakt 0 månader', 'over-0: mer än 0 månader']],
  [['manader >= 0'], ['alla: 0 månader eller mer']],
  [['kurativ = ja'], ['alla: 0 månader eller mer']],
])('says the stretches that %j tells apart', (conditions, ranges) => {
  expect(rangesBy(months, ...conditions)).toEqual(ranges);
});

test('says whole numbers without ends between them', () => {
  const visits = { ...months, unit: 'besök', to: 5, whole: true };
  expect(rangesBy(visits, 'manader > 2', 'manader = 5')).toEqual([
    'under-3: mindre än 3 besök',
    'fran-3-under-5: minst 3 och mindre än 5 besök',
    '5: 5 besök',
  ]);
});

test.each([
  [
    'an upper end',
    { to: 24 },
    ['manader < 12'],
    ['under-12: mindre än 12 månader', 'fran-12: 12 månader eller mer'],
  ],
  ['both ends and no condition', { to: 24 }, [], ['alla: 0 till 24 månader']],
  [
    'a limit at the upper end',
    { to: 24 },
    ['manader < 24'],
    ['under-24: mindre än 24 månader', '24: exakt 24 månader'],
  ],
  ['a limit that all reach', { to: 24 }, ['manader <= 24'], ['alla: 0 till 24 månader']],
  ['a limit above the upper end', { to: 24 }, ['manader < 30'], ['alla: 0 till 24 månader']],
  ['a limit below the lower end', { from: 2 }, ['manader < 1'], ['alla: 2 månader eller mer']],
  [
    'a limit at a lower end of its own',
    { from: 2 },
    ['manader <= 2'],
    ['2: exakt 2 månader', 'over-2: mer än 2 månader'],
  ],
  [
    'limits out of order',
    {},
    ['manader > 12', 'manader < 3'],
    [
      'under-3: mindre än 3 månader',
      'fran-3-hogst-12: minst 3 och högst 12 månader',
      'over-12: mer än 12 månader',
    ],
  ],
  [
    'both sides of limits',
    {},
    ['manader > 3', 'manader < 12'],
    [
      'hogst-3: högst 3 månader',
      'over-3-under-12: mer än 3 och mindre än 12 månader',
      'fran-12: 12 månader eller mer',
    ],
  ],
  [
    'not equal',
    {},
    ['manader != 3'],
    ['under-3: mindre än 3 månader', '3: exakt 3 månader', 'over-3: mer än 3 månader'],
  ],
  [
    'the same limit twice',
    {},
    ['manader < 3', 'manader >= 3'],
    ['under-3: mindre än 3 månader', 'fran-3: 3 månader eller mer'],
  ],
  [
    'whole numbers and a half',
    { whole: true },
    ['manader < 2,5'],
    ['under-3: mindre än 3 månader', 'fran-3: 3 månader eller mer'],
  ],
  [
    'whole numbers up to one',
    { whole: true },
    ['manader <= 2', 'manader > 0'],
    [
      '0: 0 månader',
      'fran-1-under-3: minst 1 och mindre än 3 månader',
      'fran-3: 3 månader eller mer',
    ],
  ],
  [
    'one whole number between',
    { whole: true },
    ['manader < 2', 'manader > 2'],
    ['under-2: mindre än 2 månader', '2: 2 månader', 'fran-3: 3 månader eller mer'],
  ],
] as const)('with %s', (_, own, conditions, ranges) => {
  expect(rangesBy({ ...months, ...own }, ...conditions)).toEqual(ranges);
});

test('asks only about its own question', () => {
  expect(rangesBy(months, 'poang < 2 eller manader < 12')).toHaveLength(2);
});

const numbers = variables.filter((variable) => variable.type === 'tal');

test('puts every number in exactly one stretch, where no condition tells it from the sample', () => {
  const asked = fc.constantFrom(...numbers).chain((variable) =>
    fc.tuple(
      fc.constant(variable),
      fc.array(conditionOn([variable]), { minLength: 1, maxLength: 4 }),
      fc
        .integer({ min: 0, max: 40 })
        .map((step) => variable.from + (variable.whole ? step : step / 4)),
    ),
  );
  fc.assert(
    fc.property(asked, ([variable, conditions, number]) => {
      fc.pre(number <= (variable.to ?? Infinity));
      const ranges = rangesOf(variable, conditions);
      const own = ranges.filter(({ token }) => isInRange(number, token));
      expect(own).toHaveLength(1);
      expect(isInRange(own[0]!.sample, own[0]!.token)).toBe(true);
      const answers = (value: number) => new Map([[variable.id, { value, words: '', text: '' }]]);
      for (const condition of conditions) {
        expect(truthOf(condition, answers(number))).toBe(
          truthOf(condition, answers(own[0]!.sample)),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

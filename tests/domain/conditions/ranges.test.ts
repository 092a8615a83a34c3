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

import type { Entry } from '../../domain/entry.ts';
import { timesIn } from '../wording.ts';
import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** The same sentence in two places says the same numbers: with two, the reader gets one or the other. */
export const sameStatementOtherNumbers = defineRule(
  'same-statement-other-numbers',
  function* ({ graph }) {
    const alike = Map.groupBy(graph.all('statement'), ({ data }) =>
      [data.region, data.target, withoutNumbers(data.text)].join(' '),
    );
    for (const statements of alike.values()) {
      for (const entry of statements) {
        const other = statements.find((candidate) => !hasSameNumbers(candidate, entry));
        if (other) yield { entry, at: [...entry.path, 'text'], params: { other: other.id } };
      }
    }
  },
);

/** The words of a text, with every number and span of time as one sign. */
function withoutNumbers(text: string): string {
  let bare = text;
  for (const { phrase } of timesIn(text)) bare = bare.replace(phrase, '#');
  return normalise(bare.replace(/\d+(?:[.,]\d+)?/g, '#'));
}

const hasSameNumbers = (a: Entry<'statement'>, b: Entry<'statement'>): boolean =>
  normalise(a.data.text) === normalise(b.data.text);

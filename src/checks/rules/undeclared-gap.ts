import type { Entry } from '../../domain/entry.ts';
import { isDeclared } from '../declared-overlaps.ts';
import { defineRule } from '../rule.ts';

/** Between "högst" on one level and "från" on another there is no time that nobody answers for, unless it is said. */
export const undeclaredGap = defineRule('undeclared-gap', function* ({ graph }) {
  const timed = graph.all('statement').filter(({ data }) => data.time?.value !== undefined);
  const groups = Map.groupBy(timed, ({ data: { region, need, time, target } }) =>
    [region, need, target, time!.anchor, time!.unit].join(' '),
  );
  for (const group of groups.values()) {
    const ends = byValue(group, ['hogst']);
    const starts = byValue(group, ['fran', 'vid']);
    const [last, first] = [ends.at(-1), starts[0]];
    if (!last || !first || valueOf(first) <= valueOf(last) || isDeclared(graph, last, first))
      continue;
    for (const [entry, other] of [
      [last, first],
      [first, last],
    ] as const) {
      yield {
        entry,
        at: [...entry.path, 'tid'],
        params: { other: other.id, until: last.data.time!.wording, from: first.data.time!.wording },
      };
    }
  }
});

const valueOf = ({ data }: Entry<'statement'>): number => data.time!.value!;

const byValue = (group: Entry<'statement'>[], operators: string[]): Entry<'statement'>[] =>
  group
    .filter(({ data }) => operators.includes(data.time!.operator))
    .sort((a, b) => valueOf(a) - valueOf(b));

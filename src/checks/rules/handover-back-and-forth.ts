import type { Entry } from '../../domain/entry.ts';
import { normalise } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** Two rules do not send the patient to and fro between the same levels for the same reason. */
export const handoverBackAndForth = defineRule('handover-back-and-forth', function* ({ graph }) {
  const groups = Map.groupBy(graph.all('handoverRule'), ({ data }) =>
    JSON.stringify([
      data.region,
      data.needs,
      normalise(data.trigger),
      data.conditions.map(normalise),
    ]),
  );
  for (const group of groups.values()) {
    for (const entry of group.length > 1 ? group : []) {
      const back = group.find((other) => other !== entry && goesBack(entry, other));
      if (back) yield { entry, at: [...entry.path, 'nar'], params: { other: back.id } };
    }
  }
});

const goesBack = (
  { data: there }: Entry<'handoverRule'>,
  { data: back }: Entry<'handoverRule'>,
): boolean =>
  there.to.some((level) => back.from.includes(level)) &&
  back.to.some((level) => there.from.includes(level));

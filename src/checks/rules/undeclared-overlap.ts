import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { isDeclared } from '../declared-overlaps.ts';
import { defineRule, type Found } from '../rule.ts';

/**
 * Where criteria speak for two levels, or two time limits touch, both can be true of one patient. The source does
 * not say which goes first and neither do we: the overlap is recorded, with who judged it and why.
 */
export const undeclaredOverlap = defineRule('undeclared-overlap', function* ({ graph }) {
  const isLevel = (id: string) => graph.get('careLevel', id)?.data.type !== 'omfattning';
  const place = ({ data }: Entry<'criterion'> | Entry<'statement'>) =>
    `${data.region}/${data.need}`;
  for (const criteria of Map.groupBy(graph.all('criterion'), place).values()) {
    yield* meetingCriteria(
      graph,
      criteria.filter(({ data }) => isLevel(data.level)),
    );
  }
  const timed = graph.all('statement').filter(({ data }) => data.time?.value !== undefined);
  for (const statements of Map.groupBy(timed, place).values())
    yield* touchingTimes(graph, statements);
});

function* meetingCriteria(graph: Graph, criteria: Entry<'criterion'>[]): Generator<Found> {
  const levels = [...Map.groupBy(criteria, ({ data }) => data.level)];
  for (const [index, [level, ours]] of levels.entries()) {
    for (const [otherLevel, theirs] of levels.slice(index + 1)) {
      if (ours.some((a) => theirs.some((b) => isDeclared(graph, a, b)))) continue;
      yield found(ours[0]!, 'vardniva', theirs[0]!, level, otherLevel);
      yield found(theirs[0]!, 'vardniva', ours[0]!, otherLevel, level);
    }
  }
}

function* touchingTimes(graph: Graph, statements: Entry<'statement'>[]): Generator<Found> {
  for (const until of statements.filter(({ data }) => data.time!.operator === 'hogst')) {
    for (const from of statements.filter(({ data }) =>
      ['fran', 'vid'].includes(data.time!.operator),
    )) {
      const [a, b] = [until.data, from.data];
      const sameClock = a.time!.anchor === b.time!.anchor && a.time!.unit === b.time!.unit;
      if (!sameClock || b.time!.value! > a.time!.value! || a.target !== b.target) continue;
      if (a.levels.some((level) => b.levels.includes(level)) || isDeclared(graph, until, from))
        continue;
      yield found(until, 'tid', from, a.levels.join(', '), b.levels.join(', '));
      yield found(from, 'tid', until, b.levels.join(', '), a.levels.join(', '));
    }
  }
}

const found = (
  entry: Entry,
  key: string,
  other: Entry,
  level: string,
  otherLevel: string,
): Found => ({
  entry,
  at: [...entry.path, key],
  params: { id: entry.id, other: other.id, level, otherLevel },
});

import type { Quantity, Variable } from '../schemas/variable.ts';
import { comparisonsIn, type Guard } from './condition.ts';
import { writeNumber } from './write.ts';

/** An answer to a question. A number may stand for all numbers that no condition tells from it. */
export interface Answer {
  value: boolean | string | number;
  /** In a condition or a finding: "ja", "specialistvarden", "exakt 12 månader", "mer än 12 månader". */
  words: string;
  /** For a reader: "ja", the text of the alternative, "mer än 12 månader". */
  text: string;
}

/** Answers by the name of their variable. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answers of each variable that the conditions can tell apart, all of them. */
export function answersOf(
  variables: Iterable<Variable>,
  guards: Iterable<Guard>,
): Map<string, Answer[]> {
  const limits = new Map<string, Set<number>>();
  for (const { variable, value } of [...guards].flatMap(comparisonsIn)) {
    if (value.type !== 'tal') continue;
    limits.set(variable, (limits.get(variable) ?? new Set()).add(value.value));
  }
  return new Map(
    [...variables].map((variable) => [
      variable.id,
      answersTo(variable, [...(limits.get(variable.id) ?? [])]),
    ]),
  );
}

function answersTo(variable: Variable, limits: number[]): Answer[] {
  if (variable.type === 'ja-nej') {
    return [true, false].map((value) => {
      const words = value ? 'ja' : 'nej';
      return { value, words, text: words };
    });
  }
  if (variable.type === 'val') {
    return variable.alternatives.map(({ id, text }) => ({ value: id, words: id, text }));
  }
  return variable.whole ? wholeNumbers(variable, limits) : numbers(variable, limits);
}

/** Each limit by itself, and one number for every stretch between two limits. */
function numbers({ from, to, unit }: Quantity, limits: number[]): Answer[] {
  const inside = limits.filter((limit) => limit > from && limit < (to ?? Infinity));
  const ends = to === undefined ? [from] : [from, to];
  const points = [...new Set([...ends, ...inside])].sort((a, b) => a - b);
  // With no limit at the lower end, the end is like what follows it, and need not be told apart.
  const isLimit = (point: number) => limits.includes(point);
  const answers: Answer[] = [];
  for (const [index, point] of points.entries()) {
    if (isLimit(point)) answers.push(answer(point, `exakt ${writeNumber(point)} ${unit}`));
    const next = points[index + 1];
    if (next === undefined && to !== undefined) break;
    const between =
      next === undefined ? point + Math.max(1, Math.abs(point)) : point + (next - point) / 2;
    if (!(between > point && between < (next ?? Infinity))) {
      // No number fits between two neighbours; one that is no limit is still an answer.
      if (!isLimit(point)) answers.push(answer(point, `${writeNumber(point)} ${unit}`));
      continue;
    }
    const above = isLimit(point) || point > from ? `mer än ${writeNumber(point)}` : '';
    const below =
      next === undefined || (next === to && !isLimit(next)) ? '' : `mindre än ${writeNumber(next)}`;
    const words = [above, below].filter(Boolean).join(' och ');
    answers.push(answer(between, words ? `${words} ${unit}` : `${writeNumber(between)} ${unit}`));
  }
  return answers;
}

/** The whole numbers at, just below and just above each limit: no condition tells the others from these. */
function wholeNumbers({ from, to = Infinity, unit }: Quantity, limits: number[]): Answer[] {
  const near = limits.flatMap((limit) => [
    Math.floor(limit) - 1,
    Math.floor(limit),
    Math.ceil(limit),
    Math.ceil(limit) + 1,
  ]);
  const values = [...new Set([from, ...(to === Infinity ? [] : [to]), ...near])];
  return values
    .filter((value) => value >= from && value <= to)
    .sort((a, b) => a - b)
    .map((value) => answer(value, `${writeNumber(value)} ${unit}`));
}

const answer = (value: number, words: string): Answer => ({ value, words, text: words });

/** Answers in one line, for a finding: "kurativ = ja och exakt 12 månader (manader_efter_avslut)". */
export const writeAnswers = (answers: Answers): string =>
  [...answers]
    .map(([variable, { value, words }]) =>
      typeof value === 'number' ? `${words} (${variable})` : `${variable} = ${words}`,
    )
    .join(' och ');

import { CannotMake, list, type Answers, type Kind, type Question, type World } from './kind.ts';
import { choose, meant } from './questions.ts';

/** What stands on the command line after the kind. */
export interface Given {
  /** In the order of the questions that have no answer of their own. */
  inOrder: readonly string[];
  /** `--nyckel värde`. */
  named: Readonly<Record<string, string>>;
}

/** Asks a person; `undefined` when Enter was pressed. */
export type Ask = (
  question: Question,
  world: World,
  fallback?: string,
) => Promise<string | undefined>;

/** Questions that have to be answered by somebody. */
export const isAsked = ({ fallback, isOptional }: Question): boolean => !fallback && !isOptional;

/** The answers of a command line, completed by asking; without anybody to ask it says what is missing. */
export async function answersTo(
  kind: Kind,
  world: World,
  { inOrder, named }: Given,
  ask?: Ask,
): Promise<Answers> {
  const left = [...inOrder];
  const missing: Question[] = [];
  const answers: Record<string, string | undefined> = {};
  for (const question of kind.questions) {
    const { key, applies, isOptional } = question;
    if (missing.length === 0 && applies && !applies(world, answers)) continue;
    const typed = named[key] ?? (isAsked(question) ? left.shift() : undefined);
    if (typed !== undefined) {
      answers[key] = read(question, typed, world, answers);
      continue;
    }
    const fallback = missing.length === 0 ? question.fallback?.(world, answers) : undefined;
    if (ask) answers[key] = await askUntil(question, world, answers, fallback, ask);
    else if (fallback !== undefined) answers[key] = read(question, fallback, world, answers);
    if (answers[key] === undefined && !isOptional && (isAsked(question) || missing.length === 0)) {
      missing.push(question);
    }
  }
  if (missing.length > 0) throw new CannotMake(missingWords(kind, missing, world));
  if (left.length > 0) {
    throw new CannotMake(
      `”${left[0]}” är ett svar för mycket. Text med mellanslag skrivs inom citattecken.`,
    );
  }
  return answers;
}

async function askUntil(
  question: Question,
  world: World,
  answers: Answers,
  fallback: string | undefined,
  ask: Ask,
): Promise<string | undefined> {
  const shown = { ...question, choices: () => question.choices?.(world, answers) ?? [] };
  let remark = '';
  for (;;) {
    const typed = (await ask({ ...shown, ask: remark + question.ask }, world, fallback))?.trim();
    if (!typed && fallback === undefined && question.isOptional) return undefined;
    const answer = typed || fallback;
    try {
      if (answer) return read(question, answer, world, answers);
      remark = 'Här behövs ett svar. ';
    } catch (error) {
      if (!(error instanceof CannotMake)) throw error;
      remark = `${error.message}\n`;
    }
  }
}

function read(question: Question, typed: string, world: World, answers: Answers): string {
  const { isMany } = question;
  if (!isMany) return readOne(question, typed, world, answers);
  return list(typed)!
    .map((one) => readOne(question, one, world, answers))
    .join(', ');
}

function readOne(question: Question, typed: string, world: World, answers: Answers): string {
  const { key, isOpen } = question;
  const choices = question.choices?.(world, answers) ?? [];
  const chosen = choose(typed, choices);
  if (choices.length > 0 && !chosen && !isOpen) {
    throw new CannotMake(`svaret på ”${key}” finns inte: ”${typed}”. ${meant(typed, choices)}`);
  }
  const value = question.read?.(chosen?.id ?? typed, world, answers) ?? chosen?.id ?? typed;
  if (typeof value !== 'string') throw new CannotMake(value.because);
  return value;
}

function missingWords({ name, example }: Kind, missing: readonly Question[], world: World): string {
  const lines = missing.map((question) => {
    const { key, ask, applies } = question;
    const choices = applies ? [] : (question.choices?.(world, {}) ?? []);
    const ids = choices.length > 0 ? ` Välj: ${choices.map(({ id }) => id).join(', ')}.` : '';
    return `  ${key}: ${ask}${ids}`;
  });
  const words = missing.length === 1 ? 'ett svar saknas' : `${missing.length} svar saknas`;
  return [
    `${words}:`,
    ...lines,
    `Svaren skrivs i ordning, eller med namn: --${missing[0]!.key} …`,
    `Så här ser det ut helt ifyllt: ${example}`,
    `Frågorna ställs en i taget när du kör npm run ny -- ${name} i ett fönster där du kan svara.`,
  ].join('\n');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { todayInSweden } from '../src/checks/today.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { suggest } from '../src/domain/suggest.ts';
import { checkFolder } from './check-folder.ts';
import { answersTo, isAsked, type Given } from './new-entry/answers.ts';
import { openPrompt } from './new-entry/ask.ts';
import { CannotMake, type Kind, type World } from './new-entry/kind.ts';
import { kinds } from './new-entry/kinds/index.ts';
import { left } from './new-entry/left.ts';
import { textsOf, writeAll, type Written } from './new-entry/write.ts';

const list = () =>
  [
    'Skriv vad du vill lägga till: npm run ny -- <slag> <svar …>',
    ...kinds.map(({ title, example }) => `  ${title}\n      ${example}`),
    'Utan svar frågar kommandot, en sak i taget.',
  ].join('\n');

/** `npm run ny`: makes a record with its place, id and explained gaps, and says what is left to fill in. */
async function newEntry(): Promise<void> {
  const { kind: typed, given, lacking, folder, today } = commandLine(process.argv.slice(2));
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (!existsSync(folder)) throw new CannotMake(`mappen ${folder}/ finns inte.`);
  const [option] = [...Object.keys(given.named), ...lacking];
  if (typed === undefined && option !== undefined) {
    throw new CannotMake(`okänt val --${option}.\n${list()}`);
  }
  if (typed === undefined && !isTerminal) throw new CannotMake(`skriv vad.\n${list()}`);
  const before = await checkFolder(folder, today);
  const world: World = {
    graph: buildGraph(before.entries),
    today,
    has: (file) => existsSync(join(folder, file)),
  };
  const prompt = isTerminal ? openPrompt(process.stdin, process.stdout) : undefined;
  try {
    const kind = kindOf(typed ?? (await prompt!.kind(kinds)));
    refuseUnknown(kind, [...Object.keys(given.named), ...lacking]);
    if (lacking.length > 0) throw new CannotMake(`--${lacking[0]} saknar sitt svar.`);
    const isComplete = given.inOrder.length >= kind.questions.filter(isAsked).length;
    const answers = await answersTo(kind, world, given, isComplete ? undefined : prompt?.ask);
    const { changes, next } = kind.plan(answers, world);
    const files = await textsOf(folder, changes);
    await writeAll(folder, files);
    console.log(`${written(folder, files).join('\n')}\n`);
    const after = await checkFolder(folder, today);
    console.log([...left(folder, before, after), ...then(next)].join('\n\n'));
  } finally {
    prompt?.close();
  }
}

/** Options are known only when the kind is, so every `--key value` is read as one. */
function commandLine(args: string[]) {
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  const inOrder: string[] = [];
  const named: Record<string, string> = {};
  const lacking: string[] = [];
  let key: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (key === undefined) inOrder.push(token.value);
      else named[key] = token.value;
      key = undefined;
    } else if (token.kind === 'option') {
      if (key !== undefined) lacking.push(key);
      key = undefined;
      if (token.value === undefined) key = token.name;
      else named[token.name] = token.value;
    }
  }
  if (key !== undefined) lacking.push(key);
  const { content = 'content', today = todayInSweden(), ...answers } = named;
  const [kind, ...rest] = inOrder;
  const given: Given = { inOrder: rest, named: answers };
  return { kind, given, lacking, folder: content.replace(/\/+$/, ''), today };
}

function kindOf(typed: string): Kind {
  const kind = kinds.find(({ name }) => name === typed);
  if (kind) return kind;
  const meant = suggest(
    typed,
    kinds.map(({ name }) => name),
  );
  throw new CannotMake(
    `slaget ”${typed}” finns inte.${meant ? ` Menade du ”${meant}”?` : ''}\n${list()}`,
  );
}

function refuseUnknown({ name, questions }: Kind, options: readonly string[]): void {
  const unknown = options.find((key) => !questions.some((question) => question.key === key));
  if (unknown === undefined) return;
  const known = questions.map(({ key }) => `--${key}`).join(', ');
  throw new CannotMake(`--${unknown} finns inte för ${name}. Det som finns: ${known}.`);
}

const written = (folder: string, files: readonly Written[]): string[] =>
  files.map(({ file, isNew }) => `${isNew ? 'Skapade' : 'Ändrade'} ${folder}/${file}`);

const then = (next: readonly string[]): string[] =>
  next.length === 0 ? [] : [['Sedan:', ...next.map((step) => `- ${step}`)].join('\n')];

try {
  await newEntry();
} catch (error) {
  const { message } = error instanceof Error ? error : new Error(String(error));
  console.error(
    `Inget är skapat: ${error instanceof CannotMake ? message : message.split('\n')[0]}`,
  );
  process.exitCode = 2;
}

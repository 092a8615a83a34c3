import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageFor } from '../src/checks/messages.ts';
import { rules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { todayInSweden } from '../src/checks/today.ts';
import { buildGraph, type Graph } from '../src/domain/graph.ts';
import { reviewedKey } from '../src/domain/reviews/kinds.ts';
import { lapseWords, recordWords } from '../src/domain/reviews/lapse-words.ts';
import { pinsOf, type Pins, type Subject } from '../src/domain/reviews/pins.ts';
import { stateOf } from '../src/domain/reviews/state.ts';
import { reviewOutcomes, reviewScopes, type ReviewOutcome } from '../src/domain/schemas/review.ts';
import { loadContent, type Content } from '../src/reading/load-content.ts';
import { toEntries } from '../src/reading/to-entries.ts';
import { readOptions } from './options.ts';
import { findSubject, NoSubject } from './review/find-subject.ts';
import { withReview, type Said } from './review/write-review.ts';

const options = {
  av: { type: 'string', takes: 'FUNKTION' },
  utfall: { type: 'string', takes: 'UTFALL', default: 'ingen-andring' },
  datum: { type: 'string', takes: 'ÅÅÅÅ-MM-DD' },
  not: { type: 'string', takes: 'TEXT' },
  content: { type: 'string', takes: 'MAPP', default: 'content' },
  today: { type: 'string', takes: 'ÅÅÅÅ-MM-DD', default: todayInSweden() },
} as const;

const usage =
  'npm run granska -- <id eller adress> --av <funktion> [--utfall ingen-andring] [--datum ÅÅÅÅ-MM-DD] [--not <text>]';

/** Writes that somebody has read a record or a page against its sources, pinned to what it says now. */
async function review(): Promise<void> {
  const { values, positionals } = readOptions(
    { options, allowPositionals: true },
    'Inget är antecknat',
  );
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0 || !values.av?.trim()) {
    throw new NoSubject(`skriv vad som är granskat och av vilken funktion:\n  ${usage}`);
  }
  const folder = values.content.replace(/\/+$/, '');
  const content = await readable(folder);
  const graph = buildGraph(content.entries);
  const subject = findSubject(graph, typed);
  const pins = pinsOf(graph, subject)!;
  const before = stateOf(graph, subject);
  const file = `granskningar/${regionOf(graph, subject) ?? 'gemensamt'}.yaml`;
  const path = join(folder, file);
  const text = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  const said: Said = {
    by: values.av.trim(),
    date: values.datum ?? values.today,
    outcome: outcomeOf(values.utfall),
    note: values.not,
  };
  const written = withReview(text, subject, said, pins);
  refuseFaults(content, { file, text: written, today: values.today });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, written);
  console.log(
    [
      `Antecknat i ${folder}/${file}: ${reviewScopes[subject.scope]}, ${subject.subject}, ${reviewOutcomes[said.outcome]} ${said.date} av ${said.by}.`,
      ...coverOf(graph, subject, pins),
      ...(before.state === 'lapsed'
        ? [
            'Sedan den förra granskningen:',
            ...before.lapses.map((lapse) => `  ${lapseWords(graph, lapse)}`),
          ]
        : []),
    ].join('\n'),
  );
}

async function readable(folder: string): Promise<Content> {
  const content = await loadContent(folder);
  if (content.files.length === 0) throw new NoSubject(`det finns inget innehåll i ${folder}/.`);
  if (content.refused.length > 0) {
    throw new NoSubject(
      `${content.refused[0]} går inte att läsa. Kör npm run check:content och rätta det först.`,
    );
  }
  return content;
}

function outcomeOf(typed: string): ReviewOutcome {
  if (Object.hasOwn(reviewOutcomes, typed)) return typed as ReviewOutcome;
  throw new NoSubject(
    `utfallet ”${typed}” finns inte. Skriv ${Object.keys(reviewOutcomes).join(', ')}.`,
  );
}

/** The one region that the subject belongs to, for the name of the file. */
function regionOf(graph: Graph, { scope, subject }: Subject): string | undefined {
  if (scope !== 'uppgift') return subject.split('/').at(-1);
  const key = reviewedKey(subject)!;
  if (key.kind === 'region') return key.id;
  const data = graph.get(key.kind, key.id)?.data as { region?: string; regions?: string[] };
  return data.region ?? (data.regions?.length === 1 ? data.regions[0] : undefined);
}

/** What the whole check would say about the file is said before it is written. */
function refuseFaults(
  { entries, prose }: Content,
  { file, text, today }: { file: string; text: string; today: string },
): void {
  const read = toEntries({ file, collection: 'granskningar', text });
  const all = [...entries.filter((entry) => entry.file !== file), ...read.entries];
  const world = { graph: buildGraph(all), prose, today, entries: all };
  const found = runChecks(rules, world, () => ({ line: 1, column: 1 }));
  const faults = [...read.findings, ...found.filter((finding) => finding.file === file)].filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length === 0) return;
  const words = faults.map((finding) => {
    const { message, hint } = messageFor(finding);
    return `  ${message(finding.params)} ${hint(finding.params)}`;
  });
  throw new NoSubject(`granskningen kan inte antecknas så:\n${[...new Set(words)].join('\n')}`);
}

/** What exactly is covered, so that nobody believes that more was reviewed. */
function coverOf(graph: Graph, { scope }: Subject, { records, sources }: Pins): string[] {
  const against = sources.map(({ document, version }) => {
    const name = graph.get('sourceDocument', document)?.data.title ?? document;
    return `  ${name}, version ${version ?? 'ej angiven'}`;
  });
  return [
    ...(scope === 'uppgift'
      ? ['Granskningen gäller bara den uppgiften, inte resten av sidan.']
      : [
          `Granskningen gäller ${records.length === 1 ? '1 del' : `${records.length} delar`} av sidan, och förfaller när ${records.length === 1 ? 'den' : 'någon av dem'} ändras:`,
          ...records.map(({ record }) => `  ${recordWords(graph, record)}`),
        ]),
    ...(against.length > 0 ? ['Mot:', ...against] : []),
  ];
}

try {
  await review();
} catch (error) {
  const { message } = error instanceof Error ? error : new Error(String(error));
  console.error(
    `Inget är antecknat: ${error instanceof NoSubject ? message : message.split('\n')[0]}`,
  );
  process.exitCode = 2;
}

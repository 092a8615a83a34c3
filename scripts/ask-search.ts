import { buildGraph } from '../src/domain/graph.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { askFor } from '../src/search/answering.ts';
import type { NotCovered } from '../src/search/not-covered.ts';
import { loadRemembered } from './content-memory.ts';
import { readOptions } from './options.ts';
import { describeHit, describeReading } from './search/describe.ts';
import { toHit } from './search/judge.ts';
import { openIndex } from './search/open-index.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  region: { type: 'string' },
  antal: { type: 'string', default: '8' },
} as const;

/** What people look for and no source tells; the search page says so, and searches for the rest. */
async function readTopics(content: string): Promise<NotCovered[]> {
  const { entries } = await loadRemembered(content);
  return buildGraph(publishedEntries(entries))
    .all('notCovered')
    .map(({ data }) => data);
}

/** Shows in the terminal what the search answers, and why, for editors who wonder. */
async function showAnswer(): Promise<void> {
  const { values, positionals } = readOptions(
    { options, allowPositionals: true },
    'Sökningen kunde inte köras',
  );
  const typed = positionals.join(' ');
  if (!typed) {
    console.error('Skriv vad du söker: npm run sok -- "kssk norrbotten"');
    process.exitCode = 2;
    return;
  }
  const topics = await readTopics(values.content);
  const { engine, close } = await openIndex(values.out);
  try {
    const started = performance.now();
    const asked = await askFor(engine, { typed, asTyped: false }, topics, values.region);
    const milliseconds = performance.now() - started;
    for (const { text } of asked.notCovered) console.log(`Finns inte i källorna: ${text}`);
    const { answer } = asked;
    if (!answer) return;
    const time = milliseconds.toLocaleString('sv-SE', { maximumFractionDigits: 1 });
    console.log(
      `${answer.found.length} ${answer.found.length === 1 ? 'träff' : 'träffar'} på ”${typed}” (${time} ms)`,
    );
    for (const line of describeReading(answer)) console.log(`  ${line}`);
    for (const [index, found] of answer.found.slice(0, Number(values.antal) || 8).entries())
      console.log(describeHit(await toHit(engine, found), index + 1).join('\n'));
  } finally {
    await close();
  }
}

try {
  await showAnswer();
} catch (error) {
  console.error(
    `Sökningen kunde inte köras: ${error instanceof Error ? error.message : error}. Bygg webbplatsen först: npm run build.`,
  );
  process.exitCode = 2;
}

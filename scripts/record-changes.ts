import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { todayInSweden } from '../src/checks/today.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { compareStates } from '../src/domain/impact/compare-states.ts';
import type { Change } from '../src/domain/impact/change.ts';
import { countChanges } from '../src/domain/impact/sentence.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { fingerprintOf } from './changes/fingerprint.ts';
import { contentOf, inCommit } from './impact/content-of.ts';
import { commitsOf, NotRead } from './impact/read-ref.ts';
import { readOptions } from './options.ts';

/** What is written down about the content, and tells readers nothing new. */
const aboutContent = new Set<Change['kind']>(['changeSet', 'publishedAddress', 'linkCheck']);

/**
 * `npm run andringar`: writes what has changed for readers since the last list of changes, as a new list. The last one
 * holds the fingerprint of the content it was written for, so nothing is told twice and nothing is left out.
 */
async function recordChanges(): Promise<void> {
  const { values } = readOptions(
    {
      options: {
        sedan: { type: 'string', takes: 'REF' },
        text: { type: 'string', takes: 'TEXT' },
        datum: { type: 'string', takes: 'ÅÅÅÅ-MM-DD' },
        content: { type: 'string', takes: 'MAPP', default: 'content' },
        kontroll: { type: 'boolean', default: false },
      },
    },
    'Ändringarna kunde inte skrivas',
  );
  const { content: folder, datum = todayInSweden() } = values;
  const now = await loadContent(folder);
  if (now.refused.length > 0) {
    throw new NotRead(`${now.refused.join(', ')} går inte att läsa. Kör npm run check:content.`);
  }
  const graph = buildGraph(now.entries);
  const last = graph.all('changeSet').toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const print = fingerprintOf(folder);
  if (last?.data.content === print) {
    console.log(`Inget har ändrats sedan ${last.data.date}.`);
    return;
  }
  if (values.kontroll) {
    console.log('Innehållet har ändrats sedan den senaste listan. Kör npm run andringar.');
    process.exitCode = 1;
    return;
  }
  const since = values.sedan ?? (await commitWith(folder, last?.data.content));
  const before = await contentOf(since, folder);
  const changes = compareStates(
    { entries: before.entries, unreadable: before.refused },
    { entries: now.entries, unreadable: [] },
  ).filter(({ kind }) => !aboutContent.has(kind));
  if (changes.length === 0) {
    console.log('Inget har ändrats för läsarna.');
    return;
  }
  const file = freeFile(folder, datum);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    stringify(
      {
        datum,
        innehall: print,
        ...(values.text ? { text: values.text } : {}),
        andringar: changes.map(asPublished),
      },
      { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' },
    ),
  );
  console.log(`${file}: ${countChanges(changes)}. Läs igenom listan innan den publiceras.`);
}

/** The newest commit whose content has the fingerprint. */
async function commitWith(folder: string, print: string | undefined): Promise<string> {
  for (const commit of print === undefined ? [] : await commitsOf(folder)) {
    if ((await inCommit(commit, folder, async (copy) => fingerprintOf(copy))) === print)
      return commit;
  }
  throw new NotRead(
    'ingen tidigare lista stämmer med något sparat innehåll. Säg vad som jämförs: --sedan <gren, tagg eller incheckning>.',
  );
}

function asPublished({ weight, says, before, after, about, pages, flows }: Change) {
  return {
    vikt: weight === 'clinical' ? 'klinisk' : 'mindre',
    vad: says[0]!.toLocaleUpperCase('sv') + says.slice(1),
    ...(before === undefined || says.includes(before) ? {} : { fore: before }),
    ...(after === undefined || says.includes(after) ? {} : { efter: after }),
    ...(about.regions.length > 0 ? { regioner: about.regions } : {}),
    ...(about.needs.length > 0 ? { behov: about.needs } : {}),
    sidor: [...flows, ...pages],
  };
}

/** A second list on the same day gets a letter. */
function freeFile(folder: string, date: string): string {
  const names = [date, ...[...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${date}-${letter}`)];
  return names
    .map((name) => join(folder, 'andringar', `${name}.yaml`))
    .find((file) => !existsSync(file))!;
}

try {
  await recordChanges();
} catch (error) {
  console.error(
    `Ändringarna kunde inte skrivas: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
  );
  process.exitCode = 2;
}

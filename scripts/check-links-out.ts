import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { externalAddresses } from '../src/checks/external-addresses.ts';
import { isPrivateHost } from '../src/checks/private-host.ts';
import { todayInSweden } from '../src/checks/today.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { linkVerdict, linkWords, type LinkVerdict } from '../src/domain/link-answers.ts';
import type { LinkCheck } from '../src/domain/schemas/link-check.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { ask, type Asking, type Question } from './links/ask.ts';
import { askAll } from './links/ask-all.ts';
import { through } from './links/through.ts';
import { isOffline, toFile, withAnswer } from './links/record.ts';
import { readOptions } from './options.ts';

const options = {
  content: { type: 'string', takes: 'MAPP', default: 'content' },
  today: { type: 'string', default: todayInSweden() },
  /** A server that stands in for every other, for tests: the address asked for is in its path. */
  via: { type: 'string' },
  talamod: { type: 'string', default: '20000' },
  ratta: { type: 'boolean', default: false },
} as const;

const marks: Record<LinkVerdict, string> = {
  error: 'fel     ',
  warning: 'varning ',
  later: 'senare  ',
  works: 'bra     ',
};

/**
 * `npm run lankar`: asks every address outside the site and writes down what it answered. Run on a schedule, never by
 * the build: other people's servers decide nothing about publishing. Ends with 0 whatever they answer.
 */
async function checkLinks(): Promise<void> {
  const {
    content: folder,
    today,
    via,
    talamod,
    ratta,
  } = readOptions({ options }, 'Länkarna kunde inte prövas').values;
  const { entries, prose, refused } = await loadContent(folder);
  if (refused.length > 0)
    throw new Error(`${refused[0]} går inte att läsa. Kör npm run check:content.`);
  const graph = buildGraph(entries);
  const questions = new Map<string, Question>();
  for (const { url, sha256, isSource } of externalAddresses({ graph, prose, today, entries })) {
    const { hostname, username } = new URL(url);
    // The check of the content says what is wrong with these; nobody needs to knock.
    if (isPrivateHost(hostname) || username) continue;
    const known = questions.get(url);
    questions.set(url, {
      url,
      isSource: isSource || known?.isSource === true,
      sha256: sha256 ?? known?.sha256,
    });
  }
  const asking: Asking = { fetch: via ? through(via) : fetch, patience: Number(talamod) };
  const answers = await askAll([...questions.values()], (question) => ask(question, asking));
  if (isOffline([...answers.values()])) {
    console.log(
      `Ingen av ${answers.size} adresser gick att nå. Nätet är troligen nere; inget är ändrat.`,
    );
    return;
  }
  const checks = [...answers].map(([url, answer]) =>
    withAnswer(url, graph.get('linkCheck', url)?.data, answer, today),
  );
  writeFileSync(join(folder, 'lankkontroll.yaml'), toFile(checks));
  report(checks);
  const unread = checks.filter(({ url, sha256 }) => sha256 && !questions.get(url)?.sha256);
  for (const { url, sha256 } of unread) console.log(`Avtryck av ${url}: sha256: ${sha256}`);
  if (ratta)
    putRight(
      folder,
      checks,
      entries.map(({ file }) => file),
    );
}

function report(checks: readonly LinkCheck[]): void {
  const order: LinkVerdict[] = ['error', 'warning', 'later', 'works'];
  for (const verdict of order) {
    for (const check of checks.filter((one) => linkVerdict(one) === verdict)) {
      const to = check.answer === 'flyttad' ? ` till ${check.target}` : '';
      console.log(`${marks[verdict]} ${check.url} ${linkWords(check)}${to}.`);
    }
  }
  const count = (verdict: LinkVerdict) =>
    checks.filter((one) => linkVerdict(one) === verdict).length;
  console.log(
    `${checks.length} adresser: ${count('works')} fungerar, ${count('warning')} att titta på, ${count('error')} borta, ${count('later')} gick inte att nå just nu.`,
  );
}

/** Writes the new address wherever the old one stands. Only for pages that say themselves that they have moved for good. */
function putRight(folder: string, checks: readonly LinkCheck[], files: readonly string[]): void {
  const moved = checks.filter(({ answer, target }) => answer === 'flyttad' && target);
  for (const file of new Set(files)) {
    if (file === 'lankkontroll.yaml') continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const after = moved.reduce(
      (done, { url, target }) =>
        done.replaceAll(new RegExp(`${RegExp.escape(url)}(?=[\\s'")\\]]|$)`, 'gm'), () => target!),
      text,
    );
    if (after === text) continue;
    writeFileSync(path, after);
    console.log(`Ny adress i ${path}.`);
  }
}

try {
  await checkLinks();
} catch (error) {
  console.error(`Länkarna kunde inte prövas: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { writeProjectTimes } from './project-times.ts';

/** Seconds from a save until what it leads to is there, one for each round. */
export interface EditTimes {
  /** The page that shows what was saved is made anew, and all content is judged. */
  shown: number[];
  /** A slip is told. */
  told: number[];
  /** All content is judged again and found well. */
  judged: number[];
}

const duties = 'content/ansvar/vastra-gotaland/fatigue.yaml';
const shownOn = 'behov/fatigue/vastra-gotaland/';
const statement = 'Primärvården erbjuder behandling vid fatigue.';
const slip = 'Primärvården bör erbjuda behandling vid fatigue.';

/** An editor looks before she saves again, in milliseconds. */
const look = 1_500;

/**
 * How often the server is asked whether it is done, in milliseconds, and how long it is waited for.
 */
const interval = 150;
const patience = 60_000;

/**
 * What an editor waits for with `npm run dev` and so many times the content: the page with her edit, made anew and all
 * content judged; a slip told; and well again. Everything is asked for over HTTP, as the page in her browser does.
 */
export async function measureEdits(times: number, rounds: number): Promise<EditTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-edit-'));
  const project = join(folder, 'site');
  await writeProjectTimes(project, times);
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', `${port}`], {
    cwd: project,
    env: { ...process.env, BASE_PATH: '/' },
    stdio: 'ignore',
  });
  const site = `http://localhost:${port}/`;
  const ask = (address: string): Promise<string> =>
    fetch(site + address).then(
      (answer) => answer.text(),
      () => '',
    );
  const until = async (address: string, isThere: (answer: string) => boolean): Promise<number> => {
    const started = performance.now();
    while (!isThere(await ask(address))) {
      if (performance.now() - started > patience)
        throw new Error(`/${address}: svaret kom inte på ${patience / 1000} s`);
      await wait(interval);
    }
    return (performance.now() - started) / 1000;
  };
  const findings = '__innehall/fynd.json';
  const isWell = (answer: string) => answer !== '' && errorsIn(answer).length === 0;
  const isTold = (answer: string) => errorsIn(answer).some((words) => words.includes('”bör”'));
  const file = join(project, duties);
  const original = readFileSync(file, 'utf8');
  const save = (words: string) => writeFileSync(file, original.replace(statement, words));
  if (!original.includes(statement)) throw new Error(`${duties}: påståendet finns inte`);

  const taken: EditTimes = { shown: [], told: [], judged: [] };
  try {
    await until(shownOn, (page) => page.includes('</html>'));
    await until(findings, isWell);
    for (let round = 1; round <= rounds; round++) {
      const words = statement + '.'.repeat(round);
      save(words);
      const [page, judged] = await Promise.all([
        until(shownOn, (page) => page.includes(words)),
        // Until the server has seen the save it tells of what was before.
        wait(100).then(() => until(findings, isWell)),
      ]);
      taken.shown.push(Math.max(page, judged + 0.1));
      await wait(look);
      save(slip);
      taken.told.push(await until(findings, isTold));
      // The page in her browser loads itself anew.
      await until(shownOn, (page) => page.includes(slip));
      await wait(look);
      save(statement);
      taken.judged.push(await until(findings, isWell));
      await until(shownOn, (page) => page.includes(statement));
      await wait(look);
    }
    return taken;
  } finally {
    const gone = once(server, 'exit');
    if (server.kill()) await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

function errorsIn(answer: string): string[] {
  if (!answer.startsWith('{')) return [];
  const { findings } = JSON.parse(answer) as { findings: { severity: string; message: string }[] };
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

import { execFile, fork, type ChildProcess } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { ReportedFinding } from '../../src/checks/reporters/json.ts';
import type { Verdict } from './check-worker.ts';
import { renderFindingsPage } from './findings-page.ts';

/** What the panel shows: the findings, and whether some rules have to wait until a file can be read. */
export interface Told extends Pick<Verdict, 'findings' | 'partial'> {
  /** Something was saved while this was checked, so another check has begun. */
  again?: boolean;
}

/** Where the panel asks for the findings, and what the server calls its messages about them. */
const address = '/__innehall/fynd.json';
const events = { begun: 'innehall:kontrolleras', done: 'innehall:fynd' };

/** What decides the findings: the content, and the code that reads and judges it. */
const watched = /^(content|src\/(domain|reading|checks)|scripts)\//;

/**
 * While `astro dev` runs: checks the content at the start and after every change, prints the findings as
 * `npm run check:content` does, and shows them in a panel on the page. When a fault in the content keeps a page from
 * being made, the findings are the page, instead of a stack trace.
 */
export function contentFindings(): AstroIntegration {
  return {
    name: 'content-findings',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/scripts/dev/findings-panel.ts';`);
        updateConfig({ vite: { plugins: [findingsPlugin()] } });
      },
    },
  };
}

function findingsPlugin(): Plugin {
  let told: Told = { findings: [], partial: false };
  const hasErrors = () => told.findings.some(({ severity }) => severity === 'error');

  return {
    name: 'content-findings',
    configureServer(server) {
      // Astro listens once for each collection, and there are more of them than Node expects.
      server.watcher.setMaxListeners(0);
      const checks: Checks = serially(async () => {
        const { findings, partial } = await checkContent();
        told = { findings: errorsFirst(findings), partial };
        server.ws.send(events.done, { ...told, again: checks.isAsked() } satisfies Told);
      });
      server.watcher.on('all', (_change, path) => {
        const file = relative(server.config.root, path).replaceAll('\\', '/');
        if (!watched.test(file) || /\/(\.(svg|schema)\/|_ny-)/.test(file)) return;
        if (!file.startsWith('content/')) forgetRules();
        server.ws.send(events.begun, {});
        checks.ask(file.startsWith('content/floden/'));
      });
      server.httpServer?.on('close', forgetRules);
      checks.ask(false);

      // What stopped Astro is often what the check is about to find, so a failure waits for its verdict.
      const makePage = async () => {
        await checks.done();
        return hasErrors() ? renderFindingsPage(told.findings, server.config.base) : undefined;
      };
      keepBackOverlay(server, async () => {
        await checks.done();
        return hasErrors();
      });
      keepBackStackTraces();
      server.middlewares.use((request, response, next) => {
        if (request.url?.endsWith(address)) {
          // A page that is loaded while a check runs is never told what was found before the last save.
          void checks.done().then(() => {
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.end(JSON.stringify(told));
          });
          return;
        }
        replaceFailedPage(response, makePage);
        next();
      });
    },
  };
}

const errorsFirst = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));

interface Checks {
  /** Runs a check soon, never two at a time; what changes while one runs makes one more. */
  ask(drawFlows: boolean): void;
  /** Whether something has been asked for that no check has begun with. */
  isAsked(): boolean;
  /** Waits until what has been asked for is checked. */
  done(): Promise<void>;
}

function serially(work: () => Promise<void>): Checks {
  let running: Promise<void> | undefined;
  let again = false;
  let flowsChanged = false;
  const run = async () => {
    while (again || flowsChanged) {
      // Editors and git write several files at a time.
      await new Promise((done) => setTimeout(done, 40));
      again = false;
      await work();
      if (!flowsChanged || again) continue;
      flowsChanged = false;
      await drawChangedFlows();
    }
    running = undefined;
  };
  return {
    ask(drawFlows) {
      again = true;
      flowsChanged ||= drawFlows;
      running ??= run();
    },
    isAsked: () => again,
    done: async () => running,
  };
}

let lastPrinted = '';
let worker: ChildProcess | undefined;

/** Makes the next check begin with the rules as they are now. */
function forgetRules(): void {
  worker?.kill();
  worker = undefined;
}

/** Checks in a process of its own, which stays warm: the second check takes a fraction of the first. */
async function checkContent(): Promise<Told> {
  try {
    const verdict = await askWorker();
    if (verdict.printed !== lastPrinted) console.log(`\n${verdict.printed}\n`);
    lastPrinted = verdict.printed;
    return verdict;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Innehållet kunde inte kontrolleras: ${reason}`);
    const finding: ReportedFinding = {
      rule: 'rule-failed',
      severity: 'error',
      file: 'content/',
      line: 1,
      column: 1,
      message: `Innehållet kunde inte kontrolleras: ${reason}`,
      hint: 'Kör npm run check:content för att se hela meddelandet.',
    };
    return { findings: [finding], partial: true };
  }
}

function askWorker(): Promise<Verdict> {
  const asked = (worker ??= fork('scripts/dev/check-worker.ts', { stdio: 'pipe' }));
  return new Promise((done, fail) => {
    let said = '';
    const hear = (text: unknown) => (said += String(text));
    const stop = () => {
      asked.stderr?.off('data', hear);
      asked.off('message', answer).off('exit', end);
    };
    const answer = (verdict: Verdict) => {
      stop();
      done(verdict);
    };
    const end = () => {
      stop();
      if (worker === asked) worker = undefined;
      const reason = said.split('\n').find((line) => /^\w*Error\b/.test(line));
      fail(new Error(reason ?? 'kontrollen avbröts'));
    };
    asked.stderr?.on('data', hear);
    asked.on('message', answer).on('exit', end);
    asked.send('kontrollera');
  });
}

async function drawChangedFlows(): Promise<void> {
  const { code, out, error } = await run('scripts/render-flows.ts');
  if (code !== 0) console.error(`${out}\n${error}`.trim());
}

function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, { maxBuffer: 50_000_000 }, (failure, out, error) =>
      done({ code: failure ? 1 : 0, out: out.trim(), error }),
    );
  });
}

/** The overlay shows where in Astro something stopped; while the content has errors, the panel says why. */
function keepBackOverlay(server: ViteDevServer, hasErrors: () => Promise<boolean>): void {
  for (const channel of new Set([server.ws, server.environments.client.hot])) {
    const send = channel.send.bind(channel) as (...args: unknown[]) => void;
    channel.send = (...args: unknown[]) => {
      const [payload] = args as [{ type?: string } | string];
      if (typeof payload !== 'object' || payload.type !== 'error') return send(...args);
      void hasErrors().then((found) => !found && send(...args));
    };
  }
}

/** Leaves out the lines of a stack trace that lie in other people's code, and those about kinds that have no file yet; the rest stays. */
function keepBackStackTraces(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    stream.write = ((text: unknown, ...rest: unknown[]) =>
      write(typeof text === 'string' ? text.replace(unsaid, '') : text, ...rest)) as never;
  }
}

const unsaid =
  /^.*(?:\bat .*(?:node_modules|node:internal|node:events|:\d+:\d+)|Stack trace:|See full stack trace|does not exist or is empty\.|No files found matching)[^\n]*\n?/gm;

/** Puts a page in the place of an answer that says that the server failed, when there is one to put. */
function replaceFailedPage(
  response: ServerResponse,
  makePage: () => Promise<string | undefined>,
): void {
  const { writeHead, write, end } = response as unknown as Record<string, Function>;
  const held: (() => void)[] = [];
  let isHeld = false;
  const hold =
    (original: Function) =>
    (...args: unknown[]): unknown => {
      isHeld ||= !response.headersSent && failed(original === writeHead ? args[0] : undefined);
      if (!isHeld) return original.apply(response, args);
      held.push(() => original.apply(response, args));
      if (original === end) void finish();
      return original === write ? true : response;
    };
  const failed = (status: unknown) => Number(status ?? response.statusCode) >= 500;
  const finish = async () => {
    const page = await makePage();
    if (page === undefined) return held.forEach((call) => call());
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    writeHead!.call(response, 500, { 'content-type': 'text/html; charset=utf-8' });
    end!.call(response, page);
  };
  Object.assign(response, { writeHead: hold(writeHead!), write: hold(write!), end: hold(end!) });
}

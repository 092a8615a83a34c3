import { execFile } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { Report, ReportedFinding } from '../../src/checks/reporters/json.ts';
import { renderFindingsPage } from './findings-page.ts';

/** Where the panel asks for the findings, and what the server calls its message about new ones. */
const address = '/__innehall/fynd.json';
const event = 'innehall:fynd';

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
  let findings: readonly ReportedFinding[] = [];
  const hasErrors = () => findings.some(({ severity }) => severity === 'error');

  return {
    name: 'content-findings',
    configureServer(server) {
      const checks = serially(async () => {
        findings = errorsFirst(await checkContent());
        server.ws.send(event, findings);
      });
      server.watcher.on('all', (_change, path) => {
        const file = relative(server.config.root, path).replaceAll('\\', '/');
        if (!watched.test(file) || /\/\.(svg|schema)\//.test(file)) return;
        checks.ask(file.startsWith('content/floden/'));
      });
      checks.ask(false);

      // What stopped Astro is often what the check is about to find, so a failure waits for its verdict.
      const makePage = async () => {
        await checks.done();
        return hasErrors() ? renderFindingsPage(findings, server.config.base) : undefined;
      };
      keepBackOverlay(server, async () => {
        await checks.done();
        return hasErrors();
      });
      keepBackStackTraces();
      server.middlewares.use((request, response, next) => {
        if (request.url?.endsWith(address)) {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(findings));
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
      await new Promise((done) => setTimeout(done, 80));
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
    done: async () => running,
  };
}

let lastPrinted = '';

/** Checks in a process of its own, so that changed rules count at once and no fault in them stops the server. */
async function checkContent(): Promise<readonly ReportedFinding[]> {
  const [printed, json] = await Promise.all([
    run('scripts/check-content.ts'),
    run('scripts/check-content.ts', '--json'),
  ]);
  if (printed.out !== lastPrinted) console.log(`\n${printed.out}\n`);
  lastPrinted = printed.out;
  try {
    return (JSON.parse(json.out) as Report).findings;
  } catch {
    const reason = json.error.split('\n').find((line) => line.trim() !== '') ?? 'okänd orsak';
    console.error(reason);
    return [
      {
        rule: 'rule-failed',
        severity: 'error',
        file: 'content/',
        line: 1,
        column: 1,
        message: `Innehållet kunde inte kontrolleras: ${reason}`,
        hint: 'Kör npm run check:content för att se hela meddelandet.',
      },
    ];
  }
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

/** Leaves out the lines of a stack trace that lie in other people's code; our own stay. */
function keepBackStackTraces(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    stream.write = ((text: unknown, ...rest: unknown[]) =>
      write(typeof text === 'string' ? text.replace(foreignFrames, '') : text, ...rest)) as never;
  }
}

const foreignFrames = /^.*\bat .*(?:node_modules|node:internal|node:events)[^\n]*\n?/gm;

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

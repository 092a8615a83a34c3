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
  const errors = () => findings.filter(({ severity }) => severity === 'error');

  return {
    name: 'content-findings',
    configureServer(server) {
      const check = serially(async () => {
        findings = await checkContent();
        server.ws.send(event, findings);
      });
      server.watcher.on('all', (_change, path) => {
        const file = relative(server.config.root, path).replaceAll('\\', '/');
        if (!watched.test(file) || /\/\.(svg|schema)\//.test(file)) return;
        void check(file.startsWith('content/floden/'));
      });
      void check(false);

      keepOverlayFromContentErrors(server, () => errors().length > 0);
      server.middlewares.use((request, response, next) => {
        if (request.url?.endsWith(address)) {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(findings));
          return;
        }
        replaceFailedPage(response, () =>
          errors().length > 0 ? renderFindingsPage(findings, server.config.base) : undefined,
        );
        next();
      });
    },
  };
}

/** Runs a check soon, never two at a time; changes while one runs make one more. */
function serially(work: () => Promise<void>): (drawFlows: boolean) => Promise<void> {
  let running = false;
  let again = false;
  let flowsChanged = false;
  return async (drawFlows) => {
    again = true;
    flowsChanged ||= drawFlows;
    if (running) return;
    running = true;
    while (again) {
      // Editors and git write several files at a time.
      await new Promise((done) => setTimeout(done, 80));
      again = false;
      await work();
      if (flowsChanged && !again) {
        flowsChanged = false;
        await drawChangedFlows();
      }
    }
    running = false;
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
function keepOverlayFromContentErrors(server: ViteDevServer, hasErrors: () => boolean): void {
  for (const channel of new Set([server.ws, server.environments.client.hot])) {
    const send = channel.send.bind(channel) as (...args: unknown[]) => void;
    channel.send = (...args: unknown[]) => {
      const [payload] = args as [{ type?: string } | string];
      const isOverlay = typeof payload === 'object' && payload.type === 'error';
      if (!isOverlay || !hasErrors()) send(...args);
    };
  }
}

/** Puts a page in the place of an answer that says that the server failed. */
function replaceFailedPage(response: ServerResponse, makePage: () => string | undefined): void {
  const { writeHead, write, end } = response;
  let page: string | undefined;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
    page = status >= 500 ? makePage() : undefined;
    if (page === undefined) return writeHead.call(this, status, ...rest);
    return writeHead.call(this, status, { 'content-type': 'text/html; charset=utf-8' });
  } as typeof writeHead;
  response.write = function (this: ServerResponse, ...args: never[]) {
    return page === undefined ? (write as Function).apply(this, args) : true;
  } as typeof write;
  response.end = function (this: ServerResponse, ...args: never[]) {
    if (page === undefined && !this.headersSent && this.statusCode >= 500) {
      page = makePage();
      if (page) this.setHeader('content-type', 'text/html; charset=utf-8');
    }
    return (end as Function).apply(this, page === undefined ? args : [page]);
  } as typeof end;
}

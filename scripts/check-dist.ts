import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { toGithub } from '../src/checks/reporters/github.ts';
import { toTerminal } from '../src/checks/reporters/terminal.ts';
import { sortFindings } from '../src/domain/finding.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { pageAddresses } from '../src/domain/routes.ts';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { loadRemembered } from './content-memory.ts';
import { checkBytes, secretsOf } from './dist/check-bytes.ts';
import { checkFlows } from './dist/check-flows.ts';
import { checkHtml } from './dist/check-html.ts';
import { checkLinks } from './dist/check-links.ts';
import { checkPages } from './dist/check-pages.ts';
import { readSite } from './dist/read-site.ts';
import { readOptions } from './options.ts';
import { breakSeal, seal } from './publish/seal.ts';
import { siteBase, siteOrigin } from './site-address.ts';

readOptions({ options: {} }, 'Inget är kontrollerat');
const base = siteBase();
const host = siteOrigin();
const { entries } = await loadRemembered('content');
const graph = buildGraph(publishedEntries(entries));
const site = readSite('dist');
breakSeal('dist');

const expected = {
  addresses: pageAddresses(graph),
  redirects: graph.all('redirect').map(({ data }) => data.from),
  site: `${host}${base}`,
};
const machine = { folders: [process.cwd(), homedir()], environment: process.env };

// HTML is validated beside the other checks.
const html = checkHtml(site.pages, 'node_modules/.cache/check-dist/html.json');
const findings = sortFindings([
  ...checkLinks(site, base),
  ...checkPages(site, expected),
  ...checkBytes([...site.files], (file) => readFileSync(`dist/${file}`), secretsOf(machine)),
  ...checkFlows(site, graph.all('flow')),
  ...(await html),
]);

const lineOf = (file: string, line: number) =>
  site.files.has(file) ? site.read(file).split('\n', line)[line - 1] : undefined;
if (findings.length > 0) console.log(toTerminal(findings, { folder: 'dist', lineOf }));
if (process.env.GITHUB_ACTIONS && findings.length > 0) console.log(toGithub(findings, 'dist'));
if (findings.length === 0) {
  const former = graph
    .all('redirect')
    .map(({ data: { from, to } }) => ({ from, ...(to !== undefined && { to }) }));
  seal('dist', { base, site: expected.site, former });
}
console.log(`${site.pages.length} byggda sidor kontrollerade, ${findings.length} fel.`);
process.exitCode = findings.length > 0 ? 1 : 0;

import { parseArgs } from 'node:util';
import { toGithub } from '../src/checks/reporters/github.ts';
import { toReport } from '../src/checks/reporters/json.ts';
import { toTerminal } from '../src/checks/reporters/terminal.ts';
import { rules, textRules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { todayInSweden } from '../src/checks/today.ts';
import { sortFindings } from '../src/domain/finding.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { loadContent } from '../src/reading/load-content.ts';

const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: Boolean(process.env.GITHUB_ACTIONS) },
  content: { type: 'string', default: 'content' },
  today: { type: 'string', default: todayInSweden() },
} as const;

/** Reads the content, runs the rules and prints what they found. 0: nothing blocks, 1: something does. */
async function checkContent(): Promise<number> {
  const { json, github, content: folder, today } = parseArgs({ options }).values;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today))
    throw new Error(`--today ska vara ÅÅÅÅ-MM-DD, inte ${today}.`);
  const {
    entries,
    prose,
    findings: refusals,
    files,
    refused,
    locate,
    lineOf,
  } = await loadContent(folder);
  // Half a graph makes every reference into the other half look broken, so only texts are checked then.
  const chosen = refused.length > 0 ? textRules : rules;
  const world = { graph: buildGraph(entries), prose, today, entries };
  const findings = sortFindings([...refusals, ...runChecks(chosen, world, locate)]);

  const shown = folder.replace(/\/+$/, '');
  if (json) {
    const counts = { files: files.length, entries: entries.length };
    console.log(JSON.stringify(toReport(findings, shown, counts), null, 2));
  } else {
    console.log(toTerminal(findings, { folder: shown, lineOf }));
    if (refused.length > 0) {
      console.log(
        `\nÖvriga regler väntar tills ${refused.length === 1 ? 'filen' : 'filerna'} ovan går att läsa.`,
      );
    } else console.log(`${files.length} filer och ${entries.length} uppgifter kontrollerade.`);
    if (github && findings.length > 0) console.log(toGithub(findings, shown));
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await checkContent();
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(`Kontrollen kunde inte köras: ${reason}`);
  process.exitCode = 2;
}

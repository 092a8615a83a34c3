import { existsSync, writeFileSync } from 'node:fs';
import { toGithub } from '../src/checks/reporters/github.ts';
import { toGitlab } from '../src/checks/reporters/gitlab.ts';
import { toReport } from '../src/checks/reporters/json.ts';
import { todayInSweden } from '../src/checks/today.ts';
import { checkFolder, type CheckedFolder } from './check-folder.ts';
import { besideProject, ownContent, toText } from './check-text.ts';
import { contentFingerprint } from './guard/content-fingerprint.ts';
import { leastFiles } from './guard/least-files.ts';
import { readOptions } from './options.ts';

const options = {
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: Boolean(process.env.GITHUB_ACTIONS) },
  /** A file for GitLab's Code Quality report. */
  gitlab: { type: 'string', takes: 'FIL' },
  /** A file for the same report as --json gives, beside what is printed. */
  rapport: { type: 'string', takes: 'FIL' },
  content: { type: 'string', takes: 'MAPP', default: ownContent },
  today: { type: 'string', takes: 'ÅÅÅÅ-MM-DD', default: todayInSweden() },
  sources: { type: 'string', takes: 'MAPP' },
} as const;

/** Checks the content and prints what was found. Gives 0 when nothing blocks, 1 when something does. */
async function checkContent(): Promise<number> {
  const { json, github, gitlab, rapport, content, today, sources } = readOptions(
    { options },
    'Kontrollen kunde inte köras',
  ).values;
  if (!isDay(today)) throw new Error(`--today ska vara en dag, ÅÅÅÅ-MM-DD. Det stod ${today}.`);
  if (sources !== undefined && !existsSync(sources)) {
    throw new Error(`mappen ${sources} med källtexter finns inte.`);
  }
  const folder = content.replace(/\/+$/, '');
  const least = folder === ownContent ? leastFiles : {};
  const checked = await checkFolder(content, today, sources ?? besideProject, least);
  console.log(json ? await toJson(checked, folder) : toText(checked, folder));
  if (rapport !== undefined) writeFileSync(rapport, await toJson(checked, folder));
  if (gitlab !== undefined) writeFileSync(gitlab, toGitlab(checked.findings, folder));
  if (github && !json) console.log(toGithub(checked.findings, folder));
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function toJson(
  { findings, files, entries }: CheckedFolder,
  folder: string,
): Promise<string> {
  const checked = {
    files: files.length,
    entries: entries.length,
    content: await contentFingerprint(folder),
  };
  return JSON.stringify(toReport(findings, folder, checked), null, 2);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

try {
  process.exitCode = await checkContent();
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(`Kontrollen kunde inte köras: ${reason}`);
  process.exitCode = 2;
}

import { existsSync, readFileSync } from 'node:fs';
import type { CheckReport, TrialsReport } from '../domain/build-reports.ts';

/** What other parts of this build have found out. `npm run build` names the files; the live preview has none. */
const files = { check: process.env.FYND_FIL, trials: process.env.SOKPROV_FIL };

/** The report of the content check that this build began with. */
export function checkReport(): CheckReport | undefined {
  return files.check && existsSync(files.check)
    ? (JSON.parse(readFileSync(files.check, 'utf8')) as CheckReport)
    : undefined;
}

/** Longest wait for the trials, in milliseconds; when they cannot be run, the build stops by itself long before. */
const patience = 900_000;

/** How the search trials of this build went. They run while the pages are made, so what tells of them waits here. */
export async function trialReports(): Promise<TrialsReport[] | undefined> {
  const { trials } = files;
  if (!trials) return undefined;
  for (let waited = 0; !existsSync(trials); waited += 100) {
    if (waited > patience) throw new Error('The search trials never ended.');
    await new Promise((later) => setTimeout(later, 100));
  }
  return JSON.parse(readFileSync(trials, 'utf8')) as TrialsReport[];
}

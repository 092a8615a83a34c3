import { toReport, type ReportedFinding } from '../../src/checks/reporters/json.ts';
import { todayInSweden } from '../../src/checks/today.ts';
import { assembleContent, type Content } from '../../src/reading/load-content.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { toEntries, type ReadFile } from '../../src/reading/to-entries.ts';
import { checkFolder } from '../check-folder.ts';
import { besideProject, ownContent, toText } from '../check-text.ts';
import { leastFiles } from '../guard/least-files.ts';

/** What one check says, for the panel and for the terminal. */
export interface Verdict {
  findings: readonly ReportedFinding[];
  /** True when some rules wait until every file can be read. */
  partial: boolean;
  printed: string;
}

const known = new Map<string, { text: string; read: ReadFile }>();

/** Reads only the files that have changed since the last time: one was saved, and two hundred were not. */
async function loadChanged(folder: string): Promise<Content> {
  return assembleContent(readContent(folder), (source) => {
    const kept = known.get(source.file);
    if (kept?.text === source.text) return kept.read;
    const read = toEntries(source);
    known.set(source.file, { text: source.text, read });
    return read;
  });
}

// A process beside the server: it stays warm between checks, and no fault in a rule stops the server.
process.on('message', async () => {
  const checked = await checkFolder(
    ownContent,
    todayInSweden(),
    besideProject,
    leastFiles,
    loadChanged,
  );
  const counts = { files: checked.files.length, entries: checked.entries.length, content: '' };
  process.send!({
    findings: toReport(checked.findings, ownContent, counts).findings,
    partial: checked.partial,
    printed: toText(checked, ownContent),
  } satisfies Verdict);
});
// Nobody is left to check for.
process.on('disconnect', () => process.exit());

import { applyExceptions } from '../src/checks/exceptions.ts';
import { rulesForParts } from '../src/checks/rules-for-parts.ts';
import { rules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { sortFindings, type Finding } from '../src/domain/finding.ts';
import { buildGraph } from '../src/domain/graph.ts';
import type { Content } from '../src/reading/load-content.ts';
import { readerRules } from '../src/reading/reader-rules.ts';
import { readSourceTexts } from '../src/reading/read-source-texts.ts';
import { loadRemembered } from './content-memory.ts';
import { missingFiles, missingRules } from './guard/guard-findings.ts';

const allRules = new Set([...rules.map(({ id }) => id), ...Object.keys(readerRules)]);

/** A content folder after the whole check. */
export interface CheckedFolder extends Content {
  /** What the reader and the rules found, in reading order. */
  findings: Finding[];
  /** True when some rules have to wait, because some file could not be read. */
  partial: boolean;
  /** How many source texts the content was compared with; undefined when their folder is not there. */
  sourceTexts: number | undefined;
}

/**
 * Reads a content folder and runs the rules, as everybody who checks content does.
 *
 * @param today ÅÅÅÅ-MM-DD
 * @param sourceFolder the texts of the sources, where there are any to compare with
 * @param least how many files each folder must hold, where that is known
 * @param load how the folder is read; a program that checks again and again remembers what it has read
 */
export async function checkFolder(
  folder: string,
  today: string,
  sourceFolder?: string,
  least: Readonly<Record<string, number>> = {},
  load: (folder: string) => Promise<Content> = loadRemembered,
): Promise<CheckedFolder> {
  const content = await load(folder);
  const sources = sourceFolder === undefined ? undefined : await readSourceTexts(sourceFolder);
  const { prose, locate, refused } = content;
  const entries = [...content.entries, ...content.legible];
  const partial = content.lacking.length > 0;
  const world = { graph: buildGraph(entries), prose, today, entries, ...(sources && { sources }) };
  // Half a graph makes every reference into the other half look broken.
  const found = runChecks(partial ? rulesForParts : rules, world, locate);
  const excepted = applyExceptions([...content.findings, ...found], world.graph.all('exception'), {
    today,
    rules: allRules,
    complete: !partial,
    locate,
  });
  return {
    ...content,
    partial,
    sourceTexts: sources?.length,
    findings: sortFindings([
      ...excepted,
      ...missingRules(rules),
      ...missingFiles([...content.files, ...refused], least),
    ]),
  };
}

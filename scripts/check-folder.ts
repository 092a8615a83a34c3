import { rules, textRules } from '../src/checks/rules/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { sortFindings, type Finding } from '../src/domain/finding.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { loadContent, type Content } from '../src/reading/load-content.ts';

/** A content folder after the whole check. */
export interface CheckedFolder extends Content {
  /** What the reader and the rules found, in reading order. */
  findings: Finding[];
  /** True when only texts were checked, because some file could not be read. */
  partial: boolean;
}

/**
 * Reads a content folder and runs the rules, as everybody who checks content does.
 *
 * @param today ÅÅÅÅ-MM-DD
 */
export async function checkFolder(folder: string, today: string): Promise<CheckedFolder> {
  const content = await loadContent(folder);
  const { entries, prose, locate, refused } = content;
  const partial = refused.length > 0;
  const world = { graph: buildGraph(entries), prose, today, entries };
  // Half a graph makes every reference into the other half look broken, so only texts are checked then.
  const found = runChecks(partial ? textRules : rules, world, locate);
  return { ...content, partial, findings: sortFindings([...content.findings, ...found]) };
}

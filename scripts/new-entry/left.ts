import { toTerminal } from '../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { CheckedFolder } from '../check-folder.ts';

/** What the check says now and did not say before. */
export function newFindings(before: CheckedFolder, after: CheckedFolder): Finding[] {
  const known = before.findings.map(keyOf);
  return after.findings.filter((finding) => {
    const index = known.indexOf(keyOf(finding));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

// A line that has moved is the same finding.
const keyOf = ({ rule, file, params }: Finding): string => JSON.stringify([rule, file, params]);

/** Something that the template left open. Until it is filled in, the check stops publishing. */
export const isGap = ({ rule, params }: Finding): boolean =>
  rule === 'placeholder-text' || (rule === 'unknown-reference' && params['id'] === 'fyll-i');

/** What is left after a record was made: gaps in a list, everything else as the check says it. */
export function left(folder: string, before: CheckedFolder, after: CheckedFolder): string[] {
  const fresh = newFindings(before, after);
  if (fresh.length === 0) return ['Kontrollen har inget att säga om det nya.'];
  const rows = fresh
    .filter(isGap)
    .map(({ file, line }) => `  ${folder}/${file}:${line}  ${after.lineOf(file, line)?.trim()}`);
  const others = fresh.filter((finding) => !isGap(finding));
  const gaps = rows.length > 0 ? [[`Att fylla i (${rows.length}):`, ...rows].join('\n')] : [];
  const said =
    others.length > 0
      ? ['Det kontrollen säger:', toTerminal(others, { folder, lineOf: after.lineOf })]
      : [];
  const partial = after.partial ? ['Fler fynd kan komma när filerna ovan går att läsa.'] : [];
  return [...gaps, ...said, ...partial];
}

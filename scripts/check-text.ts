import { toTerminal } from '../src/checks/reporters/terminal.ts';
import type { CheckedFolder } from './check-folder.ts';

/** The content of this project: the guard knows how much there has to be. */
export const ownContent = 'content';

/** Where the source texts lie on machines that have them: beside the project, never in it. */
export const besideProject = '../shared/sources';

/** A checked folder as its findings, and what was looked at. */
export function toText(
  { findings, files, entries, partial, sourceTexts, lineOf }: CheckedFolder,
  folder: string,
): string {
  const scope = partial
    ? 'Övriga regler körs när filerna ovan går att läsa.'
    : `${files.length} filer och ${entries.length} uppgifter är kontrollerade.\n${compared(sourceTexts)}`;
  return `${toTerminal(findings, { folder, lineOf })}\n${scope}`;
}

const compared = (sourceTexts: number | undefined): string =>
  sourceTexts
    ? `Formuleringarna är jämförda med ${sourceTexts} ${sourceTexts === 1 ? 'källtext' : 'källtexter'}.`
    : 'Formuleringarna är inte jämförda med källtexterna, som inte finns här. Ange mappen med --sources.';

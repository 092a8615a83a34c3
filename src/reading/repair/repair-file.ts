import { repairProtocols, repairRedirects } from './repair-addresses.ts';
import { repairByteOrderMark, repairLetters, repairLineEnds } from './repair-letters.ts';
import { inOrder, type Repair, type Repairer } from './repair.ts';

const anyText = inOrder(repairByteOrderMark, repairLineEnds, repairLetters);

const ownRepairs: Readonly<Record<string, Repairer>> = {
  'omdirigeringar.yaml': repairRedirects,
  'lankar.yaml': repairProtocols,
};

/**
 * Everything that can be put right in a content file without a person.
 *
 * @param file path relative to the content folder
 */
export function repairFile(file: string, text: string): Repair {
  const own = Object.hasOwn(ownRepairs, file) ? [ownRepairs[file]!] : [];
  return inOrder(anyText, ...own)(text);
}

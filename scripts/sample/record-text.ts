import { isMap, parseDocument } from 'yaml';
import type { Entry } from '../../src/domain/entry.ts';

/**
 * The lines of a record as they stand in its file. A file that is one record is given whole, MDX as its front matter
 * and text.
 */
export function recordText(file: string, entry: Entry): string {
  if (entry.path.length === 0) return file.trimEnd();
  const node = parseDocument(file).getIn(entry.path, true);
  if (!isMap(node) || !node.range) return file.trimEnd();
  const [start, end] = node.range;
  const lineStart = file.lastIndexOf('\n', start) + 1;
  return file.slice(lineStart, end).trimEnd();
}

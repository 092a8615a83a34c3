import type { Finding } from '../domain/finding.ts';
import { linesOf } from './lines.ts';
import { found } from './reader-rules.ts';

/** Where the front matter of an MDX file begins and ends, as offsets, and where its body begins. */
export interface FrontMatter {
  start: number;
  end: number;
  body: number;
}

/**
 * Finds the front matter without reading it. It must begin on line 1: programs disagree about every other place, and
 * one of them would publish the page without its facts.
 */
export function findFrontMatter(file: string, text: string): FrontMatter | Finding {
  const [firstLine = ''] = text.split('\n', 1);
  if (/^---\s*[^\s-]/.test(firstLine)) return found('front-matter-code', file);
  if (!/^---[ \t]*$/.test(firstLine)) {
    const later = /^[ \t]*---[ \t]*(\S*)$/m.exec(text);
    const isFirstWord = later && text.slice(0, later.index).trim() === '';
    if (!isFirstWord) return found('front-matter-missing', file);
    return found('front-matter-not-first', file, linesOf(text).at(later.index));
  }
  const start = firstLine.length + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) return found('front-matter-unclosed', file);
  const end = start + close.index;
  return { start, end, body: Math.min(text.length, end + close[0].length + 1) };
}

import { linesOf } from '../lines.ts';
import type { Repairer } from './repair.ts';

/** Removes the invisible mark that some programs put first in a file. */
export const repairByteOrderMark: Repairer = (text) => {
  const clean = text.replace(/^\ufeff+/, '');
  return {
    text: clean,
    repaired: clean === text ? [] : [{ rule: 'byte-order-mark', line: 1 }],
  };
};

/** Ends every line with a line feed. */
export const repairLineEnds: Repairer = (text) => {
  const [first, ...others] = text.matchAll(/\r\n?/g);
  if (!first) return { text, repaired: [] };
  const line = text.slice(0, first.index).split('\n').length;
  return {
    text: text.replace(/\r\n?/g, '\n'),
    repaired: [{ rule: 'windows-line-ends', line, count: others.length + 1 }],
  };
};

// Only letters: a mark may also compose with a sign such as "<", and then it would no longer be that sign.
const decomposed = /\p{L}\p{M}+/gu;

/** Writes a letter with loose marks as one letter, where there is one. */
export const repairLetters: Repairer = (text) => {
  const loose = [...text.matchAll(decomposed)].filter(
    ([letter]) => letter.normalize('NFC') !== letter,
  );
  const [first] = loose;
  if (!first) return { text, repaired: [] };
  return {
    text: text.replace(decomposed, (letter) => letter.normalize('NFC')),
    repaired: [
      {
        rule: 'decomposed-letters',
        line: linesOf(text).at(first.index).line,
        count: loose.length,
      },
    ],
  };
};

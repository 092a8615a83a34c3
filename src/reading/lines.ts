import type { Position } from '../domain/entry.ts';

/** The places of a text: turns an offset into line and column, both starting at 1. */
export interface Lines {
  at(offset: number): Position;
}

/** Finds the line starts once, so that each look-up is a binary search. Lines end with a line feed. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
    starts.push(index + 1);
  }
  return {
    at(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };
}

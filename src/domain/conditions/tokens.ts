/** Words that mean something of their own in a condition, so nothing may be called so. */
export const reservedWords = ['och', 'eller', 'inte', 'ja', 'nej', 'annars'] as const;

export const operators = ['=', '!=', '<', '<=', '>', '>='] as const;

export type Operator = (typeof operators)[number];

/** A piece of a condition with the letters it was made of. */
export interface Token {
  kind: 'name' | 'number' | 'operator' | 'open' | 'close' | (typeof reservedWords)[number];
  text: string;
  /** How many letters stand before it. */
  at: number;
}

/** What keeps a condition from being read, as data; the words are in `checks/messages/conditions.ts`. */
export interface Unreadable {
  cause:
    | 'sign'
    | 'operator'
    | 'no-operator'
    | 'no-value'
    | 'value-first'
    | 'no-condition'
    | 'no-join'
    | 'mixed'
    | 'unclosed'
    | 'unopened'
    | 'otherwise-alone'
    | 'too-long';
  /** How many letters stand before the place. */
  at: number;
  /** What stands there. */
  found: string;
  suggestion?: string;
}

/** Carries an `Unreadable` out of the reading. */
export class UnreadableCondition extends Error {
  readonly fault: Unreadable;
  constructor(fault: Unreadable) {
    super(fault.cause);
    this.fault = fault;
  }
}

/** What people write who are used to other signs. */
const otherSigns: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  '=>': '>=',
  '=<': '<=',
  '>>': '>',
  '<<': '<',
  '<>': '!=',
  '!==': '!=',
  '=!': '!=',
  '!': 'inte',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '&': 'och',
  '&&': 'och',
  '|': 'eller',
  '||': 'eller',
};

const pattern =
  /(?<space>\s+)|(?<number>[-−]?\d+(?:[.,]\d+)?)|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_-]*)|(?<sign>[=!<>≤≥≠&|]+)|(?<bracket>[()])/uy;

/**
 * Splits a condition into words, numbers and signs. Decimals are written with a comma, 7,5; a point means the same.
 *
 * @throws UnreadableCondition at the first sign that means nothing
 */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (!groups) {
      const found = String.fromCodePoint(text.codePointAt(at)!);
      throw new UnreadableCondition({ cause: 'sign', at, found });
    }
    const end = pattern.lastIndex;
    const written = text.slice(at, end);
    if (groups['space'] === undefined)
      tokens.push({ kind: kindOf(groups, written, at), text: written, at });
    at = end;
  }
  return tokens;
}

function kindOf(
  groups: Record<string, string | undefined>,
  written: string,
  at: number,
): Token['kind'] {
  if (groups['number'] !== undefined) return 'number';
  if (groups['bracket'] !== undefined) return written === '(' ? 'open' : 'close';
  if (groups['word'] !== undefined) return reservedWords.find((word) => word === written) ?? 'name';
  if (operators.some((operator) => operator === written)) return 'operator';
  const suggestion = otherSigns[written];
  throw new UnreadableCondition({
    cause: 'operator',
    at,
    found: written,
    ...(suggestion ? { suggestion } : {}),
  });
}

import type { Condition, Guard, Value } from './condition.ts';
import {
  toTokens,
  UnreadableCondition,
  type Operator,
  type Token,
  type Unreadable,
} from './tokens.ts';

/** What a text says, or where and why it cannot be read. */
export type Parsed = { guard: Guard } | { unreadable: Unreadable };

/** Longer conditions are two arrows, or a variable of its own. */
const longest = 500;
const deepest = 20;

/**
 * Reads a condition. Names are not known here; `findFaults` compares them with the questions of the flow. The grammar,
 * whole:
 *
 *     villkor      = "annars" | led
 *     led          = del { "och" del } | del { "eller" del }
 *     del          = "inte" del | "(" led ")" | jämförelse
 *     jämförelse   = namn ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) värde
 *     värde        = "ja" | "nej" | namn | tal [ enhet ]
 */
export function parseGuard(text: string): Parsed {
  try {
    if (text.length > longest) fail('too-long', longest, '');
    return { guard: new Parser(toTokens(text), text.trimEnd().length).guard() };
  } catch (error) {
    if (error instanceof UnreadableCondition) return { unreadable: error.fault };
    throw error;
  }
}

function fail(cause: Unreadable['cause'], at: number, found: string, suggestion?: string): never {
  throw new UnreadableCondition({ cause, at, found, ...(suggestion ? { suggestion } : {}) });
}

/** What people write who think in other languages. */
const joins: Readonly<Record<string, string>> = {
  and: 'och',
  samt: 'och',
  or: 'eller',
  annars: 'eller',
};

class Parser {
  private readonly tokens: Token[];
  private readonly end: number;
  private next = 0;
  private depth = 0;

  constructor(tokens: Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  guard(): Guard {
    const isOtherwise = this.tokens.length === 1 && this.tokens[0]!.kind === 'annars';
    if (isOtherwise) return { kind: 'otherwise' };
    const condition = this.joined();
    const extra = this.peek();
    if (!extra) return condition;
    if (extra.kind === 'close') fail('unopened', extra.at, extra.text);
    return this.failAtJoin(extra);
  }

  /** Parts with the same word between them. Which of "och" and "eller" binds first is known to few who read it. */
  private joined(): Condition {
    const first = this.part();
    const word = this.peek();
    if (word?.kind !== 'och' && word?.kind !== 'eller') return first;
    const parts = [first];
    for (;;) {
      const join = this.peek();
      if (join?.kind !== 'och' && join?.kind !== 'eller') break;
      if (join.kind !== word.kind) fail('mixed', join.at, join.text);
      this.next++;
      parts.push(this.part());
    }
    return { kind: word.kind === 'och' ? 'and' : 'or', parts };
  }

  private part(): Condition {
    const token = this.peek();
    if (!token) fail('no-condition', this.end, '');
    if (token.kind === 'inte' || token.kind === 'open') {
      if (++this.depth > deepest) fail('too-long', token.at, token.text);
      this.next++;
      const part = token.kind === 'inte' ? this.part() : this.inParentheses(token);
      this.depth--;
      return token.kind === 'inte' ? { kind: 'not', part } : part;
    }
    return this.comparison(token);
  }

  private inParentheses(open: Token): Condition {
    const condition = this.joined();
    const close = this.peek();
    if (!close) fail('unclosed', open.at, open.text);
    if (close.kind !== 'close') this.failAtJoin(close);
    this.next++;
    return condition;
  }

  private comparison(name: Token): Condition {
    if (name.kind === 'annars') fail('otherwise-alone', name.at, name.text);
    if (['number', 'ja', 'nej'].includes(name.kind)) fail('value-first', name.at, name.text);
    if (name.kind === 'name' && name.text === 'not') fail('no-join', name.at, name.text, 'inte');
    if (name.kind !== 'name') fail('no-condition', name.at, name.text);
    this.next++;
    const operator = this.peek();
    if (operator?.kind !== 'operator') {
      const known = operator?.kind === 'name' ? comparers[operator.text] : undefined;
      fail('no-operator', operator?.at ?? this.end, operator?.text ?? '', known);
    }
    this.next++;
    const valueAt = this.peek()?.at ?? this.end;
    const value = this.value();
    const last = this.tokens[this.next - 1]!;
    return {
      kind: 'compare',
      variable: name.text,
      operator: operator.text as Operator,
      value,
      at: { name: name.at, operator: operator.at, value: valueAt, unit: last.at },
    };
  }

  private value(): Value {
    const token = this.peek();
    switch (token?.kind) {
      case 'ja':
      case 'nej':
        this.next++;
        return { type: 'ja-nej', value: token.kind === 'ja' };
      case 'name':
        this.next++;
        return { type: 'val', value: token.text };
      case 'number': {
        this.next++;
        const value = Number(token.text.replace(',', '.').replace('−', '-'));
        const unit = this.peek();
        if (unit?.kind !== 'name' || joins[unit.text]) return { type: 'tal', value };
        this.next++;
        return { type: 'tal', value, unit: unit.text };
      }
      case 'operator': {
        const [before, sign] = [this.tokens[this.next - 1]!.text, token.text];
        return fail(
          'operator',
          token.at,
          sign,
          sign === '=' && before !== '=' ? `${before}=` : undefined,
        );
      }
      default:
        return fail('no-value', token?.at ?? this.end, token?.text ?? '');
    }
  }

  private failAtJoin(token: Token): never {
    if (token.kind === 'annars') fail('otherwise-alone', token.at, token.text);
    fail('no-join', token.at, token.text, joins[token.text]);
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }
}

const comparers: Readonly<Record<string, string>> = {
  är: '=',
  ar: '=',
  is: '=',
  under: '<',
  över: '>',
  högst: '<=',
  minst: '>=',
};

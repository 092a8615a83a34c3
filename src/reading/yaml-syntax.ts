import type { YAMLParseError } from 'yaml';
import type { Position } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import { found } from './reader-rules.ts';

/**
 * Makes one finding of the first syntax error of a YAML text, with the cause an editor can see. Later errors are
 * usually echoes of the first.
 */
export function explainSyntax(
  file: string,
  yaml: string,
  error: YAMLParseError,
  at: (offset: number) => Position,
): Finding {
  const offset = error.pos[0];
  const tab = tabBefore(yaml, offset);
  if (error.code === 'TAB_AS_INDENT' || tab !== undefined) {
    return found('yaml-tab', file, at(tab ?? offset));
  }
  const quote = openQuote(yaml, error);
  if (quote !== undefined) {
    return found('yaml-quote', file, at(quote), { line: at(quote).line });
  }
  const bracket = openBracket(yaml, offset);
  if (bracket !== undefined) return found('yaml-syntax', file, at(bracket), { cause: 'bracket' });
  const indent = shiftedLine(yaml, offset);
  if (indent !== undefined) return found('yaml-syntax', file, at(indent), { cause: 'indent' });
  const colon = colonInText(yaml, offset);
  if (
    colon &&
    /BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN|BAD_INDENT/.test(
      error.code,
    )
  ) {
    return found('yaml-colon', file, at(colon.offset), { key: colon.key });
  }
  if (/ALIAS|ANCHOR|TAG/.test(error.code)) return found('aliases-not-allowed', file, at(offset));
  return found('yaml-syntax', file, at(offset), { cause: causes[error.code] ?? 'other' });
}

const causes: Partial<Record<string, string>> = {
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  UNEXPECTED_TOKEN: 'token',
  MISSING_CHAR: 'missing',
  MULTILINE_IMPLICIT_KEY: 'colon-missing',
  BLOCK_AS_IMPLICIT_KEY: 'colon-missing',
  MULTIPLE_DOCS: 'documents',
  BAD_DQ_ESCAPE: 'escape',
  BAD_DIRECTIVE: 'directive',
};

function tabBefore(yaml: string, offset: number): number | undefined {
  const start = yaml.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const nextLine = yaml.indexOf('\n', offset) + 1;
  for (const from of [start, nextLine]) {
    const indent = /^[ \t]*/.exec(yaml.slice(from))![0];
    if (indent.includes('\t')) return from + indent.indexOf('\t');
  }
  return undefined;
}

/** The quotation mark that was never closed: the last value before the error that begins with one. */
function openQuote(yaml: string, error: YAMLParseError): number | undefined {
  const isAboutQuotes = /quote/i.test(error.message) || error.code === 'MULTILINE_IMPLICIT_KEY';
  const before = yaml.slice(0, Math.max(...error.pos));
  let last: number | undefined;
  for (const match of before.matchAll(/(?<=(?:^|[:\-[,])[ \t]+|[[{])(["'])/gm)) {
    const [opening, mark] = [match.index, match[1]!];
    const line = yaml.slice(opening + 1, endOfLine(yaml, opening));
    const isClosed =
      mark === '"' ? /^(?:[^"\\]|\\.)*"/.test(line) : /^(?:[^']|'')*'(?!')/.test(line);
    if (!isClosed) {
      last = opening;
      break;
    }
  }
  if (last === undefined) return undefined;
  return isAboutQuotes || error.pos[0] >= last ? last : undefined;
}

/** The bracket of a list that is not closed on its line, on the line of the error or the one before it. */
function openBracket(yaml: string, offset: number): number | undefined {
  for (const from of linesAround(yaml, offset)) {
    const line = yaml.slice(from, endOfLine(yaml, from));
    const match = /^(?:\s*-)*\s*[\w-]+: +\[[^\]]*$/.exec(line);
    const next = yaml.slice(endOfLine(yaml, from) + 1);
    if (match && /^\s*(?:- )?[\w-]+:(?:\s|$)/.test(next)) return from + line.indexOf('[');
  }
  return undefined;
}

/** A field whose line begins a little to the left or right of the line above it. */
function shiftedLine(yaml: string, offset: number): number | undefined {
  const start = startOfLine(yaml, offset);
  const next = endOfLine(yaml, offset) + 1;
  for (const from of [start, next]) {
    const line = /^( *)([\w-]+):(?: |$)/.exec(yaml.slice(from, endOfLine(yaml, from)));
    const above = yaml.slice(startOfLine(yaml, from - 1), Math.max(0, from - 1));
    const other = /^( *(?:- +)?)[\w-]+: +[^|>\s]/.exec(above);
    if (!line || !other || line[1]!.length === other[1]!.length) continue;
    const isDeeper = line[1]!.length > other[1]!.length;
    if (isDeeper || line[1]!.length + 2 > other[1]!.length) return from + line[1]!.length;
  }
  return undefined;
}

/** A colon and a space inside a value without quotation marks, on the line of the error or the line before it. */
function colonInText(yaml: string, offset: number): { offset: number; key: string } | undefined {
  for (const from of linesAround(yaml, offset)) {
    const line = yaml.slice(from, endOfLine(yaml, from));
    const match = /^(\s*(?:- +)*)([\w-]+): +(?!["'|>[{#])([^#]*?):(?: |$)/.exec(line);
    if (!match) continue;
    const column = match[1]!.length + match[2]!.length + 1;
    return { offset: from + line.indexOf(':', column), key: match[2]! };
  }
  return undefined;
}

/** Where the line of an offset begins, and the line before it. */
function linesAround(text: string, offset: number): number[] {
  const start = startOfLine(text, offset);
  return start > 0 ? [start, startOfLine(text, start - 1)] : [start];
}

function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

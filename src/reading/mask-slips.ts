import type { Finding } from '../domain/finding.ts';
import type { ProseText } from '../domain/prose.ts';
import { textBlocks } from '../domain/text-blocks.ts';
import type { Lines } from './lines.ts';
import { found, type ReaderRule } from './reader-rules.ts';

/** A text where slips and forbidden things are blanked out, letter for letter, so that the rest can be read. */
export interface MaskedText {
  text: string;
  findings: Finding[];
  /** Where the tags begin whose attributes are code; what they say is not known. */
  faultyTags: Set<number>;
  /** Marks of revision, `{++ny++}`: text that the rules about leftovers should see. */
  marks: ProseText[];
}

/**
 * Finds what MDX would refuse with a riddle, or run: signs for "less than", HTML, comments, angle-bracket addresses,
 * braces, imports. Each becomes a finding with its own words. Code is left alone.
 *
 * @param body where the text below the front matter begins
 */
export function maskSlips(file: string, whole: string, body: number, lines: Lines): MaskedText {
  const findings: Finding[] = [];
  const marks: ProseText[] = [];
  const faultyTags = new Set<number>();
  const letters = new Mask(whole, body);
  const report = (rule: ReaderRule, offset: number, value: string, suggestion?: string) =>
    findings.push(found(rule, file, lines.at(offset), { value: oneLine(value), suggestion }));

  for (const { index, value } of letters.code()) letters.hide(index, value.length);
  for (const { index, value } of letters.find(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g)) {
    report('mdx-comment', index, value);
    letters.blank(index, value.length);
  }
  for (const { index, value } of letters.find(
    /<(?:[a-z][a-z0-9+.-]*:\/\/[^\s<>]*|mailto:[^\s<>]*|[^\s<>@/"]+@[^\s<>@]+)>/gi,
  )) {
    report('mdx-autolink', index, value);
    letters.blank(index, value.length);
  }
  // Comments of MDX itself are allowed: they are never run and never shown.
  for (const { index, value } of letters.find(/\{\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*\}/g)) {
    letters.blank(index, value.length);
  }
  for (const { index, value } of letters.find(
    /\{(\+\+|--|~~|==|>>)[\s\S]{0,2000}?(?:\+\+|--|~~|==|<<)\}/g,
  )) {
    marks.push({ value, ...lines.at(index) });
    letters.blank(index, value.length);
  }
  for (const { index, value } of letters.find(
    /(?<=^|\n[ \t]*\n|^---\n)[ \t]*(?:import|export)\b(?:[^\n]|\n(?![ \t]*\n))*/g,
  )) {
    if (!/^\s*(?:import|export)(?:\s+[\w*{"'$]|\s*[{*"'(])/.test(value)) continue;
    report('mdx-import', index + (value.length - value.trimStart().length), value);
    letters.blank(index, value.length);
  }
  for (const { index, value } of letters.find(
    /<(script|style|iframe|object|svg|form|template)\b[\s\S]*?<\/\1\s*>/gi,
  )) {
    report('mdx-html', index, value);
    letters.blank(index, value.length);
  }
  for (const tag of letters.find(tags)) {
    for (const braces of bracesIn(tag.value)) {
      const at = tag.index + braces.index;
      faultyTags.add(tag.index);
      report('mdx-attribute', at, braces.value);
      const isValue = tag.value[braces.index - 1] === '=';
      if (isValue) letters.quote(at, braces.value.length);
      else letters.blank(at, braces.value.length);
    }
  }
  for (const braces of bracesIn(letters.text)) {
    if (braces.index < body) continue;
    report('mdx-expression', braces.index, braces.value);
    letters.blank(braces.index, braces.value.length);
  }
  for (const { index, value } of letters.find(
    /<\/?(?:[a-z][\w.:-]*(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?)?>/g,
  )) {
    const name = /^<([\w.-]+)/.exec(value)?.[1]?.toLowerCase();
    const meant = Object.keys(textBlocks).find((block) => block.toLowerCase() === name);
    if (!value.startsWith('</')) report('mdx-html', index, value, meant);
    letters.blank(index, value.length);
  }
  for (const { index } of letters.find(/(?<!\\)<(?![A-Z/\s]|$(?![\s\S]))/g)) {
    report('mdx-less-than', index, letters.text.slice(index, index + 12).split(/\s/)[0]!);
    letters.blank(index, 1);
  }
  return { text: letters.shown(), findings, marks, faultyTags };
}

/** An opening or closing tag with its attributes; braces may hold quotation marks and angle brackets. */
const tags = /<\/?[A-Za-z][\w.:-]*(?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?\/?>/g;

/** Pairs of braces with what is between them; a brace that is never closed stands for itself. */
function* bracesIn(text: string): Iterable<{ index: number; value: string }> {
  let from = 0;
  for (;;) {
    const start = text.indexOf('{', from);
    if (start < 0) return;
    from = start + 1;
    if (text[start - 1] === '\\') continue;
    const end = closingBrace(text, start);
    yield { index: start, value: text.slice(start, end) };
    from = end;
  }
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < Math.min(text.length, start + 5000); index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth === 0) return index + 1;
  }
  return start + 1;
}

const oneLine = (value: string) => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

/** The letters of a text that can be blanked out for good, or hidden while others are looked for. */
class Mask {
  text: string;
  private readonly original: string;
  private readonly body: number;
  private hidden: [number, number][] = [];

  constructor(text: string, body: number) {
    this.original = text;
    this.body = body;
    // Front matter becomes empty lines, so that places in the text stay what they were.
    this.text = text.slice(0, body).replace(/[^\n]/g, ' ') + text.slice(body);
  }

  *find(pattern: RegExp): Iterable<{ index: number; value: string }> {
    for (const match of [...this.text.matchAll(pattern)]) {
      if (match.index >= this.body) yield { index: match.index, value: match[0] };
    }
  }

  /** Code blocks and code in running text: nothing in them is read as markup. */
  *code(): Iterable<{ index: number; value: string }> {
    yield* this.find(
      /^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\1)[^\n]*)*(?:\n {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm,
    );
    for (const match of this.find(
      /(?<![`\\])(`+)(?!`)(?:[^`\n]|\n(?![ \t]*\n)|(?!\1(?!`))`)+?(?<!`)\1(?!`)/g,
    )) {
      if (!this.hidden.some(([from, to]) => match.index >= from && match.index < to)) yield match;
    }
  }

  blank(index: number, length: number): void {
    this.replace(index, length, (letters) => letters.replace(/[^\n]/g, ' '));
  }

  quote(index: number, length: number): void {
    this.replace(index, length, (letters) => `"${letters.slice(1, -1).replace(/[^\n]/g, 'x')}"`);
  }

  hide(index: number, length: number): void {
    this.hidden.push([index, index + length]);
    this.blank(index, length);
  }

  /** The text with hidden letters back in their places. */
  shown(): string {
    let text = this.text;
    for (const [from, to] of this.hidden) {
      text = text.slice(0, from) + this.original.slice(from, to) + text.slice(to);
    }
    return text;
  }

  private replace(index: number, length: number, change: (letters: string) => string): void {
    const end = index + length;
    this.text =
      this.text.slice(0, index) + change(this.text.slice(index, end)) + this.text.slice(end);
  }
}

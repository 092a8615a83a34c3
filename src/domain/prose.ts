import type { Position } from './entry.ts';

/** A link in a text: Markdown link, reference link, or a component that leads somewhere. */
export interface ProseLink extends Position {
  href: string;
  text: string;
}

/** A heading in a text. `id` is set only when the author has given it one. */
export interface ProseHeading extends Position {
  depth: number;
  text: string;
  id?: string;
}

/** A component in a text, with the attributes as written. */
export interface ProseComponent extends Position {
  name: string;
  attributes: Record<string, string>;
}

/** What checks need to know about one MDX text, without knowing how Markdown is parsed. */
export interface Prose {
  /** Path relative to the content folder. */
  file: string;
  links: ProseLink[];
  headings: ProseHeading[];
  components: ProseComponent[];
  /** Running text without code and markup, each piece with the place where it begins. */
  texts: ProseText[];
  /** Values of the front matter, or of a YAML file, with the letters the editor typed. */
  values?: ProseText[];
}

/** A piece of text with the place where it begins. */
export interface ProseText extends Position {
  value: string;
}

/** The place of a letter inside a piece of text. */
export function positionIn({ value, line, column }: ProseText, index: number): Position {
  const before = value.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  if (lastBreak < 0) return { line, column: column + index };
  return { line: line + before.split('\n').length - 1, column: index - lastBreak };
}

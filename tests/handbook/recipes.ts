import { unified } from 'unified';
import remarkParse from 'remark-parse';
import type { Code, Heading, Nodes, Parent } from 'mdast';

/** Something that an editor does, or is promised to see, as a recipe of the handbook says it. */
export type Step =
  | { does: 'replace'; file: string; from: string; to: string; line: number }
  | { does: 'insert'; file: string; under: string; text: string; line: number }
  | { does: 'append'; file: string; text: string; line: number }
  | { does: 'remove'; file: string; text: string; line: number }
  | { does: 'run'; commands: string[]; line: number }
  | { does: 'command-says'; words: string[]; line: number }
  | { does: 'check-says'; words: string[]; line: number }
  | { does: 'check-is-silent'; line: number };

/** A recipe: what stands under a heading of the third level. */
export interface Recipe {
  title: string;
  steps: Step[];
}

/** A word in bold, or a block of code, in the order they are read; `file` is the code word after the bold one. */
interface Piece {
  line: number;
  verb?: string;
  file?: string;
  after?: string;
  block?: Code;
}

/**
 * Reads the recipes of the handbook. The words in bold are the verbs: what stands after one – a file, blocks of text –
 * is what an editor reads there too, so nothing is tested but what is written.
 */
export function readRecipes(markdown: string): Recipe[] {
  const tree = unified().use(remarkParse).parse(markdown);
  const recipes: Recipe[] = [];
  let pieces: Piece[] | undefined;
  let isInside = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) isInside = textOf(node) === 'Recept';
    if (!isInside) continue;
    if (node.type === 'heading' && node.depth === 3) {
      pieces = [];
      recipes.push({ title: textOf(node), steps: pieces as never });
    } else if (pieces && node.type === 'list') collect(node, pieces);
  }
  return recipes.map(({ title, steps }) => ({ title, steps: stepsOf(steps as never) }));
}

function collect(node: Nodes, pieces: Piece[]): void {
  const line = node.position!.start.line;
  if (node.type === 'code') return void pieces.push({ line, block: node });
  if (node.type === 'strong') return void pieces.push({ line, verb: textOf(node).toLowerCase() });
  const last = pieces.at(-1);
  if (last?.verb && node.type === 'inlineCode') last.file ??= node.value;
  else if (last?.verb && node.type === 'text') last.after = (last.after ?? '') + node.value;
  for (const child of (node as Parent).children ?? []) collect(child, pieces);
}

const textOf = (node: Heading | Parent): string =>
  node.children.map((child) => ('value' in child ? child.value : textOf(child as Parent))).join('');

function stepsOf(pieces: Piece[]): Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const { verb, file = '', after = '', line } = pieces[index]!;
    if (verb === undefined) continue;
    const blocks: string[] = [];
    while (pieces[index + 1]?.block) blocks.push(pieces[++index]!.block!.value);
    const lines = (blocks[0] ?? '').split('\n').filter((words) => words.trim() !== '');
    const step = stepOf(verb, file, after, blocks, lines, line);
    if (step) steps.push(step);
    else if (blocks.length > 0)
      throw new Error(`Line ${line}: nobody does what stands under "${verb}".`);
  }
  return steps;
}

function stepOf(
  verb: string,
  file: string,
  after: string,
  [first, second, ...more]: string[],
  lines: string[],
  line: number,
): Step | undefined {
  if (more.length > 0) throw new Error(`Line ${line}: one block too many under "${verb}".`);
  const text = first ?? '';
  if (verb === 'byt' && second !== undefined) {
    return { does: 'replace', file, from: text, to: second, line };
  }
  if (verb === 'lägg till' && second !== undefined) {
    return { does: 'insert', file, under: text, text: second, line };
  }
  if (verb === 'lägg till' && first) return { does: 'append', file, text, line };
  if (verb === 'ta bort' && first) return { does: 'remove', file, text, line };
  if (verb === 'kör' && first) return { does: 'run', commands: lines, line };
  if (verb === 'kommandot svarar' && first) return { does: 'command-says', words: lines, line };
  if (verb === 'kontrollen' && first) return { does: 'check-says', words: lines, line };
  if (verb === 'kontrollen' && after.includes('har inget att säga'))
    return { does: 'check-is-silent', line };
  return undefined;
}

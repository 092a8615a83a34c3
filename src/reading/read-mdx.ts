import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Prose } from '../domain/prose.ts';
import type { Lines } from './lines.ts';
import { maskSlips } from './mask-slips.ts';
import { found, type ReaderRule } from './reader-rules.ts';

const mdx = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/**
 * Reads the text below the front matter into links, headings, components and running text, each with its place in
 * the file. The text is parsed, never compiled and never run.
 */
export function readMdx(
  file: string,
  text: string,
  body: number,
  lines: Lines,
): { prose: Prose; findings: Finding[] } {
  const prose: Prose = { file, links: [], headings: [], components: [], texts: [] };
  if (isTooComplex(text.slice(body))) {
    return { prose, findings: [found('mdx-too-complex', file, lines.at(body))] };
  }
  const masked = maskSlips(file, text, body, lines);
  const findings = [...masked.findings];
  let tree: Root;
  try {
    tree = mdx.parse(masked.text) as Root;
  } catch (error) {
    findings.push(explainMdx(file, error, masked.text));
    tree = markdown.parse(masked.text) as Root;
  }
  findings.push(...collect(file, tree, prose, masked.faultyTags));
  prose.texts.push(...masked.marks);
  return { prose, findings };
}

/** What a person never writes, and what takes a parser minutes: long runs of signs, and very many of them. */
function isTooComplex(body: string): boolean {
  return (
    /(?:[[*_>~!(<`+]\s?){60}/.test(body) ||
    /^(?:[ \t]*(?:[-+*>]|\d+[.)])[ \t]+){30}/m.test(body) ||
    /^[ \t]{400}/m.test(body) ||
    body.split('\n').length > 10_000 ||
    ['[', '<', '{', '`', '*', '_', '~', '!['].some((sign) => body.split(sign).length > 4000)
  );
}

function collect(
  file: string,
  tree: Root,
  prose: Prose,
  faultyTags: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = [];
  const addresses = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    addresses.set(node.identifier, node.url);
  });
  const report = (rule: ReaderRule, node: Nodes, value = '') =>
    findings.push(found(rule, file, placeOf(node), { value }));

  visit(tree, (node) => {
    const place = placeOf(node);
    switch (node.type) {
      case 'text':
        prose.texts.push({ value: node.value, ...place });
        if (/^\|.+\|.+\|\s*$/m.test(node.value)) report('mdx-table', node);
        break;
      case 'link':
        prose.links.push({ href: node.url, text: textOf(node), ...place });
        break;
      case 'linkReference':
        prose.links.push({
          href: addresses.get(node.identifier) ?? '',
          text: textOf(node),
          ...place,
        });
        break;
      case 'image':
      case 'imageReference':
        report('mdx-image', node);
        break;
      case 'heading':
        prose.headings.push({ depth: node.depth, text: textOf(node), ...place });
        break;
      case 'code':
        if (/^(?:mermaid|graphviz|dot|plantuml)$/i.test(node.lang ?? ''))
          report('mdx-diagram', node);
        break;
      case 'table':
        if (node.children[0]?.children.every((cell) => textOf(cell).trim() === '')) {
          report('mdx-table', node);
        }
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes: Record<string, string> = {};
        // A block whose attributes are code is reported once; its attributes are not judged as well.
        let isFaulty = faultyTags.has(node.position?.start.offset ?? -1);
        for (const attribute of node.attributes) {
          if (
            attribute.type !== 'mdxJsxAttribute' ||
            (attribute.value && typeof attribute.value === 'object') ||
            /^on|^style$|^class|:|^dangerously/i.test(attribute.name)
          ) {
            report('mdx-attribute', node, 'name' in attribute ? attribute.name : '{…}');
            isFaulty = true;
          } else attributes[attribute.name] = attribute.value ?? '';
        }
        if (node.name === null) report('mdx-html', node, '<>');
        else if (!isFaulty) prose.components.push({ name: node.name, attributes, ...place });
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report('mdx-expression', node, `{${node.value.slice(0, 40)}}`);
        break;
      case 'mdxjsEsm':
        report('mdx-import', node, node.value.slice(0, 40));
        break;
    }
  });
  return findings;
}

/** The letters in a node; a loop instead of recursion, because the depth of a text is its author's choice. */
function textOf(node: Nodes): string {
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
  });
  return text;
}

function placeOf({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Finds in the parser's words which tag was opened or closed where; its words are never shown. */
function explainMdx(file: string, error: unknown, text: string): Finding {
  const {
    message = '',
    line,
    column,
  } = error as {
    message?: string;
    line?: number;
    column?: number;
  };
  const place = { line: line ?? 1, column: column ?? 1 };
  const unclosed = /closing tag for `<([^>`]*)>` \((\d+):(\d+)/.exec(message);
  if (unclosed) {
    const [, name = '', openLine, openColumn] = unclosed;
    return found(
      'mdx-unclosed',
      file,
      { line: Number(openLine), column: Number(openColumn) },
      { name, line: Number(openLine), cause: 'open' },
    );
  }
  const closing = /closing tag `<\/([^>`]*)>`/.exec(message);
  if (closing) return found('mdx-unclosed', file, place, { name: closing[1]!, cause: 'close' });
  const lonely = /closing slash/.test(message);
  if (lonely) return found('mdx-unclosed', file, place, { name: '', cause: 'close' });
  const source = text.split('\n', place.line)[place.line - 1] ?? '';
  const cause = /=\s*[”“’]/.test(source)
    ? 'curly'
    : /<[A-Z]\w*\s[^>]*=\s*[^"'\s]/.test(source)
      ? 'bare'
      : undefined;
  return found('mdx-syntax', file, place, { cause });
}

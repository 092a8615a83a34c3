import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Heading, Nodes, Parent, Root } from 'mdast';
import type { HandbookPlace } from '../domain/handbook.ts';

/**
 * Reads the list of tasks in the editors' handbook: each row says what somebody wants to do, and links to the heading
 * that tells how.
 */
export function readHandbook(markdown: string): HandbookPlace[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const wishes = new Map<string, string[]>();
  for (const node of tree.children) {
    for (const row of node.type === 'table' ? node.children : []) {
      const [wish, way] = row.children;
      const link = way?.children.find((child) => child.type === 'link');
      if (!wish || !link?.url.startsWith('#')) continue;
      const anchor = decodeURI(link.url.slice(1));
      wishes.set(anchor, [...(wishes.get(anchor) ?? []), textOf(wish)]);
    }
  }
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const anchor = anchorOf(node);
    const wished = wishes.get(anchor);
    const next = tree.children[index + 1];
    const text = next?.type === 'paragraph' ? textOf(next) : '';
    return wished ? { title: textOf(node), anchor, text, wishes: wished } : [];
  });
}

/** The id that a heading gets on the page. */
const anchorOf = (heading: Heading): string =>
  textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : ((node as Parent).children ?? []).map(textOf).join('');

import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ELEMENT_NODE, parse, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';

/**
 * Writes a site of bare Astro in a folder, with the pages of a built site as Markdown: the same number of pages, the same
 * text, headings, lists, tables and links, through the content store, and nothing else. What it costs to build is a floor.
 *
 * @returns the number of pages
 */
export function writeBareSite(built: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const pages = globSync('**/*.html', { cwd: built }).filter((file) => file.endsWith('index.html'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of pages) {
    const address = dirname(file) === '.' ? 'start' : dirname(file);
    write(`content/${address}.md`, toMarkdown(readFileSync(join(built, file), 'utf8')));
  }
  write('package.json', '{ "type": "module", "private": true }');
  write(
    'astro.config.mjs',
    "export default { trailingSlash: 'always', devToolbar: { enabled: false } };",
  );
  write('src/content.config.ts', contentConfig);
  write('src/pages/[...address].astro', page);
  linkPackages(folder);
  return pages.length;
}

/** Gives a folder the packages of the project, and a memory of its own for those that keep one among them. */
export function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (['.cache', '.astro', '.vite'].includes(name)) continue;
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}

const contentConfig = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }),
  }),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((entry) => ({ params: { address: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main data-pagefind-body><Content /></main></body>
</html>
`;

/** The text of a page as Markdown. */
function toMarkdown(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const blocks = blocksIn(parse(main.replace(/<svg[^]*?<\/svg>/g, '')));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join('\n\n')}\n`;
}

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;

const blockNames =
  /^(?:main|section|article|div|header|footer|nav|aside|figure|form|details|dl|h[1-6]|p|ul|ol|li|dt|dd|table|blockquote)$/;

/** The blocks of text in a part of a page. */
function blocksIn(node: Node): string[] {
  const children: Node[] = node.children ?? [];
  if (isElement(node)) {
    const heading = /^h([1-6])$/.exec(node.name);
    if (heading) return [`${'#'.repeat(Number(heading[1]))} ${inline(node)}`];
    if (node.name === 'table') return [tableOf(node)];
    if (node.name === 'ul' || node.name === 'ol') {
      return [
        children
          .filter(isElement)
          .map((item) => `- ${inline(item)}`)
          .join('\n'),
      ];
    }
    const hasBlocks = children.some((child) => isElement(child) && blockNames.test(child.name));
    if (!hasBlocks) return inline(node) ? [inline(node)] : [];
  }
  return children.flatMap((child) =>
    isElement(child)
      ? blocksIn(child)
      : child.type === TEXT_NODE && child.value.trim()
        ? [plain(child.value)]
        : [],
  );
}

function tableOf(table: ElementNode): string {
  const rows = elementsIn(table)
    .filter(({ name }) => name === 'tr')
    .map((row) => `| ${row.children.filter(isElement).map(inline).join(' | ')} |`);
  const columns = rows[0] ? rows[0].split(' | ').length : 0;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
}

const elementsIn = (node: Node): ElementNode[] =>
  (node.children ?? []).flatMap((child: Node) =>
    isElement(child) ? [child, ...elementsIn(child)] : [],
  );

/** Running text with its links. */
function inline(node: Node): string {
  const text = (node.children ?? [])
    .map((child: Node) => {
      if (child.type === TEXT_NODE) return plain(child.value);
      if (!isElement(child)) return '';
      const inner = inline(child);
      return child.name === 'a' && inner
        ? `[${inner}](${child.attributes.href ?? ''})`
        : ` ${inner} `;
    })
    .join('');
  return text.replace(/\s+/g, ' ').trim();
}

const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

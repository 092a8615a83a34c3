import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedEntries } from '../src/domain/withdraw.ts';
import { buildGraph } from '../src/domain/graph.ts';
import { paperCodes } from '../src/domain/paper-code.ts';
import { routes } from '../src/domain/routes.ts';
import { loadRemembered } from './content-memory.ts';
import { readShown } from './paper/shown.ts';
import { squareCode } from './paper/square-code.ts';
import { siteBase, siteOrigin } from './site-address.ts';

const folder = 'dist';
const origin = siteOrigin();
const base = siteBase();

/**
 * Tells every page what it prints of itself: a code of its address and a print of what it shows, and the same to the
 * page where a printout is checked. What is hashed is the main part of the page, and the marks stand in its foot.
 */
async function markPages(): Promise<number> {
  const graph = buildGraph(publishedEntries((await loadRemembered('content')).entries));
  const list = join(folder, routes.paper(), 'index.html');
  mkdirSync(join(folder, routes.paper()), { recursive: true });
  const codes = paperCodes(graph);
  const prints = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const [address, code] of codes) {
    const file = join(folder, address, 'index.html');
    const html = readFileSync(file, 'utf8');
    const { print, title } = readShown(html, base);
    writeFileSync(file, withMark(html, 'data-avtryck', print));
    const checked = `${new URL(`${base.slice(0, -1)}${routes.paper()}`, origin)}?${print}#${code}`;
    writeFileSync(join(folder, routes.paper(), `${code}.svg`), squareCode(checked));
    prints.set(code, print);
    titles.set(code, title);
  }
  const shelf = withMarks(readFileSync(list, 'utf8'), 'data-avtryck', prints);
  writeFileSync(list, withMarks(shelf, 'data-sida', titles));
  return codes.size;
}

/** The same text with words inside the empty element that has the attribute. */
function withMark(html: string, attribute: string, words: string): string {
  const empty = `${attribute}></`;
  if (!html.includes(empty)) throw new Error(`${attribute} finns inte.`);
  return html.replace(empty, () => `${attribute}>${words}</`);
}

/** The same text with the words of each code inside the empty element that has the attribute with the code. */
function withMarks(html: string, attribute: string, words: ReadonlyMap<string, string>): string {
  const left = new Set(words.keys());
  const marked = html.replaceAll(
    new RegExp(`(${attribute}="([^"]*)">)(?=</)`, 'g'),
    (whole, _, code: string) => (left.delete(code) ? whole + words.get(code)! : whole),
  );
  const [missing] = left;
  if (missing !== undefined) throw new Error(`${attribute}="${missing}" finns inte.`);
  return marked;
}

try {
  console.log(`${await markPages()} sidor har fått sitt märke.`);
} catch (error) {
  console.error(`Sidorna kunde inte märkas: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

import { ELEMENT_NODE, parse, TEXT_NODE, type Node } from 'ultrahtml';

/** Elements that end a line of reading: what stands in two of them is never one sentence. */
const blocks = new Set(
  'p li td th dd dt h1 h2 h3 h4 h5 h6 div section article header footer figcaption caption summary ul ol dl table tr thead tbody label option button br'.split(
    ' ',
  ),
);

/** Elements whose words are not read as running text. */
const silent = new Set(['script', 'style', 'svg', 'nav', 'form', 'template']);

/** What a reader reads inside `<main>`: one line for each block, without menus, forms and pictures. */
export function mainText(html: string): string[] {
  let text = '';
  const walk = (node: Node, inMain: boolean): void => {
    if (node.type === TEXT_NODE) {
      if (inMain) text += decode(node.value).replace(/\s+/gu, ' ');
      return;
    }
    if (!('children' in node)) return;
    const name = node.type === ELEMENT_NODE ? node.name.toLowerCase() : '';
    if (silent.has(name)) return;
    if (blocks.has(name)) text += '\n';
    for (const child of node.children) walk(child, inMain || name === 'main');
    if (blocks.has(name)) text += '\n';
  };
  walk(parse(html), false);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decode = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/gu, (whole, name: string) => characters[name] ?? whole);

import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtPages } from './addresses.ts';

/** The words that readers never meet, as the editors' handbook lists them in its second column. */
function avoidedWords(): string[] {
  const handbook = readFileSync('content/README.md', 'utf8');
  const [, table = ''] = /### Orden vi använder\n([\s\S]*?)\n### /.exec(handbook) ?? [];
  return table.split('\n').flatMap((line) => {
    const [, , avoided = ''] = line.split('|');
    return [...avoided.matchAll(/_([^_]+)_/g)].map(([, word]) => word!);
  });
}

/** Pages for editors, for programs, and those that list what things are also called. */
const forOthers = /^(redaktion\/?.*|data|k|ordlista|professioner\/.+|kvalitet\/?.*|sok)\/$/;

/** What a page says in its main part, and in its title. */
function textOf(path: string): string {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const [title = ''] = /<title>.*?<\/title>/s.exec(html) ?? [];
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return `${title} ${main}`
    .replace(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('no page for readers has a word that the handbook tells editors to avoid', () => {
  const words = avoidedWords();
  expect(words.length).toBeGreaterThan(25);
  // The word by itself or with an ending, not as a part of another, nor after a stroke: "fysioterapeut/sjukgymnast".
  const pattern = new RegExp(
    `(?<![\\p{L}/”-]|Ordlistan: )(?:${words.join('|')})(?:en|et|n|t|er|ar|or|erna|arna|orna|a|na|s)?(?![\\p{L}”])`,
    'giu',
  );
  const pages = builtPages().filter((path) => !forOthers.test(path));
  expect(pages.length).toBeGreaterThan(250);
  const found = pages.flatMap((path) => {
    const text = textOf(path);
    return [...text.matchAll(pattern)].map(
      ({ index }) => `/${path}: …${text.slice(Math.max(0, index - 30), index + 40)}…`,
    );
  });
  expect(found).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder, type CheckedFolder } from '../../scripts/check-folder.ts';
import { Copy } from './copy.ts';
import { readRecipes } from './recipes.ts';

// What the handbook says an editor can do is done here, word for word, on a copy of the content.

const handbook = readFileSync('content/README.md', 'utf8');
const recipes = readRecipes(handbook);
const times: [title: string, ms: number][] = [];
let before: CheckedFolder;

beforeAll(async () => {
  before = await checkFolder('content', '2026-11-22');
}, 60_000);

afterAll(() => {
  const rows = times.map(([title, ms]) => `${String(Math.round(ms)).padStart(6)} ms  ${title}`);
  console.log(['From save to what the check says, for each recipe:', ...rows].join('\n'));
});

test('the table of tasks leads to every recipe, and to nothing else', () => {
  const table = handbook.slice(
    handbook.indexOf('## Vad vill du göra?'),
    handbook.indexOf('## Fyra regler'),
  );
  const named = [...table.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/g)];
  const anchors = [...handbook.matchAll(/^#{2,4} (.+)$/gm)].map(([, title]) => anchorOf(title!));
  expect(
    named.map(([, , anchor]) => anchor).filter((anchor) => !anchors.includes(anchor!)),
  ).toEqual([]);
  const linked = new Set(named.map(([, , anchor]) => anchor));
  expect(recipes.map(({ title }) => title).filter((title) => !linked.has(anchorOf(title)))).toEqual(
    [],
  );
});

/** As the forges and the site make anchors of headings. */
const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe('recipes', () => {
  test.each(recipes)(
    '$title',
    async ({ title, steps }) => {
      const promises = steps.filter(({ does }) => /says|silent/.test(does));
      expect(promises.length, 'a recipe says what the editor will see').toBeGreaterThan(0);
      const copy = await Copy.make(before);
      if (
        steps.some(
          (step) => step.does === 'run' && / (andringar|paverkan)/.test(step.commands.join()),
        )
      ) {
        copy.remember();
      }
      try {
        for (const step of steps) await copy.follow(step);
      } finally {
        times.push(...copy.times.map((ms): [string, number] => [title, ms]));
        await copy.remove();
      }
    },
    180_000,
  );
});

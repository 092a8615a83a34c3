import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

// The dashboard: every figure leads to its list, every row to a place that exists, and the file says the same.

interface Row {
  text: string;
  mend: { file: string; line: number } | null;
}

interface Figure {
  id: string;
  name: string;
  value: string;
  standing: string;
  lists: { name: string | null; rows: Row[] }[];
}

interface Quality {
  build: { day: string; content: string };
  figures: Figure[];
  records: { name: string; count: number }[];
}

const wanted = [
  ...['fynd', 'undantag', 'granskning', 'datum', 'utgavor', 'lankar', 'tackning'],
  ...['sokprov', 'mutationer', 'tystnad'],
];

test('every figure leads to its list, and every row to a place where it can be mended', async ({
  page,
  request,
}) => {
  await page.goto('kvalitet/');
  const { build, figures } = (await (await request.get('data/kvalitet.json')).json()) as Quality;
  expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
  await expect(page.getByRole('main')).toContainText(build.content);
  for (const { id, name, value, lists } of figures) {
    const tile = page.locator(`.tile a[href="#${id}"]`);
    await expect(tile.locator('strong')).toHaveText(value);
    const heading = page.locator(`h2[id="${id}"]`);
    await expect(heading).toContainText(`${name}: ${value}`);
    const rows = lists.flatMap((list) => list.rows);
    await expect(heading.locator('xpath=..').locator('.quality-rows > li')).toHaveCount(
      rows.length,
    );
    for (const { text, mend } of rows) {
      if (!mend) continue;
      expect(existsSync(mend.file), `${text}: ${mend.file}`).toBe(true);
      const lines = readFileSync(mend.file, 'utf8').split('\n').length;
      expect(mend.line, text).toBeLessThanOrEqual(lines);
    }
  }
});

test('the search trials are those of this very build', async ({ request }) => {
  const { figures } = (await (await request.get('data/kvalitet.json')).json()) as Quality;
  const trials = figures.find(({ id }) => id === 'sokprov')!;
  expect(trials.standing).not.toBe('unknown');
  const own = (readFileSync('content/sokprov.yaml', 'utf8').match(/^\s*- fraga:/gm) ?? []).length;
  expect(trials.lists[0]?.name).toContain(`av ${own} rätt först`);
  for (const { text, mend } of trials.lists.flatMap(({ rows }) => rows)) {
    const line = readFileSync(mend!.file, 'utf8').split('\n')[mend!.line - 1];
    expect(line).toContain(text);
  }
});

test('the findings are those of the content check', async ({ request }) => {
  const { figures } = (await (await request.get('data/kvalitet.json')).json()) as Quality;
  const findings = figures.find(({ id }) => id === 'fynd')!;
  expect(Number(findings.value)).toBe(findings.lists.flatMap(({ rows }) => rows).length);
  expect(findings.standing).not.toBe('unknown');
});

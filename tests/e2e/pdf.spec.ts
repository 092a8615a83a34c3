import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { printDocuments, type Printed } from '../../scripts/pdf/print-documents.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { publishedEntries } from '../../src/domain/withdraw.ts';
import { loadContent } from '../../src/reading/load-content.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const out = mkdtempSync(join(tmpdir(), 'pdf-'));
const { entries } = await loadContent('content');
const graph = buildGraph(publishedEntries(entries));
let printed: Printed[];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  printed = await printDocuments(graph, 'dist', out);
});
test.afterAll(() => rmSync(out, { recursive: true }));

const plain = (text: string) => text.replaceAll(/[\s\u00ad\u200b-]+/g, '');

/** The text of a PDF, or undefined where the program that reads it is missing. */
function textOf(file: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

test('there is one for every region that has statements, and each statement of the region is in it', async ({
  page,
}) => {
  const regions = new Set(graph.all('statement').map(({ data }) => data.region));
  expect(new Set(printed.map(({ document }) => document.region.id))).toEqual(regions);
  const told = new Set(printed.flatMap(({ document }) => document.statements.map(({ id }) => id)));
  expect([...told].sort()).toEqual(
    graph
      .all('statement')
      .map(({ id }) => id)
      .sort(),
  );
  for (const { document, html, file } of printed) {
    await page.setContent(html);
    const text = textOf(file);
    for (const { id, data } of document.statements) {
      const statement = page.locator(`[id="${data.need}--${id}"]`);
      await expect(statement).toContainText(data.text);
      // Strength, level and source stand with it, not only somewhere in the document.
      await expect(statement.locator('.strength')).not.toBeEmpty();
      await expect(statement.locator('.source')).toContainText(data.points[0]!.toUpperCase());
      const level = page.locator('.level', { has: statement });
      await expect(level.locator('h4').first()).not.toBeEmpty();
      for (const profession of data.professions)
        await expect(statement.locator('.who')).toContainText(
          graph.get('profession', profession)!.data.name,
          { ignoreCase: true },
        );
      if (text) expect(plain(text), id).toContain(plain(data.text));
    }
  }
});

test('a screen reader can use it: tagged, in Swedish, with title and outline', () => {
  for (const { file, document } of printed) {
    const pdf = readFileSync(file).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang \(sv\)/);
    expect(pdf).toMatch(/\/Title [(<]/);
    for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Table', 'TH', 'Link'])
      expect(pdf, tag).toMatch(new RegExp(`/S /${tag}\\b`));
    // One entry of the outline for each chapter at least.
    const outlined = [...pdf.matchAll(/\/Title [(<][^]*?\/Dest/g)].length;
    expect(outlined).toBeGreaterThan(document.chapters.length);
  }
});

test('the document that is printed has no fault that axe can find, and its links lead somewhere', async ({
  page,
}) => {
  for (const { html } of printed) {
    await page.setContent(html);
    const { violations } = await new AxeBuilder({ page })
      .disableRules(['color-contrast', 'target-size'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const dead = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
          .filter((id) => !document.getElementById(id)),
      );
    expect(dead).toEqual([]);
  }
});

test('every page is numbered and says which version it is and until when it holds', () => {
  const [, day, content] = /Sidan gjordes (\S+)\. Version ([0-9a-f]{12})/.exec(
    readFileSync('dist/index.html', 'utf8'),
  )!;
  for (const { file, html } of printed) {
    expect(html).toContain(`${content}, från ${day}`);
    expect(html).toContain('Giltigt till');
    const text = textOf(file);
    if (!text) continue;
    const pages = text.split('\f').slice(0, -1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`sida ${index + 1} av ${pages.length}`);
      expect(page).toContain(`Från ${day} · version ${content}`);
      expect(page).toContain('giltigt till:');
    }
  }
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkHtml } from '../../../scripts/dist/check-html.ts';
import { toPage } from '../../../scripts/dist/read-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-html-'));
const cache = join(folder, 'cache', 'html.json');

afterAll(() => rmSync(folder, { recursive: true }));

const page = (body: string) =>
  toPage(
    'index.html',
    `<!doctype html>\n<html lang="sv"><head><title>T</title></head><body>\n${body}\n</body></html>`,
  );

test('accepts HTML that follows the standard', async () => {
  expect(await checkHtml([page('<main><h1>A</h1><ul><li>b</li></ul></main>')], cache)).toEqual([]);
});

test('finds what a browser would have to guess, with place and the name of the rule', async () => {
  const faults = '<h1>A</h1>\n<ul><p>b</p></ul>\n<p style="color:red">c</p>\n<img src="a.svg">';
  const findings = await checkHtml([page(faults)], cache);
  expect(findings.map(({ line, params }) => `${line} ${params.check}`)).toEqual([
    '4 element-permitted-content',
    '5 no-inline-style',
    '6 wcag/h37',
  ]);
  expect(
    findings.every(({ rule, severity }) => rule === 'invalid-html' && severity === 'error'),
  ).toBe(true);
});

test('says the same from its memory, and does without a memory that is broken', async () => {
  const faulty = [page('<h1>A</h1><ul><p>b</p></ul>'), page('<h1>A</h1><ul><li>b</li></ul>')];
  const first = await checkHtml(faulty, cache);
  expect(Object.keys(JSON.parse(readFileSync(cache, 'utf8')) as object)).toHaveLength(1);
  expect(await checkHtml(faulty, cache)).toEqual(first);
  writeFileSync(cache, '{ half');
  expect(await checkHtml(faulty, cache)).toEqual(first);
});

test('an edit elsewhere, which only changes the line about the build, costs no new validation', async () => {
  const built = (id: string) =>
    page(`<main><h1>A</h1></main><p>Sidan gjordes 2026-11-22. Version ${id}.</p>`);
  const keys = () => Object.keys(JSON.parse(readFileSync(cache, 'utf8')) as object);
  await checkHtml([built('3d66e9df442f')], cache);
  const before = keys();
  await checkHtml([built('aaaaaaaaaaaa')], cache);
  expect(keys()).toEqual(before);
});

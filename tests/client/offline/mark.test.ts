import { expect, test } from 'vitest';
import { markPage } from '../../../src/client/offline/mark.ts';

const page = (validity = '') =>
  `<html><head><title>Sida</title></head><body><main id="innehall">${validity}</main></body></html>`;
const expires = (day: string) => `<div class="validity" data-in-force-from="${day}"></div>`;

const marked = (html: string, today: string, more = {}) => {
  const made = markPage(html, {
    day: '2026-11-22',
    today,
    reason: 'no-network',
    isFound: true,
    style: '/a.css',
    script: '/a.js',
    ...more,
  });
  return /<aside.*<\/aside>/.exec(made)![0].replaceAll(/<[^>]+>/g, '');
};

test('says of which day the copy is, and that later changes do not show', () => {
  expect(marked(page(), '2026-11-22')).toBe(
    'Sparad kopia från 2026-11-22. Du läser utan nät. Senare ändringar syns inte.',
  );
  expect(marked(page(), '2026-11-22', { reason: 'server-down' })).toContain(
    'Webbplatsen svarar inte.',
  );
});

test('warns from the day after the last day of validity, for the document that ended first', () => {
  const html = page(expires('2027-01-01') + expires('2026-12-01'));
  expect(marked(html, '2026-11-30')).not.toContain('Giltighetstiden');
  expect(marked(html, '2026-12-01')).toContain('gick ut 2026-11-30.');
  expect(marked(html, '2027-01-01')).toContain('gick ut 2026-11-30.');
});

test('warns when the copy is older than it may be taken for, and when the clock cannot be right', () => {
  expect(marked(page(), '2026-12-22')).toContain('Senare ändringar');
  expect(marked(page(), '2026-12-23')).toContain('Kopian är 31 dagar gammal');
  expect(marked(page(), '2027-12-27')).toContain('Kopian är 400 dagar gammal');
  expect(marked(page(), '2026-11-20')).toContain('klocka går fel');
});

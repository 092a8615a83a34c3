import { expect, test } from 'vitest';
import { readShown, shownOn } from '../../../scripts/paper/shown.ts';
import { paperCode } from '../../../src/domain/paper-code.ts';

const page = (main: string, foot = 'Sidan gjordes 2026-11-22.') =>
  `<html><head><title>Fatigue – Vem gör vad</title></head><body><main id="innehall">${main}</main><footer>${foot}</footer></body></html>`;

const print = (html: string, base = '/') => readShown(html, base).print;
const original = page('<p>Primärvården <a href="/behov/fatigue/">utreder</a> fatigue.</p>');

test('another day, another folder and other markup give the same print', () => {
  const same = [
    page(
      '<p>Primärvården <a href="/behov/fatigue/">utreder</a> fatigue.</p>',
      'Sidan gjordes 2026-11-23.',
    ),
    page(
      '<p class="ny">Primärvården\n  <a class="x" href="/behov/fatigue/">utreder</a> fatigue.</p>',
    ),
  ];
  for (const html of same) expect(print(html)).toBe(print(original));
  expect(print(original.replace('/behov/', '/vagar/behov/'), '/vagar/')).toBe(print(original));
});

test('one word, one number or one target of a link gives another print', () => {
  for (const [from, to] of [
    ['utreder', 'utreder inte'],
    ['fatigue.', 'fatigue inom 4 veckor.'],
    ['/behov/fatigue/', '/behov/smarta/'],
  ] as const)
    expect(print(original.replace(from, to))).not.toBe(print(original));
});

test('neither scripts nor what stands in the frame is what a page shows', () => {
  expect(shownOn(page('<p>A</p><script>const b = 1;</script>'), '/')).toBe('A');
});

test('the code of an address never changes, because it stands on paper', () => {
  expect(paperCode('/behov/fatigue/vastra-gotaland/')).toBe('xxqn2r');
  expect(paperCode('/')).toMatch(/^[a-z][a-z2-9]{5}$/);
});

import { expect, test } from 'vitest';
import { writeSvg, type Layout } from '../../src/flows/write-svg.ts';

const area = { x: 10.4, y: 20.6, width: 100, height: 60 };

const layout = (): Layout => ({
  width: 300,
  height: 200,
  title: 'Titel <1>',
  description: 'Beskrivning & mer',
  lanes: [{ ...area, classes: ['spec'], title: 'Specialiserad vård' }],
  arrows: [
    { path: 'M10.123,20.987L30,40', isDashed: false },
    { path: 'M1,2L3,4', isDashed: true },
  ],
  labels: [{ ...area, lines: ['"ja"'] }],
  boxes: [
    { ...area, number: 2, classes: ['prim', 'typ-beslut'], lines: ['2. Fråga?'] },
    {
      ...area,
      number: 1,
      classes: ['spec', 'typ-atgard'],
      lines: ['1. Gör', 'något', '\uE0FFbör'],
      href: '/__BASE__/behov/#a',
    },
  ],
});

test('writes boxes as links in the order of the flow, with the strength as small print', () => {
  const svg = writeSvg(layout(), 'flode-x');
  expect(svg.indexOf('1. Gör')).toBeLessThan(svg.indexOf('2. Fråga?'));
  expect(svg).toContain('<a class="flow-box spec typ-atgard" href="/__BASE__/behov/#a">');
  expect(svg).toMatch(/<tspan class="flow-small" x="60" y="\d+">bör<\/tspan>/);
});

test('escapes texts, rounds places and marks handovers', () => {
  const svg = writeSvg(layout(), 'flode-x');
  expect(svg).toContain('<title id="flode-x-titel">Titel &lt;1&gt;</title>');
  expect(svg).toContain('Beskrivning &amp; mer');
  expect(svg).toContain('d="M10,21L30,40"');
  expect(svg.match(/flow-handover/g)).toHaveLength(1);
  expect(svg).not.toMatch(/\d\.\d/);
});

test('shows wide pictures smaller, but never so small that they cannot be read', () => {
  const shown = (width: number) =>
    Number(/ width="(\d+)"/.exec(writeSvg({ ...layout(), width }, 'x'))![1]);
  expect(shown(300)).toBe(300);
  expect(shown(900)).toBe(770);
  expect(shown(2000) / 2000).toBeGreaterThanOrEqual(0.75);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../scripts/dist/read-picture.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { drawingFolder, drawFlow, flowDrawings } from '../../src/flows/flow-drawing.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const graph = buildGraph((await loadContent('content')).entries);
const drawn = graph
  .all('flow')
  .flatMap((flow) => flowDrawings(graph, flow).map((drawing) => ({ ...drawing, data: flow.data })));
const read = (file: string) => readFileSync(join(drawingFolder, file), 'utf8');

test('there are flows', () => expect(drawn.length).toBeGreaterThanOrEqual(2));

test('every picture belongs to a flow', () => {
  expect(readdirSync(drawingFolder).toSorted()).toEqual(drawn.map(({ file }) => file).toSorted());
});

describe.each(drawn)('$name', ({ data, file }) => {
  test('is drawn as it stands in the content', () => {
    expect(existsSync(join(drawingFolder, file)), 'Run npm run flows').toBe(true);
  });

  test('has no style or code of its own, and is small', () => {
    const svg = read(file);
    expect(svg).not.toMatch(/<style|\sstyle=|<script|xlink|<foreignObject|\son\w+=|\sdata-/i);
    expect(Buffer.byteLength(svg)).toBeLessThan(14_000);
  });

  test('shows every step, each as a link to what it rests on, and every arrow', () => {
    const svg = read(file);
    const texts = [...svg.matchAll(/<a class="flow-box[^>]*>(.*?)<\/a>/g)].map(([, inner]) =>
      [...inner!.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line).join(''),
    );
    const letters = (text: string) => text.replace(/[\s-]/g, '');
    expect(texts).toHaveLength(data.steps.length);
    for (const [index, step] of data.steps.entries()) {
      expect(letters(texts[index]!)).toContain(letters(step.text));
    }
    const numbers = new Map(data.steps.map(({ id }, index) => [id, index + 1]));
    const ends = (from?: number, to?: number) => `${from} till ${to}`;
    expect(
      readPicture(svg)
        .arrows.map(({ from, to }) => ends(from, to))
        .toSorted(),
    ).toEqual(
      data.edges.map(({ from, to }) => ends(numbers.get(from), numbers.get(to))).toSorted(),
    );
    const tags = [...svg.matchAll(/class="flow-way[^>]*><rect[^>]*><text>(.*?)<\/text>/g)].map(
      ([, inner]) => letters(inner!.replace(/<[^>]*>/g, '')),
    );
    for (const { label } of data.edges) if (label) expect(tags).toContain(letters(label));
  });
});

test('the pen still draws what is committed', () => {
  // Wide pictures take longer: some are enough to know the pen.
  const quick = drawn.filter(({ form, picture }) => form === 'narrow' || picture.boxes.length < 6);
  for (const drawing of quick) {
    expect(drawFlow(drawing), `Raise penVersion, then npm run flows`).toBe(read(drawing.file));
  }
});

test('the largest flow is drawn in less than three seconds of work', () => {
  const size = ({ picture }: (typeof drawn)[number]) => picture.arrows.length;
  const [largest] = drawn
    .filter(({ form }) => form === 'wide')
    .toSorted((a, b) => size(b) - size(a));
  const before = process.cpuUsage().user;
  drawFlow(largest!);
  expect((process.cpuUsage().user - before) / 1_000_000).toBeLessThan(3);
});

test('no id stands in two pictures', () => {
  const ids = drawn.flatMap(({ file }) =>
    [...read(file).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

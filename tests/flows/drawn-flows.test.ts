import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { drawingFolder, flowDrawing } from '../../src/flows/flow-drawing.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const graph = buildGraph((await loadContent('content')).entries);
const drawn = graph.all('flow').map((flow) => ({ ...flowDrawing(graph, flow), data: flow.data }));
const read = (file: string) => readFileSync(join(drawingFolder, file), 'utf8');

test('there are flows', () => expect(drawn.length).toBeGreaterThanOrEqual(2));

describe.each(drawn)('$name', ({ data, file }) => {
  test('is drawn as it stands in the content', () => {
    expect(existsSync(join(drawingFolder, file)), 'Run npm run flows').toBe(true);
  });

  test('has no style or code of its own, and is small', () => {
    const svg = read(file);
    expect(svg).not.toMatch(/<style|\sstyle=|<script|xlink|<foreignObject|\son\w+=|\sdata-/i);
    expect(Buffer.byteLength(svg)).toBeLessThan(12_000);
  });

  test('shows every step, each as a link to what it rests on', () => {
    const svg = read(file);
    const texts = [...svg.matchAll(/<a class="flow-box[^>]*>(.*)<\/a>/g)].map(([, inner]) =>
      [...inner!.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line).join(' '),
    );
    expect(texts).toHaveLength(data.steps.length);
    for (const [index, step] of data.steps.entries()) {
      expect(texts[index]).toContain(`${index + 1}. ${step.text}`);
    }
    expect(svg.match(/class="flow-arrow/g)).toHaveLength(data.edges.length);
  });
});

test('no id stands in two pictures', () => {
  const ids = drawn.flatMap(({ file }) =>
    [...read(file).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../src/domain/graph.ts';
import { drawFlow, drawingFolder, flowDrawings } from '../src/flows/flow-drawing.ts';
import { loadRemembered } from './content-memory.ts';
import { readOptions } from './options.ts';
import { giveUp } from './steps.mjs';

/**
 * Draws the flows that have no picture, and removes pictures that belong to no flow. The pictures are committed, so
 * that somebody sees them before readers do, and an unchanged flow is not drawn again. `--check` only tells.
 */
const { check: onlyCheck } = readOptions({
  options: { check: { type: 'boolean', default: false } },
}).values;
const { entries, refused } = await loadRemembered('content');
const graph = buildGraph(entries);
const flows = graph.all('flow');
const drawings = flows.flatMap((flow) => flowDrawings(graph, flow));
const files = new Set(drawings.map(({ file }) => file));
const present = existsSync(drawingFolder) ? readdirSync(drawingFolder) : [];
const missing = drawings.filter(({ file }) => !present.includes(file));
const changed = new Set(missing.map(({ flow }) => flow));
// While a flow cannot be read, its picture looks as if it belonged to none.
const isComplete = !refused.some((file) => file.startsWith('floden/'));
const stale = isComplete ? present.filter((file) => !files.has(file)) : [];

if (onlyCheck) {
  const problems = [
    ...[...changed].map((flow) => `${flow} är ändrat men inte ritat`),
    ...stale.map((file) => `${drawingFolder}/${file} hör inte till något flöde`),
  ];
  if (problems.length > 0) giveUp(`${problems.join('; ')}. Kör npm run flows.`);
} else {
  mkdirSync(drawingFolder, { recursive: true });
  for (const drawing of missing) {
    writeFileSync(join(drawingFolder, drawing.file), drawFlow(drawing));
  }
  for (const file of stale) rmSync(join(drawingFolder, file));
}
console.log(
  `${flows.length} flöden, ${onlyCheck ? 'alla bilder finns' : `${changed.size} ${changed.size === 1 ? 'ritat' : 'ritade'} om`}.`,
);

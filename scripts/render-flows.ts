import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../src/domain/graph.ts';
import { drawingFolder, flowDrawing } from '../src/flows/flow-drawing.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { findChromium } from './find-chromium.ts';
import { giveUp } from './steps.mjs';

/**
 * Draws the flows that have no picture, and removes pictures that belong to no flow. The pictures are committed, so
 * a machine without a browser can build the site as long as no flow has changed. `--check` only tells.
 */
const onlyCheck = process.argv.includes('--check');
const { entries, refused } = await loadContent('content');
const graph = buildGraph(entries);
const drawings = graph.all('flow').map((flow) => flowDrawing(graph, flow));
const files = new Set(drawings.map(({ file }) => file));
const present = existsSync(drawingFolder) ? readdirSync(drawingFolder) : [];
const missing = drawings.filter(({ file }) => !present.includes(file));
// While a flow cannot be read, its picture looks as if it belonged to none.
const isComplete = !refused.some((file) => file.startsWith('floden/'));
const stale = isComplete ? present.filter((file) => !files.has(file)) : [];

if (onlyCheck) {
  const problems = [
    ...missing.map(({ flow }) => `${flow} är ändrat men inte ritat`),
    ...stale.map((file) => `${drawingFolder}/${file} hör inte till något flöde`),
  ];
  if (problems.length > 0) giveUp(`${problems.join('; ')}. Kör npm run flows.`);
} else {
  if (missing.length > 0) await draw();
  for (const file of stale) rmSync(join(drawingFolder, file));
}
console.log(
  `${files.size} flöden, ${onlyCheck ? 'alla bilder finns' : `${missing.length} ritade om`}.`,
);

async function draw(): Promise<void> {
  const chromium = findChromium();
  const names = missing.map(({ flow }) => flow).join(', ');
  if (!chromium) {
    return giveUp(
      `Flödesbilden behöver ritas om (${names}), men Chromium saknas. Installera Chromium, eller ange var programmet ligger: CHROMIUM_PATH=/sökväg/till/chromium npm run flows`,
    );
  }
  const { renderSvgs } = await import('../src/flows/render-svgs.ts');
  const pictures = await renderSvgs(missing, chromium).catch((error: Error) =>
    giveUp(error.message.split('\n')[0]!),
  );
  mkdirSync(drawingFolder, { recursive: true });
  for (const { name, file } of missing)
    writeFileSync(join(drawingFolder, file), pictures.get(name)!);
}

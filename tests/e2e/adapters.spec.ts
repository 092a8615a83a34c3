import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { buildGraph } from '../../src/domain/graph.ts';
import { graphToJson } from '../../src/exports/graph-to-json.ts';
import { loadContent } from '../../src/reading/load-content.ts';

// Two adapters read the content: ours from files, Astro's content store for the site. This runs after the build,
// like all tests in this folder, so a graph left from an older build cannot be compared by mistake.
test('the built site holds the same graph as the content files', async () => {
  const { entries } = await loadContent('content');
  const fromFiles = JSON.parse(graphToJson(buildGraph(entries))) as { entries: object[] };
  const fromSite = JSON.parse(readFileSync('dist/data/graf.json', 'utf8')) as { entries: object[] };

  expect(fromFiles.entries.length).toBeGreaterThan(0);
  expect(fromSite).toEqual(fromFiles);
});

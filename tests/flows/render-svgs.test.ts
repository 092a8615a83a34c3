import { describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.ts';
import { flowToMermaid } from '../../src/flows/flow-to-mermaid.ts';
import { renderSvgs } from '../../src/flows/render-svgs.ts';
import { addressOfStep, awkwardTexts, exampleFlow, levels } from './example-flow.ts';

const chromium = findChromium();

const drawing = (name: string, flow = exampleFlow()) => ({
  flow: `region/${name}`,
  name: `region--${name}`,
  text: flowToMermaid(flow, levels, addressOfStep),
});

const decoded = (svg: string): string =>
  svg
    .replace(/<\/tspan> <tspan[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.skipIf(!chromium)('with Chromium', () => {
  test('draws flows, the same every time and apart from each other', async () => {
    const pictures = await renderSvgs([drawing('a'), drawing('b')], chromium!);
    const svg = pictures.get('region--a')!;
    expect(svg.match(/class="flow-box/g)).toHaveLength(5);
    expect(svg.match(/class="flow-arrow/g)).toHaveLength(5);
    expect(svg.match(/class="flow-lane /g)).toHaveLength(2);
    expect(svg).toContain('href="/__BASE__/behov/fatigue/vastra-gotaland/#slut"');
    expect(svg).toContain('⇢ överlämning');
    expect(pictures.get('region--b')).toBe(svg.replaceAll('region--a', 'region--b'));
  }, 60_000);

  test('draws awkward texts as they were written', async () => {
    const flow = exampleFlow();
    const steps = awkwardTexts.map((text, index) => ({
      ...flow.steps[1]!,
      id: `steg-${index}`,
      text,
    }));
    const edges = steps
      .slice(1)
      .map(({ id, text }) => ({ ...flow.edges[1]!, from: 'steg-0', to: id, label: text }));
    const pictures = await renderSvgs([drawing('a', { ...flow, steps, edges })], chromium!);
    const shown = decoded(pictures.get('region--a')!);
    for (const [index, text] of awkwardTexts.entries()) {
      expect(shown).toContain(`>${index + 1}. ${text}<`);
      if (index > 0) expect(shown).toContain(`>${text}<`);
    }
  }, 60_000);

  test('names the flow that Mermaid refuses', async () => {
    const broken = { flow: 'region/trasigt', name: 'region--trasigt', text: 'flowchart TB\n a[[[' };
    const drawn = renderSvgs([drawing('a'), broken, drawing('b')], chromium!);
    await expect(drawn).rejects.toThrow(/^Flödet region\/trasigt kunde inte ritas: \S/);
  }, 60_000);
});

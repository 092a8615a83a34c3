import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import type { FlowDrawing } from './flow-drawing.ts';
import { goodWidth, mermaidConfig, wrappingWidths } from './svg-key.ts';
import { writeSvg, type Layout } from './write-svg.ts';

/**
 * Draws flows: Mermaid lays them out in one browser page, and `writeSvg` writes the pictures.
 *
 * @param executable path of a Chromium
 * @returns pictures by name of the drawing
 * @throws Error that names the flow when Mermaid refuses its text
 */
export async function renderSvgs(
  drawings: readonly Pick<FlowDrawing, 'flow' | 'name' | 'text'>[],
  executable: string,
): Promise<Map<string, string>> {
  const browser = await chromium.launch({
    executablePath: executable,
    // Chromium refuses its sandbox to the superuser, who is who runs in most containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
    await page.addScriptTag({
      path: fileURLToPath(new URL('mermaid.min.js', import.meta.resolve('mermaid'))),
    });
    const pictures = new Map<string, string>();
    for (const { flow, name, text } of drawings) {
      const layout = await layOut(page, name, text);
      if (typeof layout === 'string') {
        throw new Error(`Flödet ${flow} kunde inte ritas: ${layout}`);
      }
      pictures.set(name, writeSvg(moveToOrigin(layout), `flode-${name}`));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** A layout whose corner is where Mermaid put it. */
type PlacedLayout = Layout & { left: number; top: number };

/** The layout, or what Mermaid said when it refused. */
async function layOut(page: Page, name: string, text: string): Promise<PlacedLayout | string> {
  try {
    let layout: PlacedLayout | undefined;
    for (const wrappingWidth of wrappingWidths) {
      if (layout && layout.width <= goodWidth) break;
      const flowchart = { ...mermaidConfig.flowchart, wrappingWidth };
      const config = { ...mermaidConfig, flowchart, deterministicIDSeed: name };
      layout = await page.evaluate(layOutInPage, { text, config, id: `m-${name}` });
    }
    return layout!;
  } catch (error) {
    const [reason] = (error as Error).message
      .replace(/^page\.evaluate: (Error: )?/, '')
      .split('\n    at ');
    return reason!.replace(/\s+/g, ' ').trim();
  }
}

/** Runs in the browser, so it uses nothing from this file. */
async function layOutInPage({
  text,
  config,
  id,
}: {
  text: string;
  config: object;
  id: string;
}): Promise<PlacedLayout> {
  const { mermaid } = globalThis as unknown as {
    mermaid: {
      initialize(config: object): void;
      render(id: string, text: string): Promise<{ svg: string }>;
    };
  };
  mermaid.initialize(config);
  document.body.innerHTML = (await mermaid.render(id, text)).svg;
  const svg = document.querySelector('svg')!;
  const { x: left, y: top, width, height } = svg.viewBox.baseVal;
  // One pixel on the screen is then one in the picture, and places can be read off the screen.
  svg.removeAttribute('style');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const corner = svg.getBoundingClientRect();
  const areaOf = (element: Element) => {
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    return { x: x - corner.x, y: y - corner.y, width: w, height: h };
  };
  const linesOf = (element: Element) =>
    [...element.querySelectorAll('tspan.row')]
      .map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  const classesOf = (element: Element) =>
    [...element.classList].filter(
      (name) => !['default', 'node', 'cluster', 'clickable'].includes(name),
    );
  const textOf = (tag: string) => svg.querySelector(tag)?.textContent ?? '';
  return {
    left,
    top,
    width,
    height,
    title: textOf('title'),
    description: textOf('desc'),
    lanes: [...svg.querySelectorAll('g.cluster')].map((lane) => ({
      ...areaOf(lane.querySelector(':scope > rect')!),
      classes: classesOf(lane),
      title: linesOf(lane).join(' '),
    })),
    arrows: [...svg.querySelectorAll('path.flowchart-link')].map((path) => ({
      path: path.getAttribute('d')!,
      isDashed: path.classList.contains('edge-pattern-dotted'),
    })),
    labels: [...svg.querySelectorAll('g.edgeLabel')].flatMap((label) => {
      const lines = linesOf(label);
      if (lines.length === 0) return [];
      return [{ ...areaOf(label), lines }];
    }),
    boxes: [...svg.querySelectorAll('g.node')].map((node) => {
      const link = node.closest('a');
      const href =
        link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
      return {
        ...areaOf(node.querySelector(':scope > .label-container') ?? node),
        number: Number(/-s(\d+)-\d+$/.exec(node.id)![1]),
        classes: classesOf(node),
        lines: linesOf(node),
        ...(href ? { href } : {}),
      };
    }),
  };
}

/** Arrows are given in Mermaid's own coordinates, everything else from the corner of the picture. */
function moveToOrigin({ left, top, arrows, ...layout }: PlacedLayout): Layout {
  return {
    ...layout,
    arrows: arrows.map(({ path, isDashed }) => ({ path: shift(path, -left, -top), isDashed })),
  };
}

/** Moves a path of absolute M, L, Q, C and A commands. */
function shift(path: string, dx: number, dy: number): string {
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, written: string) => {
    const numbers = written.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (command === 'Z' || command === 'z') return command;
    if (!'MLQCA'.includes(command)) throw new Error(`Unknown path command ${command}`);
    // An arc has seven numbers, of which the last two are a place.
    const moved = numbers.map((number, index) => {
      const place = command === 'A' ? (index % 7) - 5 : index % 2;
      return place < 0 ? number : number + (place === 0 ? dx : dy);
    });
    return command + moved.map((number) => String(Math.round(number))).join(' ');
  });
}

import { createHash } from 'node:crypto';

/** The installed version of Mermaid; a test compares it with package.json. */
export const mermaidVersion = '12.3.0';

/** How Mermaid draws. Everything here changes the pictures, so all of it is part of their key. */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  htmlLabels: false,
  layout: 'elk',
  // Steps stay in the order of the content as far as the arrows allow.
  elk: { considerModelOrder: 'NODES_AND_EDGES', nodePlacementStrategy: 'BRANDES_KOEPF' },
  flowchart: { htmlLabels: false, padding: 12 },
  theme: 'base',
  look: 'classic',
  // Arial, Liberation Sans and Helvetica have the same widths; the site's stylesheet asks for them in this order.
  themeVariables: { fontFamily: 'Arial, "Liberation Sans", Helvetica', fontSize: '16px' },
} as const;

/**
 * How wide text may run in a box, px: the first of these that gives a picture no wider than `goodWidth`, or else the
 * last. The narrowest still holds "rehabiliteringskoordinator" on one line.
 */
export const wrappingWidths = [250, 215, 190] as const;
export const goodWidth = 1000;

/** Counts up when `write-svg.ts` or `render-svgs.ts` begins to draw in another way. */
export const penVersion = 1;

/** Sixteen characters that change whenever the picture of a text may change. */
export function svgKey(text: string): string {
  const whatDraws = JSON.stringify([
    text,
    mermaidConfig,
    wrappingWidths,
    goodWidth,
    mermaidVersion,
    penVersion,
  ]);
  return createHash('sha256').update(whatDraws).digest('hex').slice(0, 16);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELEMENT_NODE, parse, type Node } from 'ultrahtml';
import { flowToPicture } from '../../src/flows/flow-to-picture.ts';
import { layOut } from '../../src/flows/lay-out.ts';
import { writeSvg } from '../../src/flows/write-svg.ts';
import { addressOfStep, awkwardTexts, exampleFlow, levels, withText } from './example-flow.ts';
import '../property-seed.ts';

const draw = (flow = exampleFlow(), form: 'wide' | 'narrow' = 'narrow') =>
  writeSvg(layOut(flowToPicture(flow, levels, addressOfStep), form), 'flode-x');

/** The elements of a picture with their attributes, without what stands in texts. */
function skeleton(svg: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === ELEMENT_NODE) {
      found.push(`${node.name} ${Object.keys(node.attributes).join(' ')}`);
    }
    if ('children' in node) for (const child of node.children as Node[]) visit(child);
  };
  visit(parse(svg));
  return found.filter((element) => !element.startsWith('tspan'));
}

const shownTexts = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, inner]) => inner!.replace(/<[^>]*>/g, ''))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('writes boxes as links in the order of the flow, with the strength as small print', () => {
  const svg = draw(exampleFlow(), 'wide');
  const places = exampleFlow().steps.map(({ text }) => svg.indexOf(text.split(' ')[0]!));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(svg).toContain(
    '<a class="flow-box typ-atgard" href="/__BASE__/behov/fatigue/vastra-gotaland/#ny-bedomning">',
  );
  expect(svg).toMatch(/<tspan class="flow-small"[^>]*>bör<\/tspan>/);
});

test('names itself, and marks handovers with line and sign', () => {
  const svg = draw();
  expect(svg).toContain('aria-labelledby="flode-x-titel"');
  expect(svg).toContain('<title id="flode-x-titel">Exempelflöde</title>');
  expect(svg).toContain('<desc id="flode-x-text">Specialistvården');
  expect(svg.match(/flow-handover/g)).toHaveLength(1);
  expect(svg.match(/flow-sign/g)).toHaveLength(1);
});

describe('awkward texts', () => {
  test.each(awkwardTexts)('%j stands as text', (awkward) => {
    const svg = draw(withText(awkward));
    const shown = shownTexts(svg).replace(/-?\s+/g, '');
    expect(shown).toContain(awkward.replace(/\s+/g, ''));
    expect(svg).not.toMatch(/<(?:script|img|style|foreignObject)|<[^>]*\son\w+=/i);
  });

  test('no text adds an element or an attribute', () => {
    const plain = new Set(skeleton(draw(withText('Vanlig text'))));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        for (const element of skeleton(draw(withText(text)))) expect(plain).toContain(element);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('leaves no character that XML cannot hold', () => {
    expect(draw(withText('a\u0000b\u0008c\uFFFEd\uD800e'))).not.toMatch(
      /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u,
    );
  });
});

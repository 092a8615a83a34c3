import { describe, expect, test } from 'vitest';
import { checkFlows } from '../../../scripts/dist/check-flows.ts';
import { readPicture } from '../../../scripts/dist/read-picture.ts';
import { toPage } from '../../../scripts/dist/read-site.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { drawFlow } from '../../../src/flows/flow-drawing.ts';
import { flowToPicture, type Picture } from '../../../src/flows/flow-to-picture.ts';
import { addressOfStep, exampleFlow, levels } from '../../flows/example-flow.ts';

/** Start (1), the question "end" (2), a new assessment (3), a handover (4) and the end (5). */
const flow: Entry<'flow'> = {
  kind: 'flow',
  id: 'vastra-gotaland/exempel',
  data: exampleFlow(),
} as Entry<'flow'>;

const step = (id: string, ...ways: string[]) =>
  `<li data-step="${id}"><ul>${ways.map((to) => `<li data-way="${to}">till</li>`).join('')}</ul></li>`;

const list = [
  step('start', 'end'),
  step('end', 'ny-bedomning', 'lamna-over'),
  step('ny-bedomning', 'end'),
  step('lamna-over', 'slut'),
  step('slut'),
];

const picture = flowToPicture(flow.data, levels, addressOfStep);
const draw = (form: 'wide' | 'narrow', shown: Picture = picture) =>
  drawFlow({ name: form, form, picture: shown });
const [wide, narrow] = [draw('wide'), draw('narrow')];

function findingsFor(text: string, figure = wide + narrow): string[] {
  const page = toPage(
    'floden/vastra-gotaland/exempel/index.html',
    `<figure>${figure}</figure><ol>${text}</ol>`,
  );
  const site = { files: new Set<string>(), pages: [page], read: () => '' };
  return checkFlows(site, [flow]).map(({ params }) => String(params.difference));
}

test('accepts a list and pictures with every step and every arrow', () => {
  expect(findingsFor(list.join(''))).toEqual([]);
});

test('finds an arrow that the text lacks and the picture has', () => {
  expect(findingsFor(list.with(1, step('end', 'ny-bedomning')).join(''))).toEqual([
    'Det saknar pilen från steg 2 till steg 4.',
    'Den breda bilden har pilen från steg 2 till steg 4, som texten saknar.',
    'Den smala bilden har pilen från steg 2 till steg 4, som texten saknar.',
  ]);
});

test('finds a step that the text lacks, and what it has too much', () => {
  const found = findingsFor(list.with(4, step('annat', 'start')).join(''));
  expect(found.slice(0, 3)).toEqual([
    'Det saknar steg 5.',
    'Det har steg ”annat”, som flödet inte har.',
    'Det har pilen från steg ”annat” till steg 1, som flödet inte har.',
  ]);
});

describe('the pictures on the page', () => {
  const arrows = picture.arrows.filter(({ label }) => label !== 'ja');

  test('a picture that lacks an arrow is found, whatever the data say', () => {
    expect(findingsFor(list.join(''), wide + draw('narrow', { ...picture, arrows }))).toEqual([
      'Den smala bilden saknar pilen från steg 2 till steg 4, som texten har.',
    ]);
    expect(findingsFor(list.join(''), draw('wide', { ...picture, arrows }) + narrow)).toEqual([
      'Den breda bilden saknar pilen från steg 2 till steg 4, som texten har.',
    ]);
  });

  test('a line that is taken away from the page, or leads elsewhere, is found', () => {
    const [line] = /<path class="flow-handover"[^>]*>/.exec(wide)!;
    expect(findingsFor(list.join(''), wide.replace(line, '') + narrow)).toEqual([
      'Den breda bilden saknar pilen från steg 4 till steg 5, som texten har.',
    ]);
    const astray = line.replace(/ d="[^"]*"/, ' d="M0 0h5"');
    expect(findingsFor(list.join(''), wide.replace(line, astray) + narrow)).toEqual([
      'Den breda bilden har pilen från ingenting till ingenting, som texten saknar.',
      'Den breda bilden saknar pilen från steg 4 till steg 5, som texten har.',
    ]);
  });

  test('a page without one of them is found', () => {
    expect(findingsFor(list.join(''), wide)).toEqual(['Sidan saknar den smala bilden.']);
  });

  test.each(['wide', 'narrow'] as const)('the %s one is read as it is drawn', (form) => {
    const { boxes, arrows: read } = readPicture(draw(form));
    expect(boxes).toEqual([1, 2, 3, 4, 5]);
    expect(read.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      '1 2',
      '2 3',
      '2 4',
      '3 2',
      '4 5',
    ]);
  });
});

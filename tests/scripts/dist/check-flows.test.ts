import { expect, test } from 'vitest';
import { checkFlows } from '../../../scripts/dist/check-flows.ts';
import { toPage } from '../../../scripts/dist/read-site.ts';
import type { Entry } from '../../../src/domain/entry.ts';

/** Only what the check reads. */
const flow = {
  kind: 'flow',
  id: 'region/flode',
  data: {
    steps: [{ id: 'start' }, { id: 'fraga' }, { id: 'slut' }],
    edges: [
      { from: 'start', to: 'fraga' },
      { from: 'fraga', to: 'slut' },
      { from: 'fraga', to: 'slut' },
    ],
  },
} as unknown as Entry<'flow'>;

const step = (id: string, ...ways: string[]) =>
  `<li data-step="${id}"><ul>${ways.map((to) => `<li data-way="${to}">till</li>`).join('')}</ul></li>`;

function findingsFor(list: string): string[] {
  const page = toPage('floden/region/flode/index.html', `<ol>${list}</ol>`);
  const site = { files: new Set<string>(), pages: [page], read: () => '' };
  return checkFlows(site, [flow]).map(({ params }) => String(params.difference));
}

test('accepts a list with every step and every arrow, also two between the same steps', () => {
  const list = step('start', 'fraga') + step('fraga', 'slut', 'slut') + step('slut');
  expect(findingsFor(list)).toEqual([]);
});

test('finds an arrow that the text lacks', () => {
  const list = step('start', 'fraga') + step('fraga', 'slut') + step('slut');
  expect(findingsFor(list)).toEqual(['Det saknar pilen från steg 2 till steg 3.']);
});

test('finds a step that the text lacks, and what it has too much', () => {
  const list = step('start', 'fraga') + step('fraga', 'slut', 'slut') + step('annat', 'start');
  expect(findingsFor(list)).toEqual([
    'Det saknar steg 3.',
    'Det har steg ”annat”, som flödet inte har.',
    'Det har pilen från steg ”annat” till steg 1, som flödet inte har.',
  ]);
});

import type { Entry } from '../../src/domain/entry.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { addressOf } from '../../src/domain/routes.ts';
import { positionAt, type BuiltSite, type Page } from './read-site.ts';

/** The text of a flow on its built page has the steps and arrows of the data, no more and no fewer. */
export function checkFlows(site: BuiltSite, flows: readonly Entry<'flow'>[]): Finding[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return flows.flatMap((flow) => {
    const page = pages.get(addressOf(flow)!);
    // A page that is missing is a finding of its own.
    return page ? compare(page, flow) : [];
  });
}

function compare(page: Page, { data: { steps, edges } }: Entry<'flow'>): Finding[] {
  const known = new Map(steps.map(({ id }, index) => [id, index + 1]));
  const step = (id: string) => `steg ${known.get(id) ?? `”${id}”`}`;
  const way = (from: string, to: string) => `pilen från ${step(from)} till ${step(to)}`;
  const wanted = [
    ...[...known.keys()].map(step),
    ...edges.flatMap(({ from, to }) => (known.has(from) && known.has(to) ? way(from, to) : [])),
  ];
  const written = writtenIn(page, step, way);
  const differing = [
    ...without(wanted, written).map((what) => `Det saknar ${what}.`),
    ...without(written, wanted).map((what) => `Det har ${what}, som flödet inte har.`),
  ];
  const offset = page.elements.find(({ attributes }) => 'data-step' in attributes)?.offset ?? 0;
  return differing.map((difference) => ({
    rule: 'flow-text-differs',
    severity: 'error',
    file: page.file,
    ...positionAt(page.text, offset),
    params: { difference },
  }));
}

/** What the list says, in its order: a way stands inside the step it leaves. */
function writtenIn(
  page: Page,
  step: (id: string) => string,
  way: (from: string, to: string) => string,
): string[] {
  let current = '';
  return page.elements.flatMap(({ attributes }) => {
    const { 'data-step': own, 'data-way': to } = attributes;
    if (own !== undefined) {
      current = own;
      return [step(own)];
    }
    return to === undefined ? [] : [way(current, to)];
  });
}

/** What is in one list and not, or not as often, in the other. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

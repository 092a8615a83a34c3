import { element } from './element.ts';
import type { Engine } from './engine.ts';
import {
  candidatesFor,
  comparisonAddress,
  sameInOtherRegions,
  titleWithoutRegion,
} from './grouping.ts';
import { renderHit, renderRegionLine, stateMarks, factsOf, type Hit } from './hit.ts';
import type { Found } from './query.ts';
import { dutyKinds } from './silent.ts';
import { loadHit, textOf } from './texts.ts';

/** The hits of a search as rows, made as they are asked for, so that a search fetches few texts. */
export interface Listing {
  /** The next rows. */
  next(count: number): Promise<HTMLLIElement[]>;
  /** How many hits have not been shown yet. */
  left(): number;
}

/** What a listing needs beside the hits. */
interface Surroundings {
  engine: Engine;
  /** Address of the site's root, ending with a slash. */
  base: string;
  /** Regions that the reader asked for. */
  wished: readonly string[];
  /** Names of regions that were asked about and give nobody any duty: what holds elsewhere is set apart. */
  silent?: readonly string[];
  /** The region whose records come first, because the reader comes from a page about it: all others are set apart. */
  first?: { id: string; name: string } | undefined;
}

/** Goes through the hits, best first; the same thing in several regions becomes one row. */
export function listingOf(ranked: readonly Found[], around: Surroundings): Listing {
  const { engine, wished, silent = [], first } = around;
  const isApart = (hit: Found) => first !== undefined && isElsewhereThan(engine, hit, [first.id]);
  const found = [...ranked.filter((hit) => !isApart(hit)), ...ranked.filter(isApart)];
  const taken = new Set<string>();
  let isElsewhere = false;
  let isSetApart = false;
  const nextRow = async (): Promise<HTMLLIElement | undefined> => {
    const leader = found.find(({ id }) => !taken.has(id));
    if (!leader) return undefined;
    taken.add(leader.id);
    isElsewhere = isApart(leader) || (silent.length > 0 && isDutyElsewhere(engine, leader, wished));
    const open = found.filter(({ id }) => !taken.has(id));
    const candidates = candidatesFor(leader, open, engine, wished);
    const [leading, ...others] = await Promise.all(
      [leader, ...candidates].map((item) => loadHit(engine, item)),
    );
    const nameOf = (region: string) => engine.lexicon.labels.region[region]?.name ?? region;
    const same = sameInOtherRegions(leading!, others, nameOf);
    for (const { id } of same) taken.add(id);
    return same.length > 0
      ? renderComparison([leading!, ...same], around)
      : renderHit(leading!, engine.lexicon.labels);
  };
  const nextRows = async (count: number): Promise<HTMLLIElement[]> => {
    // What the rows will most likely show is fetched at once; each row then waits for little more.
    const soon = found.filter(({ id }) => !taken.has(id)).slice(0, count);
    await Promise.all(soon.map(({ id }) => textOf(engine, id)));
    const rows: HTMLLIElement[] = [];
    while (rows.length < count) {
      const row = await nextRow();
      if (!row) break;
      if (isElsewhere && !isSetApart) rows.push(dividing(first ? [first.name] : silent));
      isSetApart ||= isElsewhere;
      rows.push(row);
    }
    return rows;
  };
  let latest: Promise<unknown> = Promise.resolve();
  return {
    next(count) {
      // Asked twice at once, the second waits, so that rows never come out of order.
      const rows = latest.then(() => nextRows(count));
      latest = rows.catch(() => undefined);
      return rows;
    },
    left: () => found.length - taken.size,
  };
}

/** Who does what in a region that was not asked about. */
const isDutyElsewhere = (engine: Engine, hit: Found, wished: readonly string[]): boolean =>
  isElsewhereThan(engine, hit, wished) && dutyKinds.has(engine.traits.get(hit.id)?.typ[0] ?? '');

/** Whether a record holds in other regions only. */
function isElsewhereThan(engine: Engine, { id }: Found, wished: readonly string[]): boolean {
  const regions = engine.traits.get(id)?.region ?? [];
  const isHere = wished.some(
    (own) => regions.includes(own) || regions.includes(engine.lexicon.partOf[own] ?? ''),
  );
  return regions.length > 0 && !isHere;
}

/** Stands before the first rule that holds elsewhere. */
const dividing = (silent: readonly string[]): HTMLLIElement =>
  element('li', 'traff-mellan', `I andra regioner – gäller inte i ${silent.join(' eller ')}`);

/** One thing in several regions: what they have in common, and a line with a link for each. */
function renderComparison(hits: readonly Hit[], { engine, base }: Surroundings): HTMLLIElement {
  const { labels } = engine.lexicon;
  const [first] = hits;
  const { fragment } = first!;
  const region = labels.region[fragment.filters.region?.[0] ?? '']?.name ?? '';
  const thing = titleWithoutRegion(fragment.meta.title ?? '', region);
  const item = element('li', 'traff-grupp');
  const head = element('p', 'traff-grupp-titel', `${thing} `);
  head.append(element('span', 'traff-antal', `i ${hits.length} regioner`));
  const address = comparisonAddress(
    hits.map(({ fragment: { url } }) => url),
    base,
  );
  if (address) {
    const link = element('a', '', 'Jämför sida vid sida');
    link.href = address;
    link.append(element('span', 'visually-hidden', ` – ${thing}`));
    head.append(' ', link);
  }
  const sources = new Set(hits.map((hit) => hit.fragment.meta.kalla));
  const [source] = sources.size === 1 ? sources : [undefined];
  const lines = element('ul', 'traff-regioner');
  lines.append(...hits.map((hit) => renderRegionLine(hit, labels, { thing, withSource: !source })));
  const shared = {
    ...fragment,
    filters: { ...fragment.filters, region: [] },
    meta: source ? { kalla: source } : {},
  };
  item.append(head, ...stateMarks(fragment, labels), lines, factsOf(shared, labels));
  return item;
}

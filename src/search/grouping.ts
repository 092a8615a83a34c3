import type { Engine, Fragment } from './engine.ts';
import type { Found } from './query.ts';

/** Kinds of record that say the same thing region by region. Plans and events of a year only share their heading. */
const comparedKinds: ReadonlySet<string> = new Set([
  'ansvar',
  'kriterium',
  'overlamning',
  'flode',
  'enhet',
  'mal',
  'grupp',
  'aktivitet',
  'tillampning',
  'sida',
]);

/** How far down the list the same thing in another region is looked for, and how many texts that may cost. */
const reach = 40;
const mostCandidates = 10;

/**
 * The matches that may be the same thing in other regions as one of them: told by their filter values, before their
 * texts are fetched. Empty when the reader has asked for the region of this one.
 */
export function candidatesFor(
  leader: Found,
  found: readonly Found[],
  { traits, facets }: Engine,
  wished: readonly string[],
): Found[] {
  const own = traits.get(leader.id);
  const [region, ...others] = own?.region ?? [];
  if (!own || !region || others.length > 0 || wished.includes(region)) return [];
  if (!comparedKinds.has(own.typ[0] ?? '')) return [];
  const needs = [...facets.behov.values()].filter((ids) => ids.has(leader.id));
  return found
    .slice(0, reach)
    .filter(({ id }) => {
      const other = traits.get(id);
      return (
        id !== leader.id &&
        other?.region.length === 1 &&
        other.region[0] !== region &&
        !wished.includes(other.region[0]!) &&
        isSame(own.typ, other.typ) &&
        isSame(own.niva, other.niva) &&
        isSame(own.ar, other.ar) &&
        isSame(own.lage, other.lage) &&
        (needs.length === 0 || needs.some((ids) => ids.has(id)))
      );
    })
    .slice(0, mostCandidates);
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

/** "Mål 2: Min vårdplan – Norrbotten 2024" without its region: "Mål 2: Min vårdplan, 2024". */
export function titleWithoutRegion(title: string, region: string): string {
  const at = title.lastIndexOf(` – ${region}`);
  if (at < 0) return title;
  const after = title.slice(at + 3 + region.length).trim();
  return title.slice(0, at) + (after ? `, ${after}` : '');
}

/** One thing in several regions: the first hit of each region whose title is the same but for its region. */
export function sameInOtherRegions<Hit extends { fragment: Fragment }>(
  leader: Hit,
  candidates: readonly Hit[],
  nameOf: (region: string) => string,
): Hit[] {
  const titleOf = ({ fragment: { meta, filters } }: Hit) =>
    titleWithoutRegion(meta.title ?? '', nameOf(filters.region?.[0] ?? ''));
  const regionOf = ({ fragment }: Hit) => fragment.filters.region?.[0];
  const taken = new Set([regionOf(leader)]);
  return candidates.filter((hit) => {
    const region = regionOf(hit);
    if (titleOf(hit) !== titleOf(leader) || taken.has(region)) return false;
    taken.add(region);
    return true;
  });
}

/** Where all the regions of a row are compared: the page of the need, or the page they all stand on. */
export function comparisonAddress(addresses: readonly string[], base: string): string | undefined {
  const pages = addresses.map((address) => address.replace(/#.*/, ''));
  const need = new RegExp(`^${base}behov/([^/]+)/[^/]+/$`).exec(pages[0] ?? '')?.[1];
  if (need) return `${base}jamfor/${need}/`;
  return pages.length > 1 && pages.every((page) => page === pages[0]) ? pages[0] : undefined;
}

import type { Engine } from './engine.ts';
import type { Query } from './understood.ts';

/** Kinds of record that tell who does what, and that therefore hold in their own region only. */
export const dutyKinds: ReadonlySet<string> = new Set([
  'ansvar',
  'kriterium',
  'overlamning',
  'flode',
  'overlapp',
]);

const known = new WeakMap<Engine['traits'], ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * The regions whose sources give nobody any duty, each with its pages that say so. A rule of another region is no answer
 * there, however well it matches.
 */
export function silentRegions({ traits }: Pick<Engine, 'traits'>) {
  const regions = known.get(traits) ?? findSilent(traits);
  known.set(traits, regions);
  return regions;
}

function findSilent(traits: Engine['traits']): ReadonlyMap<string, ReadonlySet<string>> {
  const silent = new Map<string, Set<string>>();
  const telling = new Set<string>();
  for (const [id, { typ, region, lage }] of traits) {
    if (typ[0] !== 'ansvar') continue;
    for (const name of region) {
      if (lage[0] !== 'tiger') telling.add(name);
      else silent.set(name, (silent.get(name) ?? new Set()).add(id));
    }
  }
  return new Map([...silent].filter(([region]) => !telling.has(region)));
}

/** The names of the silent regions that a query wishes for, when it is about who does what: a need, a level or a profession. */
export function silentIn(engine: Engine, { regions, kinds, units }: Query): string[] {
  const isAboutDuty =
    kinds.some((kind) => dutyKinds.has(kind)) || units.some(({ values }) => values.length > 0);
  return isAboutDuty
    ? regions
        .filter((region) => silentRegions(engine).has(region))
        .map((region) => engine.lexicon.labels.region[region]?.name ?? region)
    : [];
}

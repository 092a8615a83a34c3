import { randomFrom, sample } from '../../../src/domain/random.ts';
import { collections } from '../../../src/domain/schemas/index.ts';
import { judgeNames } from '../../../src/reading/read-content.ts';
import type { MemoryWorld } from '../memory-world.ts';
import { choicesOf, isDay, misspeltChoice, mutateDay, mutateRequired } from './fields.ts';
import { mutateFlow } from './flows.ts';
import { rewrite } from './make-mutant.ts';
import type { Mutant } from './mutant.ts';
import {
  mutateReference,
  mutateTargets,
  referenceOperators,
  writtenReferences,
} from './references.ts';
import { sitesOf, type Site } from './sites.ts';
import { mutateTypedFields, mutateWords } from './statements.ts';

/**
 * Makes mutants of the whole content: all that change what a statement or a flow says, and of every other operator
 * so many, chosen by chance. The same seed gives the same mutants of the same content.
 */
export function generateMutants(
  world: MemoryWorld,
  chosen: { seed: number; perOperator: number },
): Mutant[] {
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const known = texts.get(file) ?? Buffer.from(world.files.get(file)!).toString('utf8');
    texts.set(file, known);
    return known;
  };
  const { named } = judgeNames(
    [...world.files.keys()].sort().map((file) => ({ file, isLink: false })),
  );
  const sites = new Map<string, Site[]>();
  for (const { file, collection } of named) {
    if (collections[collection]) sites.set(file, sitesOf(file, collection, textOf(file)));
  }
  const byPlace = new Map(
    [...sites.values()].flat().map((site) => [`${site.file} ${site.path.join('.')}`, site]),
  );
  const siteAt = (file: string, path: string) => byPlace.get(`${file} ${path}`);

  const mutants: Mutant[] = [];
  const references = writtenReferences(world, siteAt);
  for (const operator of Object.keys(referenceOperators)) {
    for (const reference of references) {
      mutants.push(
        ...[mutateReference(operator, reference, textOf(reference.site.file), world) ?? []].flat(),
      );
    }
  }
  mutants.push(...mutateTargets(world, siteAt, textOf));
  for (const [file, own] of sites) {
    for (const site of own) mutants.push(...mutateSite(site, textOf(file), own, world));
  }
  const random = randomFrom(chosen.seed);
  return [...Map.groupBy(mutants, ({ operator }) => operator)].flatMap(([, alike]) =>
    /^(?:flöde|påstående)/.test(alike[0]!.operator)
      ? alike
      : sample(alike, chosen.perOperator, random),
  );
}

function mutateSite(
  site: Site,
  text: string,
  sites: readonly Site[],
  world: MemoryWorld,
): Mutant[] {
  const semantic = [
    ...mutateWords(site, text),
    ...mutateTypedFields(site, text, world),
    ...mutateFlow(site, text, sites, world),
  ];
  const choices = choicesOf(site);
  return [
    ...semantic,
    ...(site.isRequired ? mutateRequired(site, text) : []),
    ...(isDay(site) ? mutateDay(site, text) : []),
    ...(choices ? [misspeltChoice(site, text)] : []),
    ...(choices && semantic.length === 0 ? [otherChoice(site, text, choices)] : []),
  ];
}

/** The next word of a list, where nothing but the source tells which is right. */
function otherChoice(site: Site, text: string, choices: readonly string[]): Mutant {
  const next = choices[(choices.indexOf(site.value) + 1) % choices.length]!;
  return rewrite(site, text, 'val ur lista: grannen', next, 'choice');
}

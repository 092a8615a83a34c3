import type { MemoryWorld } from '../memory-world.ts';
import { removeField, replaceRange, rewrite } from './make-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { Site } from './sites.ts';

/** Arrows and conditions of flows: dropped, moved, turned, led elsewhere; and steps on another level. */
export function mutateFlow(
  site: Site,
  text: string,
  sites: readonly Site[],
  world: MemoryWorld,
): Mutant[] {
  if (!/^floden\//.test(site.file)) return [];
  const [list, index, key] = site.path;
  if (list === 'pilar' && site.path.length === 2) return [withoutArrow(site, text, sites)];
  if (list === 'pilar' && key === 'nar') return [removeCondition(site, text), ...moved(site, text)];
  if (list === 'pilar' && key === 'till') return elsewhere(site, text, sites);
  if (list === 'steg' && key === 'vardniva')
    return otherLevel(site, text, sites, Number(index), world);
  return [];
}

/** The whole arrow, with the sign of the list before it. */
function withoutArrow(site: Site, text: string, sites: readonly Site[]): Mutant {
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const following = sites.find(
    ({ path }) => path.length === 2 && path[0] === 'pilar' && path[1] === Number(site.path[1]) + 1,
  );
  const to = following ? lineStart(following.start) : text.length;
  const about = { operator: 'flöde: pil bort', class: 'structural' as const };
  const all = { start: 0, end: text.length };
  return replaceRange(site.file, text, [lineStart(site.start), to], '', {
    ...about,
    at: site.path.join('.'),
    record: all,
  });
}

const removeCondition = (site: Site, text: string): Mutant => ({
  ...removeField(site, text, 'flöde: villkor bort'),
  ...wholeFile(text),
});

const wholeFile = (text: string) => ({
  lines: { changed: 1, from: 1, to: text.split('\n').length },
});

/** Each number one up and one down, each comparison with and without its limit, each yes as no. */
function moved(site: Site, text: string): Mutant[] {
  const changes: [operator: string, pattern: RegExp, (word: string) => string][] = [
    ['flöde: gräns + 1', /(?<=[<>=] )\d+/g, (word) => String(Number(word) + 1)],
    ['flöde: gräns − 1', /(?<=[<>=] )\d+/g, (word) => String(Number(word) - 1)],
    [
      'flöde: gräns med eller utan',
      /<=|>=|<|>/g,
      (sign) => (sign.length > 1 ? sign[0]! : `${sign}=`),
    ],
    [
      'flöde: ja blir nej',
      /(?<== )(?:ja|nej)(?!\p{L})/gu,
      (word) => (word === 'ja' ? 'nej' : 'ja'),
    ],
    [
      'flöde: och blir eller',
      / (?:och|eller) /g,
      (word) => (word === ' och ' ? ' eller ' : ' och '),
    ],
  ];
  return changes.flatMap(([operator, pattern, change]) =>
    [...site.raw.matchAll(pattern)].map(({ 0: word, index }) => ({
      ...replaceRange(
        site.file,
        text,
        [site.start + index, site.start + index + word.length],
        change(word),
        {
          operator,
          class: 'semantic' as const,
          at: `${site.path.join('.')}:${index}`,
          record: site.record,
        },
      ),
      was: site.raw,
      is: site.raw.slice(0, index) + change(word) + site.raw.slice(index + word.length),
    })),
  );
}

/** The arrow leads to the step after the one it led to. */
function elsewhere(site: Site, text: string, sites: readonly Site[]): Mutant[] {
  const steps = sites
    .filter(({ path }) => path[0] === 'steg' && path.length === 3 && path[2] === 'id')
    .map(({ value }) => value);
  const next = steps[(steps.indexOf(site.value) + 1) % steps.length]!;
  return [rewrite(site, text, 'flöde: pil till annat steg', next, 'swap')];
}

/** A step that shows statements is moved to another level. */
function otherLevel(
  site: Site,
  text: string,
  sites: readonly Site[],
  step: number,
  world: MemoryWorld,
): Mutant[] {
  const showsSomething = sites.some(
    ({ path }) => path[0] === 'steg' && path[1] === step && path[2] === 'pastaenden',
  );
  const levels = world.graph.all('careLevel').filter(({ data }) => data.type === 'niva');
  const index = levels.findIndex(({ id }) => id === site.value);
  if (!showsSomething || index < 0) return [];
  const other = levels[(index + 1) % levels.length]!.id;
  return [rewrite(site, text, 'flöde: steg på annan vårdnivå', other, 'swap')];
}

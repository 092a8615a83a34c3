import { measureBuild } from './build-times.ts';
import { measureEdits } from './edit-times.ts';
import type { Figure } from './figure.ts';
import { measureSearch } from './measure-search.ts';
import { measureShards } from './search-shards.ts';

/** How much more a record of a large index may cost than one of today's: nothing but rounding. */
const linearity = 1.05;

/** How the search grows with the content. Only the time has a limit; it holds for twenty times the content. */
export async function searchGrowth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  let perRecord = Infinity;
  for (const times of [1, 10, 20, 50]) {
    const { records, megabytes, firstKilobytes, milliseconds } = await measureSearch(times);
    const kilobytes = (1000 * megabytes) / records;
    const name = `Sökning, ${times} × innehållet (${records} poster)`;
    const isLimited = times <= 20;
    figures.push(
      {
        name: `${name}, svarstid p95`,
        value: milliseconds,
        budget: isLimited ? 50 : Infinity,
        unit: 'ms',
      },
      { name: `${name}, hela registret`, value: megabytes, budget: Infinity, unit: 'MB' },
      // Linear: a record costs no more however many there are.
      { name: `${name}, register per post`, value: kilobytes, budget: perRecord, unit: 'kB' },
      {
        name: `${name}, av registret före första träffen`,
        value: firstKilobytes,
        budget: Infinity,
        unit: 'kB',
      },
    );
    perRecord = Math.min(perRecord, kilobytes * linearity);
  }
  return figures;
}

/**
 * What a build of so many times the content costs, beside a bare site of the same pages. Processor time is compared with
 * a limit, because it is the same whatever else the machine does; seconds are not.
 */
export async function buildGrowth(all: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const times of all) {
    const built = await measureBuild(times, times > 4 ? 1 : 3);
    const { pages, records, files, megabytes, cold, warm, changed, floor } = built;
    console.log(
      `\n${times} × innehållet: ${pages} sidor, ${records} uppgifter. Steg:`,
      built.steps,
    );
    const name = `Bygge, ${times} × innehållet`;
    const add = (what: string, value: number, unit: string, budget = Infinity) =>
      figures.push({ name: `${name}, ${what}`, value, budget, unit });
    for (const [what, cost] of Object.entries({
      kallt: cold,
      varmt: warm,
      'en ändrad fil': changed,
    })) {
      add(`${what}, tid`, cost.wall, 's');
      add(`${what}, processortid`, cost.cpu, 's');
      add(`${what}, minne`, cost.megabytes, 'MB', 3000);
    }
    add('filer', files, 'st');
    add('storlek', megabytes, 'MB');
    add('bar Astro + Pagefind, tid', floor.wall, 's');
    add('bar Astro + Pagefind, processortid', floor.cpu, 's');
    add('tid mot bar Astro + Pagefind', built.toFloor, 'ggr');
    add('tid mot Starlight, härlett', built.toStarlight, 'ggr');
    add(
      'processortid mot bar Astro + Pagefind',
      cold.cpu / floor.cpu,
      'ggr',
      times > 3 ? 4 : Infinity,
    );
  }
  return figures;
}

/** How many times a file is edited; the slowest is held against the limit. */
const edits = 7;

/** What an editor with so many times the content waits for after a save. */
export async function editWaits(all: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const times of all) {
    const { shown, told, judged } = await measureEdits(times, edits);
    for (const [what, seconds] of Object.entries({
      'sidan gjord på nytt och allt kontrollerat': shown,
      'slarvfelet berättat': told,
      'allt kontrollerat igen': judged,
    })) {
      const sorted = seconds.toSorted((a, b) => a - b);
      const name = `En sparad fil, ${times} × innehållet, ${what}`;
      figures.push(
        { name: `${name}, i mitten`, value: sorted[edits >> 1]!, budget: 2, unit: 's' },
        { name: `${name}, längst`, value: sorted.at(-1)!, budget: 2, unit: 's' },
      );
    }
  }
  return figures;
}

/** What a search fetches and how long it takes in one index, in one for each of so many regions, and in the reader's own. */
export async function searchShards(regions: number): Promise<Figure[]> {
  const figures = await measureShards(regions);
  return figures.flatMap((figure) => {
    const add = (what: string, value: number, unit: string): Figure => ({
      ...{ name: `Pagefind, ${figure.name}, ${what}`, value, unit },
      budget: Infinity,
    });
    return [
      add('att göra', figure.seconds, 's'),
      add('storlek', figure.megabytes, 'MB'),
      add('hämtat till första svaret', figure.firstKilobytes, 'kB'),
      add('hämtningar till första svaret', figure.firstRequests, 'st'),
      add('första svaret', figure.firstMilliseconds, 'ms'),
      add('nästa svar', figure.nextMilliseconds, 'ms'),
    ];
  });
}

import type { Graph } from '../../src/domain/graph.ts';
import { addressOf } from '../../src/domain/routes.ts';
import type { Engine } from '../../src/search/engine.ts';
import { ask, type Answer, type Found } from '../../src/search/query.ts';

/** A query and where it must lead. */
export interface Trial {
  query: string;
  /** Ids, or addresses; an address without an anchor holds for the whole page. None when nothing should be found. */
  expected: readonly string[];
  region?: string | undefined;
}

/** A hit with the address that it leads to. */
export interface Hit extends Found {
  address: string;
  title: string;
}

/** How a trial went. */
export interface Outcome {
  trial: Trial;
  answer: Answer;
  /** The first hits, with why they stand there. */
  first: Hit[];
  /**
   * The place of the first right hit among all, from 1; undefined when it was not found. When nothing should be found,
   * and nothing is, that is right at once; so it is when the answer says that no source covers the region.
   */
  place: number | undefined;
  /** The best right hit, when it is not among the first. */
  right?: Hit;
  milliseconds: number;
}

/** How many hits must be looked through to see how a trial went. */
const looked = 40;
const shown = 4;

/** Asks the query of a trial and finds the right answer among the hits. */
export async function judge(engine: Engine, graph: Graph, trial: Trial): Promise<Outcome> {
  const { query, region } = trial;
  const wishes = { region, explain: true };
  const started = performance.now();
  const answer = await ask(engine, query, wishes);
  const milliseconds = performance.now() - started;
  const isRight = rightAddresses(graph, trial.expected);
  const hits: Hit[] = [];
  for (const found of answer.found.slice(0, looked)) {
    hits.push(await toHit(engine, found));
    if (trial.expected.length === 0 && hits.length >= shown) break;
    if (hits.length >= shown && hits.some(({ address }) => isRight(address))) break;
  }
  const at = hits.findIndex(({ address }) => isRight(address));
  const isRightlyEmpty =
    trial.expected.length === 0 && (hits.length === 0 || answer.otherRegions.length > 0);
  return {
    trial,
    answer,
    first: hits.slice(0, shown),
    place: isRightlyEmpty ? 1 : at < 0 ? undefined : at + 1,
    ...(at >= shown ? { right: hits[at]! } : {}),
    milliseconds,
  };
}

/** Fetches what a hit shows; addresses are relative to the root of the site. */
export async function toHit(engine: Engine, found: Found): Promise<Hit> {
  const { url, meta } = await engine.load(found.id);
  const { pathname, hash } = new URL(url);
  return { ...found, address: decodeURI(pathname + hash), title: meta.title ?? '' };
}

function rightAddresses(graph: Graph, expected: readonly string[]): (address: string) => boolean {
  const addresses = expected.flatMap((target) =>
    target.startsWith('/')
      ? target
      : graph
          .entries()
          .filter(({ id, kind }) => id === target && kind !== 'searchTrial')
          .flatMap((entry) => addressOf(entry) ?? []),
  );
  return (address) =>
    addresses.some(
      (right) => address === right || (!right.includes('#') && address.startsWith(`${right}#`)),
    );
}

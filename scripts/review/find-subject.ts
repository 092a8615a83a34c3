import type { Entry } from '../../src/domain/entry.ts';
import type { Graph } from '../../src/domain/graph.ts';
import { nounAndName } from '../../src/domain/impact/names.ts';
import { reviewedKey, reviewName } from '../../src/domain/reviews/kinds.ts';
import type { Subject } from '../../src/domain/reviews/pins.ts';
import { addressOf, routes } from '../../src/domain/routes.ts';
import { suggest } from '../../src/domain/suggest.ts';

/** That what was typed does not say one thing to review. The message is for the editor. */
export class NoSubject extends Error {}

/**
 * What an editor means with an id, a name as it stands in a review, or an address copied from the browser. A page
 * without an anchor is the whole page; anything with an anchor is one record.
 */
export function findSubject(graph: Graph, typed: string): Subject {
  const path = pathOf(typed);
  return path === undefined ? byName(graph, typed) : byAddress(graph, path);
}

/** The address from its first slash, when something is an address. A site may lie below a folder of its host. */
function pathOf(typed: string): string | undefined {
  if (/^https?:\/\//.test(typed)) {
    const { pathname, hash } = new URL(typed);
    return pathname + hash;
  }
  return typed.startsWith('/') ? typed : undefined;
}

function byAddress(graph: Graph, path: string): Subject {
  const ends = (address: string) => withSlash(path).endsWith(address);
  for (const region of graph.all('region')) {
    if (ends(routes.region(region.id))) return { scope: 'regionsida', subject: region.id };
    for (const need of graph.all('need')) {
      if (ends(routes.needInRegion(need.id, region.id)))
        return { scope: 'behovssida', subject: `${need.id}/${region.id}` };
    }
  }
  const records = reviewable(graph).filter((entry) => {
    const address = addressOf(entry);
    return address !== undefined && ends(address);
  });
  return only(graph, path, records);
}

const withSlash = (path: string) =>
  /[/#]/.test(path.slice(-1)) || path.includes('#') ? path : `${path}/`;

function byName(graph: Graph, typed: string): Subject {
  const key = reviewedKey(typed);
  if (key && graph.get(key.kind, key.id)) return { scope: 'uppgift', subject: typed };
  const [need = '', region, ...rest] = typed.split('/');
  if (region === undefined && graph.get('region', need))
    return { scope: 'regionsida', subject: need };
  if (
    region !== undefined &&
    rest.length === 0 &&
    graph.get('need', need) &&
    graph.get('region', region)
  )
    return { scope: 'behovssida', subject: typed };
  return only(
    graph,
    typed,
    reviewable(graph).filter(({ id }) => id === typed),
  );
}

const reviewable = (graph: Graph): Entry[] =>
  graph.entries().filter((entry) => reviewName(entry) !== undefined);

function only(graph: Graph, typed: string, records: readonly Entry[]): Subject {
  const [record, ...others] = records;
  if (record && others.length === 0) return { scope: 'uppgift', subject: reviewName(record)! };
  if (record) {
    const names = records.map((entry) => `  ${reviewName(entry)}: ${nounAndName(entry, graph)}`);
    throw new NoSubject(`”${typed}” kan betyda flera saker. Skriv en av dem:\n${names.join('\n')}`);
  }
  const known = reviewable(graph).map(({ id }) => id);
  const meant = suggest(typed, known);
  throw new NoSubject(
    `ingen uppgift och ingen sida heter ”${typed}”.${meant ? ` Menade du ”${meant}”?` : ''}`,
  );
}

import { createHash } from 'node:crypto';
import type { Graph } from '../domain/graph.ts';

/**
 * The day the site is built, in Sweden, ÅÅÅÅ-MM-DD. The environment variable `BUILD_DAY` sets another day, so
 * that a test can see the site as it will be.
 */
export function buildDay(): string {
  return process.env.BUILD_DAY ?? swedishDay.format(new Date());
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Twelve characters that change whenever any record of the content changes; printed on every page. */
export function contentId(graph: Graph): string {
  const known = ids.get(graph);
  if (known) return known;
  const hash = createHash('sha256');
  for (const { kind, id, data, body } of graph.entries()) {
    hash.update(JSON.stringify([kind, id, data, body ?? '']));
  }
  const made = hash.digest('hex').slice(0, 12);
  ids.set(graph, made);
  return made;
}

const ids = new WeakMap<Graph, string>();

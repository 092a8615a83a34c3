import type { Graph } from '../../domain/graph.ts';
import { defineRule } from '../rule.ts';

/** A redirect points straight at the last address, so that the reader is sent on once only. */
export const redirectChain = defineRule(
  'redirect-chain',
  function* ({ graph }) {
    for (const entry of graph.all('redirect')) {
      const { from, to } = entry.data;
      const suggestion = to && lastAddress(graph, from, to);
      if (!suggestion || suggestion === to) continue;
      yield { entry, at: [...entry.path, 'till'], params: { from, to, suggestion } };
    }
  },
  'warning',
);

/** The last address of a chain; undefined for a loop, which `redirect-loop` reports. */
function lastAddress(graph: Graph, from: string, to: string): string | undefined {
  const seen = new Set([from]);
  for (let address = to; !seen.has(address);) {
    seen.add(address);
    const next = graph.get('redirect', address)?.data.to;
    if (!next) return address;
    address = next;
  }
  return undefined;
}

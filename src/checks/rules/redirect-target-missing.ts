import { suggest } from '../../domain/suggest.ts';
import { addressesOf } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A redirect leads to a page that exists, or to another redirect that does. */
export const redirectTargetMissing = defineRule('redirect-target-missing', function* ({ graph }) {
  const { pages } = addressesOf(graph);
  for (const entry of graph.all('redirect')) {
    const { to } = entry.data;
    if (!to || to.startsWith('//') || pages.has(to) || graph.get('redirect', to)?.data.to) continue;
    const suggestion = pages.has(`${to}/`) ? `${to}/` : suggest(to, pages);
    yield { entry, at: [...entry.path, 'till'], params: { to, suggestion } };
  }
});

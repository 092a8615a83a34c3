import { defineRule } from '../rule.ts';

/** Redirects end at a page. Every redirect of a loop is reported, with the way around. */
export const redirectLoop = defineRule('redirect-loop', function* ({ graph }) {
  for (const entry of graph.all('redirect')) {
    const way = [entry.data.from];
    let next = entry.data.to;
    while (next && !way.includes(next)) {
      way.push(next);
      next = graph.get('redirect', next)?.data.to;
    }
    if (next !== entry.data.from) continue;
    yield { entry, at: [...entry.path, 'till'], params: { way: [...way, next].join(' → ') } };
  }
});

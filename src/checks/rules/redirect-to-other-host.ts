import { defineRule } from '../rule.ts';

/** A redirect stays within the site; "//" begins the name of another host. */
export const redirectToOtherHost = defineRule('redirect-to-other-host', function* ({ graph }) {
  for (const entry of graph.all('redirect')) {
    for (const [key, address] of [
      ['fran', entry.data.from],
      ['till', entry.data.to],
    ] as const) {
      if (!address?.startsWith('//')) continue;
      yield { entry, at: [...entry.path, key], params: { address } };
    }
  }
});

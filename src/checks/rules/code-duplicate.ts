import { defineRule } from '../rule.ts';

/** A code stands once in the register, with one text. */
export const codeDuplicate = defineRule('code-duplicate', function* ({ entries }) {
  const codes = Map.groupBy(
    entries.filter((entry) => entry.kind === 'code'),
    ({ id }) => id,
  );
  for (const [id, same] of codes) {
    if (same.length < 2) continue;
    for (const entry of same)
      yield { entry, at: [...entry.path, 'kod'], params: { code: id.toUpperCase() } };
  }
});

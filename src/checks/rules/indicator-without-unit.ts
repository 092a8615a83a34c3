import { defineRule } from '../rule.ts';

/** A number without a word for what is counted tells nothing. */
export const indicatorWithoutUnit = defineRule('indicator-without-unit', function* ({ graph }) {
  for (const entry of graph.all('indicator')) {
    const { unit, name } = entry.data;
    if (/[\p{L}%‰]/u.test(unit) && unit !== 'ej-angivet') continue;
    yield { entry, at: [...entry.path, 'enhet'], params: { unit, name } };
  }
});

import { defineRule } from '../rule.ts';

/** A share lies between nothing and all. */
export const percentageOutOfRange = defineRule('percentage-out-of-range', function* ({ graph }) {
  for (const entry of graph.all('observation')) {
    const unit = graph.get('indicator', entry.data.indicator)?.data.unit ?? '';
    if (!/^(?:%|procent(?!enhet))/iu.test(unit)) continue;
    for (const [key, value] of [
      ['varde', entry.data.value],
      ['till', entry.data.upTo],
    ] as const) {
      if (typeof value !== 'number' || (value >= 0 && value <= 100)) continue;
      yield { entry, at: [...entry.path, key], params: { value: formatted(value), unit } };
    }
  }
});

const formatted = (value: number): string => String(value).replace('.', ',');

import { unsaidLimit } from '../time-limits.ts';
import { timesIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A span of time in a statement is also a time rule, so that overlaps and gaps can be found. */
export const timeWithoutRule = defineRule('time-without-rule', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const { text, short, condition, time } = entry.data;
    // A text that says another time than the rule is one fault, and told by its own rule.
    if (unsaidLimit(entry.data)) continue;
    const texts = { text, kort: short, villkor: condition };
    for (const [key, value] of Object.entries(texts)) {
      const loose = timesIn(value ?? '').find(
        (span) => span.value !== time?.value || span.unit !== time.unit,
      );
      if (loose) yield { entry, at: [...entry.path, key], params: { phrase: loose.phrase } };
    }
  }
});

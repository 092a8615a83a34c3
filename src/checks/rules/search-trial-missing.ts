import type { Entry } from '../../domain/entry.ts';
import { addressOf } from '../../domain/routes.ts';
import type { Kind } from '../../domain/schemas/index.ts';
import { nouns } from '../../domain/vocabulary.ts';
import { splitAddress } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** What a reader must be able to find by searching, whatever else happens. */
const proven: readonly Kind[] = ['need', 'profession', 'sourceDocument'];

/** Once there are search trials, every need, profession and source document has one. */
export const searchTrialMissing = defineRule(
  'search-trial-missing',
  function* ({ graph }) {
    const expected = new Set(
      graph.all('searchTrial').flatMap(({ data }) => (data.isBlind ? [] : data.expected)),
    );
    if (expected.size === 0) return;
    const pages = new Set([...expected].map((target) => splitAddress(target).page));
    const isProven = (entry: Entry) => expected.has(entry.id) || pages.has(addressOf(entry) ?? '');
    for (const kind of proven) {
      for (const entry of graph.all(kind)) {
        if (!isProven(entry))
          yield { entry, at: entry.path, params: { the: nouns[kind].the, id: entry.id } };
      }
    }
  },
  'warning',
);

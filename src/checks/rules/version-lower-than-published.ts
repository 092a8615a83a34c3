import { versionOf } from '../../domain/document-fingerprint.ts';
import { isLowerVersion } from '../versions.ts';
import { defineRule } from '../rule.ts';

/** The version of a document goes up: a lower one than readers have seen is an old file, or a slip. */
export const versionLowerThanPublished = defineRule(
  'version-lower-than-published',
  function* ({ graph }) {
    for (const { data: published } of graph.all('publishedDocument')) {
      const entry = graph.get('sourceDocument', published.document);
      if (!entry || !isLowerVersion(versionOf(entry), published.version)) continue;
      yield {
        entry,
        at: ['version'],
        params: { version: versionOf(entry), published: published.version },
      };
    }
  },
);

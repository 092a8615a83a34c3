import { documentFingerprint, versionOf } from '../../domain/document-fingerprint.ts';
import { defineRule } from '../rule.ts';

/** What readers have been told of a version does not change in silence: a changed document has a new version. */
export const publishedVersionChanged = defineRule(
  'published-version-changed',
  function* ({ graph }) {
    for (const { data: published } of graph.all('publishedDocument')) {
      const entry = graph.get('sourceDocument', published.document);
      if (!entry || versionOf(entry) !== published.version) continue;
      if (documentFingerprint(graph, entry) === published.fingerprint) continue;
      yield {
        entry,
        at: [],
        params: { document: entry.data.short, version: entry.data.version ?? undefined },
      };
    }
  },
);

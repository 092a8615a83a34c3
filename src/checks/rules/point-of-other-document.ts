import type { Entry } from '../../domain/entry.ts';
import { defineRule } from '../rule.ts';

/** A record cites points of the document it says it rests on. */
export const pointOfOtherDocument = defineRule('point-of-other-document', function* ({ graph }) {
  for (const entry of graph.entries()) {
    const document = documentOf(entry);
    if (!document || !graph.get('sourceDocument', document)) continue;
    // Prose may compare documents; its citations carry no place of their own.
    for (const { relation, to, at } of entry.references) {
      // An outcome is what a later source says.
      if (relation !== 'cites' || at.length === 0 || at.includes('utfall')) continue;
      const point = graph.get('sourcePoint', to.id);
      if (!point || point.data.document === document) continue;
      yield { entry, at, params: { point: to.id, document, other: point.data.document } };
    }
  }
});

const documentOf = ({ data }: Entry): string | undefined =>
  'document' in data && typeof data.document === 'string' ? data.document : undefined;

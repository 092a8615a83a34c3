import { nouns } from '../../domain/vocabulary.ts';
import { kindsById, missingReferences } from '../missing-references.ts';
import { defineRule } from '../rule.ts';

/** A reference leads to an entry of the kind that the field asks for. */
export const referenceOfWrongKind = defineRule('reference-of-wrong-kind', function* (world) {
  const kinds = kindsById(world);
  for (const { to, place } of missingReferences(world)) {
    const kind = kinds.get(to.id);
    if (!kind) continue;
    yield {
      ...place,
      params: {
        id: to.id,
        found: nouns[kind].one,
        wanted: nouns[to.kind].one,
        home: nouns[to.kind].home,
      },
    };
  }
});

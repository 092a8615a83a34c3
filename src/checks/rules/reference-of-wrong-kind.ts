import { nouns } from '../../domain/vocabulary.ts';
import { missingReferences } from '../missing-references.ts';
import { defineRule } from '../rule.ts';

/** A reference leads to an entry of the kind that the field asks for. */
export const referenceOfWrongKind = defineRule('reference-of-wrong-kind', function* (world) {
  for (const { to, place, foundKind } of missingReferences(world)) {
    if (!foundKind) continue;
    yield {
      ...place,
      params: {
        id: to.id,
        found: nouns[foundKind].one,
        wanted: nouns[to.kind].one,
        home: nouns[to.kind].home,
      },
    };
  }
});

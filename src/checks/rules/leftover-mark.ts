import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const mark =
  /(?<![\p{L}\d_])(?:TODO|FIXME|TBD|XXX+|KOLLA|OBS KOLLA|ATT GÖRA)(?![\p{L}\d_])|\?\?\?+|\{(?:\+\+|--|~~|==|>>)[^}]{0,80}\}?|==\p{L}[^=\n]{0,80}==/gu;

/** What is published carries no marks of unfinished work. */
export const leftoverMark = defineRule('leftover-mark', function* (world) {
  for (const { match, place } of matchesIn(world, mark)) {
    yield { ...place, params: { mark: match[0].slice(0, 40) } };
  }
});

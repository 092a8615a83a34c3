import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const mobile = /(?<![\p{L}\d-])(?:(?:\+|00)46[\s-]*(?:\(0\)\s*)?|0)7\d(?:[\s-]?\d){7}(?![\d-])/gu;

/** Content gives functions, not the telephone of a person. */
export const mobileNumber = defineRule('mobile-number', function* (world) {
  for (const { match, place } of matchesIn(world, mobile)) {
    const masked = `${match[0].slice(0, 3)}…`;
    yield { ...place, params: { masked } };
  }
});

import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const note =
  /\(\p{Lu}\p{Ll}+ \p{Lu}\.?\)(?=[^.\n]{0,40}\b(?:ersätts|ersätt|ändra|ändras|tas bort|stryk|lägg till|kommenterar|undrar)\b)/gu;

/** A comment of a reviewer, "(Anna A) ersätts med …", has stayed in the text. */
export const reviewerNote = defineRule(
  'reviewer-note',
  function* (world) {
    for (const { place } of matchesIn(world, note)) yield place;
  },
  'warning',
);

import { linkTargets } from '../link-targets.ts';
import { defineRule } from '../rule.ts';

/** A link does not lead to an anchor made from the words of a heading: it moves when the text is edited. */
export const linkToAutoAnchor = defineRule('link-to-auto-anchor', function* (world) {
  for (const { anchor, anchors, isHeading, file, line, column } of linkTargets(world)) {
    if (!anchors.has(anchor) && isHeading) yield { file, line, column, params: { anchor } };
  }
});

import { suggest } from '../../domain/suggest.ts';
import { linkTargets } from '../link-targets.ts';
import { defineRule } from '../rule.ts';

/** The part after # names a record that stands on the page. */
export const brokenAnchor = defineRule('broken-anchor', function* (world) {
  for (const { anchor, page, anchors, isHeading, file, line, column } of linkTargets(world)) {
    if (anchors.has(anchor) || isHeading) continue;
    yield { file, line, column, params: { anchor, page, suggestion: suggest(anchor, anchors) } };
  }
});

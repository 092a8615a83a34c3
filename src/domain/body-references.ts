import type { Reference } from './entry.ts';

/**
 * The references that a text states through its components: `<Kalla punkter="v-005 v-006" />` cites source
 * points; `<Flode id="region/flode" />`, `<Malstatus mal="…" />` and `<Diagram indikator="…" />` show a flow, the
 * states of a goal and the figures of an indicator. Both adapters read bodies with this function, so they agree.
 */
export function referencesInBody(body = ''): Reference[] {
  const found: Reference[] = [];
  for (const [, points = ''] of body.matchAll(/<Kalla\s[^>]*?punkter="([^"]*)"/g)) {
    for (const id of points.split(/[\s,]+/).filter(Boolean)) {
      found.push({ relation: 'cites', to: { kind: 'sourcePoint', id }, at: [] });
    }
  }
  for (const [, id = ''] of body.matchAll(/<Flode\s[^>]*?id="([^"]*)"/g)) {
    found.push({ relation: 'shows', to: { kind: 'flow', id }, at: [] });
  }
  for (const [, id = ''] of body.matchAll(/<Malstatus\s[^>]*?mal="([^"]*)"/g)) {
    found.push({ relation: 'shows', to: { kind: 'goal', id }, at: [] });
  }
  for (const [, id = ''] of body.matchAll(/<Diagram\s[^>]*?indikator="([^"]*)"/g)) {
    found.push({ relation: 'shows', to: { kind: 'indicator', id }, at: [] });
  }
  return found;
}

import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const placeholder =
  /lorem ipsum|(?<!\p{L})exempeltext(?!\p{L})|\[(?:fyll i|skriv här|text här|ange|infoga|namn på)[^\]\n]{0,60}\]|^fyll i(?: här)?$/giu;

/** The words of a template have been replaced by real ones. */
export const placeholderText = defineRule('placeholder-text', function* (world) {
  for (const { match, place } of matchesIn(world, placeholder)) {
    yield { ...place, params: { mark: match[0].slice(0, 40) } };
  }
  // Where a template has an id it says fyll-i. A reference to that is unknown; a section may be called so.
  for (const entry of world.graph.all('programmeSection')) {
    if (entry.data.number !== 'fyll-i') continue;
    yield { entry, at: [...entry.path, 'nummer'], params: { mark: 'fyll-i' } };
  }
});

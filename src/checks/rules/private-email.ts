import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const address =
  /[\p{L}\d._%+-]+@((?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|telia|comhem|bredband|bredband2|spray|swipnet|protonmail|proton|home|passagen|tele2|gmx)\.(?:com|se|net|nu|me|org|co\.uk|de))(?![\p{L}\d-])/giu;

/** Addresses lead to functions; a private mailbox must not receive questions about patients. */
export const privateEmail = defineRule('private-email', function* (world) {
  for (const { match, place } of matchesIn(world, address)) {
    yield { ...place, params: { masked: `…@${match[1]}` } };
  }
});

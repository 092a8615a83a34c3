import { defineRule } from '../rule.ts';
import { matchesIn } from '../written-texts.ts';

const address = new RegExp(
  [
    String.raw`(?<![\p{L}\d])[A-Z]:[\\/](?!/)[^\s,;"<>]*`,
    String.raw`(?<!\S)\\\\[\p{L}\d.-]+\\[^\s,;"<>]*`,
    String.raw`file:///?[^\s,;"<>]*`,
    String.raw`(?:https?://)?[\p{L}\d.-]*(?:sharepoint\.com|teams\.microsoft\.com|onedrive\.live\.com|1drv\.ms)[^\s,;"<>)]*`,
    String.raw`(?:https?://[^\s,;"<>)]*)?[?&](?:utm_[a-z]+|fbclid|gclid|mc_eid|msclkid)=[^\s,;"<>)]*`,
  ].join('|'),
  'giu',
);

const tracking = /[?&](?:utm_[a-z]+|fbclid|gclid|mc_eid|msclkid)=[^&#\s]*/gi;

/** Addresses work for every reader, and follow nobody. */
export const internalAddress = defineRule('internal-address', function* (world) {
  for (const { match, place } of matchesIn(world, address)) {
    const [mark] = match;
    const suggestion = tracking.test(mark) ? withoutTracking(mark) : undefined;
    tracking.lastIndex = 0;
    yield { ...place, params: { mark: mark.slice(0, 60), suggestion } };
  }
});

function withoutTracking(mark: string): string | undefined {
  if (!URL.canParse(mark)) return undefined;
  const url = new URL(mark);
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_|fbclid|gclid|mc_eid|msclkid)/i.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

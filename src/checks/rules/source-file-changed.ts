import { externalAddresses } from '../external-addresses.ts';
import { defineRule } from '../rule.ts';

/** The file of a source document is still, byte by byte, the one that somebody read. */
export const sourceFileChanged = defineRule(
  'source-file-changed',
  function* (world) {
    for (const { url, place, text, sha256 } of externalAddresses(world)) {
      const check = world.graph.get('linkCheck', url)?.data;
      if (!sha256 || check?.answer !== 'andrad-fil' || check.sha256 === sha256) continue;
      yield { ...place, params: { document: text, day: check.since } };
    }
  },
  'warning',
);

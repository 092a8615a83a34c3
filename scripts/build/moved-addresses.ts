import type { AstroIntegration } from 'astro';
import { publishedEntries } from '../../src/domain/withdraw.ts';
import { loadRemembered } from '../content-memory.ts';

/**
 * Which addresses the site map lists: not those that only lead on to a new one, and not the page for addresses that do
 * not exist. The content is read when the pages are done, before the integration that writes the map.
 */
export function listedAddresses(): {
  integration: AstroIntegration;
  isListed(page: string): boolean;
} {
  let hidden: string[] | undefined;
  return {
    integration: {
      name: 'listed-addresses',
      hooks: {
        'astro:build:done': async () => {
          const { entries } = await loadRemembered('content');
          const moved = publishedEntries(entries).filter(({ kind }) => kind === 'redirect');
          hidden = [...moved.map(({ id }) => id), '/404/'];
        },
      },
    },
    isListed(page) {
      if (!hidden) throw new Error('The site map was asked for before the pages were made.');
      return !hidden.some((address) => page.endsWith(address));
    },
  };
}

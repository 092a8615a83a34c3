import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFindings } from './scripts/dev/findings.ts';
import { publishedEntries } from './src/domain/withdraw.ts';
import { loadContent } from './src/reading/load-content.ts';

const { entries } = await loadContent('content');
const moved = publishedEntries(entries)
  .filter(({ kind }) => kind === 'redirect')
  .map(({ id }) => id);

/** Old addresses lead on and are not for search engines; neither is the page for addresses that do not exist. */
const isListed = (page) => ![...moved, '/404/'].some((address) => page.endsWith(address));

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), sitemap({ filter: isListed }), contentFindings()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A strict CSP needs every style and script in a file of its own.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Every .mdx carries an "astro:head-inject" directive that Rolldown warns about (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

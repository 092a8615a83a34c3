import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { awaitApproval } from './scripts/build/await-approval.ts';
import { listedAddresses } from './scripts/build/moved-addresses.ts';
import { contentFindings } from './scripts/dev/findings.ts';
import { siteBase, siteOrigin } from './scripts/site-address.ts';

const { integration: listed, isListed } = listedAddresses();

export default defineConfig({
  site: siteOrigin(),
  base: siteBase(),
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), listed, sitemap({ filter: isListed }), contentFindings()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A strict CSP needs every style and script in a file of its own.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    plugins: [awaitApproval()],
    build: {
      assetsInlineLimit: 0,
      // Every .mdx carries an "astro:head-inject" directive that Rolldown warns about (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

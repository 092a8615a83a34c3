import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { createSiteServer, listenLocally } from '../../../scripts/serve.ts';
import { copy } from './project-copy.ts';

export { expect } from 'playwright/test';

/** Tests that look at the edited copy: `site` is its address, without a slash at the end. */
export const test = base.extend<object, { site: string }>({
  site: [
    // Playwright reads the names of what is asked for out of the braces.
    async ({}, use) => {
      const folder = join(copy, 'dist');
      const server = await listenLocally(() => createSiteServer({ folder, base: '/' }), 4600);
      await use(`http://localhost:${server.port}`);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

import { defineConfig, devices } from 'playwright/test';
import { chromiumOptions } from './scripts/find-chromium.ts';
import { siteBase } from './scripts/site-address.ts';

const port = Number(process.env.TEST_PORT) || 4399;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  reporter: 'list',
  outputDir: 'test-results',
  // The same on every machine: what is compared does not depend on its fonts.
  snapshotPathTemplate: '{testDir}/{testFileName}-expected/{arg}{ext}',
  projects: [
    { name: 'webbplatsen', testIgnore: /edited\// },
    { name: 'redigering', testMatch: /edited\/copy\.setup\.ts/ },
    { name: 'redigerad', testMatch: /edited\/.*\.spec\.ts/, dependencies: ['redigering'] },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}${siteBase()}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: chromiumOptions(),
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}${siteBase()}`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});

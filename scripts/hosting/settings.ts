import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import type { Hosting, SettingsFile } from './hosting.ts';
import { nginxFiles } from './nginx.ts';
import { objectStorageFiles } from './object-storage.ts';
import { pagesFiles } from './pages.ts';

/** The settings of every kind of web server that the site is ready for. */
export const settingsFiles = (hosting: Hosting): SettingsFile[] => [
  ...nginxFiles(hosting),
  ...apacheFiles(hosting),
  ...caddyFiles(hosting),
  ...pagesFiles(),
  ...objectStorageFiles(hosting),
];

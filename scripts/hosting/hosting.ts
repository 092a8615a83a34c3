/** Where a site is served: what differs between two installations of the same web server. */
export interface Hosting {
  /** The folder that `npm run publicera` publishes to, as the web server sees it. */
  folder: string;
  /** Where the site lies on its host, with slashes at both ends. */
  base: string;
  /** The name of the host. */
  host: string;
}

/** A file of settings, ready to be written. */
export interface SettingsFile {
  path: string;
  text: string;
}

/** What the settings in the repository say until somebody writes their own. */
export const exampleHosting: Hosting = {
  folder: '/srv/vem-gor-vad',
  base: '/',
  host: 'exempel.se',
};

/** The folder of the published version that readers get: always by the name that a publication changes in one step. */
export const webFolder = ({ folder }: Hosting): string => `${folder}/aktuell/webb`;

/** The folder with what a web server needs to know about the published version. */
export const serverFolder = ({ folder }: Hosting): string => `${folder}/aktuell/server`;

/** First lines of every file of settings. */
export const generated = (...lines: string[]): string =>
  [
    'Skrivs av npm run webbservrar utifrån tabellen i scripts/hosting/rules.ts. Ändra där, inte här.',
    ...lines,
  ]
    .map((line) => `# ${line}`)
    .join('\n');

/** Text that a regular expression takes letter for letter. */
export const literally = (text: string): string => text.replaceAll('.', '[.]');

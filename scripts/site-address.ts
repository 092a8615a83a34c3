/** Where readers meet the site. Everything that is built or served asks here, so that all say the same. */

/** The base path as an environment gives it, with or without slashes, with slashes at both ends: `/` or `/vagar/`. */
export const toBase = (path = '/'): string =>
  `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** The folder of the host that the site lies in, with slashes at both ends. */
export const siteBase = (): string => toBase(process.env.BASE_PATH);

/** The host, without a slash at the end: `https://exempel.se`. */
export const siteOrigin = (): string =>
  (process.env.SITE_URL ?? 'http://localhost:4321').replace(/\/+$/, '');

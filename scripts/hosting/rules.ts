import { searchFolder } from '../../src/domain/search-index.ts';

/**
 * How files are sent to readers: the one table that every web server's settings are made of, and that the project's
 * own server follows.
 */

interface MediaType {
  type: string;
  endings: string[];
  /** Text that says it is UTF-8. */
  charset?: true;
  /** Worth a compressed copy beside it. What the search index holds is packed already. */
  compress?: true;
}

/** Every kind of file of the built site. Pagefind's own are read as bytes, whatever they hold. */
export const mediaTypes: readonly MediaType[] = [
  { type: 'text/html', endings: ['html'], charset: true, compress: true },
  { type: 'text/css', endings: ['css'], charset: true, compress: true },
  { type: 'text/javascript', endings: ['js', 'mjs'], charset: true, compress: true },
  { type: 'application/json', endings: ['json'], charset: true, compress: true },
  { type: 'application/xml', endings: ['xml'], charset: true, compress: true },
  { type: 'text/plain', endings: ['txt', 'mmd'], charset: true, compress: true },
  { type: 'text/csv', endings: ['csv'], charset: true, compress: true },
  { type: 'image/svg+xml', endings: ['svg'], compress: true },
  { type: 'image/png', endings: ['png'] },
  { type: 'image/x-icon', endings: ['ico'] },
  { type: 'font/woff2', endings: ['woff2'] },
  { type: 'application/pdf', endings: ['pdf'] },
  { type: 'application/manifest+json', endings: ['webmanifest'], compress: true },
  { type: 'application/octet-stream', endings: ['bin'], compress: true },
  {
    type: 'application/octet-stream',
    endings: ['pf_fragment', 'pf_index'],
  },
];

/** What a file is called to a browser that gets it. */
export const contentTypeOf = (path: string): string => {
  const media = mediaTypeOf(path);
  return media ? `${media.type}${media.charset ? '; charset=utf-8' : ''}` : unknownType;
};

export const unknownType = 'application/octet-stream';

/** True for files that are stored compressed too. */
export const isCompressible = (path: string): boolean => Boolean(mediaTypeOf(path)?.compress);

function mediaTypeOf(path: string): MediaType | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1];
  return mediaTypes.find(({ endings }) => endings.includes(ending ?? ''));
}

/**
 * The files, relative to the base, whose names change with what they hold: styles and scripts have a hash in their own
 * names, a search index has it in the name of its folder.
 */
export const hashedPatterns: readonly string[] = ['_astro/*', `${searchFolder}/*`];

/** The same as a regular expression without its beginning, that JavaScript, nginx, Apache and Caddy read alike. */
export const hashedNames = `(?:${hashedPatterns.map((pattern) => pattern.slice(0, -1)).join('|')})`;

const hashed = new RegExp(`^${hashedNames}`);

/** True when a file of this name can only ever hold what it holds now. */
export const isHashed = (path: string): boolean => hashed.test(path);

/** What is sent with a file that never changes under its name, and with every other answer. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The `cache-control` of a file that was found; anything else, and every error, is `caching.other`. */
export const cachingOf = (path: string): string =>
  isHashed(path) ? caching.hashed : caching.other;

/** Nothing from elsewhere, nothing inline. */
const policy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

export const contentSecurityPolicy = policy.join('; ');

/** The policy for hosts that send no headers of ours: as an element of the page it may not speak of frames. */
export const policyInPage = policy.filter((part) => !part.startsWith('frame-ancestors')).join('; ');

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Goes with every answer, errors too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/**
 * Two years of nothing but https, for hosts that readers reach over it. Says nothing about names below the host's,
 * which may belong to somebody else.
 */
export const transportHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000',
};

/** The ways to ask that are answered; all others get 405. */
export const methods: readonly string[] = ['GET', 'HEAD'];

/** Copies that lie beside a file, best first: what a browser calls the coding, and how the name ends. */
export const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

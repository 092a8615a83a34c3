/** Where Lighthouse is wrong about a page, and why. Whatever is not listed has to be complete. */
export interface Exception {
  /** Path of the page. */
  path: string;
  /** The remark as Lighthouse makes it: category and audit. */
  remark: string;
  reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    path: 'finns-inte/',
    remark: 'seo: http-status-code',
    reason: 'Sidan för adresser som inte finns ska svara 404.',
  },
  {
    path: 'finns-inte/',
    remark: 'seo: is-crawlable',
    reason: 'Sökmotorer ska inte visa sidan för adresser som inte finns.',
  },
];

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { codings } from '../hosting/rules.ts';

type Coding = (typeof codings)[number]['name'];

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** How hard to try: 11 makes the smallest files, less is for tests in a hurry. */
export type BrotliQuality = 4 | 9 | 11;

/** Compresses once what every reader fetches; the same bytes every time. */
export const compress = (
  coding: Coding,
  content: Uint8Array,
  quality: BrotliQuality,
): Promise<Uint8Array> =>
  coding === 'gzip'
    ? toGzip(content, { level: 9 })
    : toBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import validator from 'html-validate/package.json' with { type: 'json' };
import type { Finding } from '../../src/domain/finding.ts';
import type { Page } from './read-site.ts';
import { htmlRules, validatePages } from './validate-pages.ts';

type Cache = Record<string, Finding[]>;

/**
 * Validates every page as HTML. Validation takes most of the time of the whole check, so the findings are kept by
 * the hash of the page, the rules and the version of the validator; `cache` is the file they are kept in.
 */
export async function checkHtml(pages: readonly Page[], cache: string): Promise<Finding[]> {
  const known = readCache(cache);
  const keyed = pages.map((page) => ({ page, key: keyOf(page) }));
  const unknown = keyed.filter(({ key }) => !known[key]);
  const validated = await validatePages(unknown.map(({ page }) => page));
  for (const [index, { key }] of unknown.entries()) known[key] = validated[index]!;

  const used: Cache = Object.fromEntries(keyed.map(({ key }) => [key, known[key]!]));
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(used));
  return Object.values(used).flat();
}

/** The line at the foot of every page that says what it was built of: any edit changes it, and never the HTML around it. */
const buildLine = /Byggd [^<]{0,30}\. Innehåll [0-9a-f]+\./g;

const keyOf = ({ file, text }: Page): string =>
  createHash('sha256')
    .update(JSON.stringify([validator.version, htmlRules, file, text.replace(buildLine, '')]))
    .digest('hex');

/** A cache that cannot be read is no cache. */
function readCache(file: string): Cache {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Cache;
  } catch {
    return {};
  }
}

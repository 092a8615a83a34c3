import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import validator from 'html-validate/package.json' with { type: 'json' };
import type { Finding } from '../../src/domain/finding.ts';
import { formOf } from './form-of-page.ts';
import type { Page } from './read-site.ts';
import { withoutSeenParts } from './seen-parts.ts';
import { htmlRules, validatePages } from './validate-pages.ts';

/**
 * Validates every page as HTML. Validation takes most of the time of the whole check, so pages of the same form are
 * validated once, what stands in several forms is too, and forms without faults are remembered in the file `cache`, by their hash, the rules and the version
 * of the validator. The pages of a form with a fault are validated themselves, to tell what and where it is.
 */
export async function checkHtml(pages: readonly Page[], cache: string): Promise<Finding[]> {
  const formed = pages.map((page) => {
    const form = formOf(page.text);
    return { page, form, key: keyOf(form) };
  });
  const sound = readCache(cache);
  const unknown = new Map(
    formed.flatMap(({ form, key }) => (sound.has(key) ? [] : [[key, form] as const])),
  );
  const keys = [...unknown.keys()];
  const validated = await validateForms([...unknown.values()]);
  for (const [index, key] of keys.entries()) if (validated[index]!.length === 0) sound.add(key);

  const used = new Set(formed.flatMap(({ key }) => (sound.has(key) ? key : [])));
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify([...used]));

  const faulty = formed.filter(({ key }) => !sound.has(key));
  const findings = await validatePages(faulty.map(({ page }) => page));
  // A form is made to be as good as its page. When it is not, the page is not called sound for that.
  return findings.flatMap((found, index) =>
    found.length > 0
      ? found
      : onlyInForm(faulty[index]!, validated[keys.indexOf(faulty[index]!.key)]!),
  );
}

/** What is wrong with each form. Whole forms are only validated when something is. */
async function validateForms(forms: readonly string[]): Promise<Finding[][]> {
  const validate = (texts: readonly string[]) =>
    validatePages(texts.map((text, index) => ({ file: `${index}.html`, text })));
  const ofParts = await validate(withoutSeenParts(forms));
  return ofParts.every((found) => found.length === 0) ? ofParts : validate(forms);
}

const onlyInForm = ({ page }: { page: Page }, found: readonly Finding[]): Finding[] =>
  found.map((finding) => ({ ...finding, file: page.file, line: 1, column: 1 }));

const keyOf = (form: string): string =>
  createHash('sha256')
    .update(JSON.stringify([validator.version, htmlRules, form]))
    .digest('hex');

/** A cache that cannot be read is no cache. */
function readCache(file: string): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

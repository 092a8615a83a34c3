import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import validator from 'html-validate/package.json' with { type: 'json' };
import type { Finding } from '../../src/domain/finding.ts';
import type { Page } from './read-site.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes the doctype in lower case, which HTML allows.
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Counted over the whole site by `duplicate-built-id`, also inside SVG.
    'no-dup-id': 'off',
    // Whitespace that no reader and no browser sees.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
};

type Cache = Record<string, Finding[]>;

/**
 * Validates every page as HTML. Validation takes most of the time of the whole check, so the findings are kept by
 * the hash of the page, the rules and the version of the validator; `cache` is the file they are kept in.
 */
export async function checkHtml(pages: readonly Page[], cache: string): Promise<Finding[]> {
  const rules = new HtmlValidate(new StaticConfigLoader(config));
  const known = readCache(cache);
  const used: Cache = {};
  for (const page of pages) {
    const key = createHash('sha256')
      .update(JSON.stringify([validator.version, config, page.file, page.text]))
      .digest('hex');
    used[key] = known[key] ?? (await validate(rules, page));
  }
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(used));
  return Object.values(used).flat();
}

async function validate(rules: HtmlValidate, { file, text }: Page): Promise<Finding[]> {
  const { results } = await rules.validateString(text, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, message, ruleId }) => ({
      rule: 'invalid-html',
      severity: 'error',
      file,
      line,
      column,
      params: { message, check: ruleId },
    }));
}

/** A cache that cannot be read is no cache. */
function readCache(file: string): Cache {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Cache;
  } catch {
    return {};
  }
}

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  HtmlValidate,
  StaticConfigLoader,
  type ConfigData,
  type ResolvedConfig,
} from 'html-validate';
import type { Finding } from '../../src/domain/finding.ts';
import type { Page } from './read-site.ts';

/** The rules of HTML that every page follows. */
export const htmlRules: ConfigData = {
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

type Written = Pick<Page, 'file' | 'text'>;

/** So many letters are validated in the time that it takes to make the rules ready once more. */
const worthSharing = 400_000;

/** The findings of each page, in the order of the pages. Many pages are shared between the processor's cores. */
export async function validatePages(pages: readonly Written[]): Promise<Finding[][]> {
  const letters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const shares = Math.min(availableParallelism(), Math.floor(letters / worthSharing));
  if (shares < 1) return validateHere(pages);
  // Every nth page, so that the long ones, which stand together, are shared evenly.
  const parts = Array.from({ length: shares }, (_, share) =>
    pages.filter((_, index) => index % shares === share),
  );
  const done = await Promise.all(parts.map(validateInWorker));
  return pages.map((_, index) => done[index % shares]![Math.floor(index / shares)]!);
}

/** The rules are the same for every page; making them anew for each took a fifth of the time. */
class SameForAll extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(file: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(file));
  }
}

async function validateHere(pages: readonly Written[]): Promise<Finding[][]> {
  const rules = new HtmlValidate(new SameForAll(htmlRules));
  const findings: Finding[][] = [];
  for (const page of pages) findings.push(await validate(rules, page));
  return findings;
}

function validateInWorker(pages: readonly Written[]): Promise<Finding[][]> {
  const written = pages.map(({ file, text }) => ({ file, text }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { pages: written } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The validation ended with ${code}`)));
  });
}

async function validate(rules: HtmlValidate, { file, text }: Written): Promise<Finding[]> {
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

const given = workerData as { pages?: Written[] } | null;
if (!isMainThread && given?.pages) parentPort!.postMessage(await validateHere(given.pages));

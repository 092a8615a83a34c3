import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What of the project a build reads, beside the content and the packages. The handbook is there whatever the content. */
const parts = [
  'content/README.md',
  'matningar',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Copies the project to a folder, so that it can be built there without touching anybody's work. Packages are found in
 * the folders above, or are for the caller to link.
 *
 * @param content the content to build; left out, the copy has none yet
 */
export function copyProject(target: string, content?: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of parts) cpSync(part, join(target, part), { recursive: true });
  if (content !== undefined) cpSync(content, join(target, 'content'), { recursive: true });
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The repository that a test runs in must not be the one git answers from. */
export const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

/** A repository of its own with the small world as content, for commands that compare with what git remembers. */
export async function makeRepository() {
  const folder = await mkdtemp(join(tmpdir(), 'prov-'));
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org', ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
  await cp('tests/fixtures/minimal', join(folder, 'content'), { recursive: true });
  git('init', '-q');
  return {
    folder,
    git,
    /** Replaces the first place of some words in a file; they have to be there. */
    change(file: string, from: string, to: string) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    },
    commit(subject: string, tag?: string) {
      git('add', '-A');
      git('commit', '-q', '-m', subject);
      if (tag) git('tag', tag);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

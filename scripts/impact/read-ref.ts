import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a state could not be read, in a sentence for the person who asked. */
export class NotRead extends Error {}

/** Larger answers from git are no content of this site, in bytes. */
const maxBuffer = 512 * 1024 * 1024;

function git(folder: string, options: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      options,
      { cwd: folder, encoding: 'buffer', maxBuffer },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    // A git that ends before it has read everything is told by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The commit a ref means, asked in a folder of a repository. */
export async function commitOf(folder: string, ref: string): Promise<string> {
  await git(folder, ['rev-parse', '--git-dir']).catch((error: NodeJS.ErrnoException) => {
    throw new NotRead(
      error.code === 'ENOENT'
        ? 'git finns inte på datorn.'
        : 'mappen hör inte till något git-förråd.',
    );
  });
  const options = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await git(folder, options).catch(() => {
    throw new NotRead(
      `git känner inte till ”${ref}”. Skriv en gren, en tagg eller en incheckning, eller hämta historiken med git fetch.`,
    );
  });
  return commit.toString('utf8').trim();
}

/**
 * Writes the files below a folder, as they are in a commit, to another folder. The working tree and the index are
 * never touched. Gives the number of files: 0 when the commit has no such folder.
 */
export async function writeFilesOf(commit: string, folder: string, to: string): Promise<number> {
  const listed = await git('.', ['ls-tree', '-r', '-z', commit, '--', `${folder}/`]);
  const files = listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // Links and submodules are no content.
      const match = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line);
      return match ? [{ sha: match[1]!, path: match[2]! }] : [];
    })
    .filter(({ path }) => path.startsWith(`${folder}/`) && !path.split('/').includes('..'));
  if (files.length === 0) return 0;
  const blobs = await git(
    '.',
    ['cat-file', '--batch'],
    files.map(({ sha }) => `${sha}\n`).join(''),
  );
  let at = 0;
  for (const { path } of files) {
    const headEnd = blobs.indexOf('\n', at);
    const size = Number(blobs.toString('latin1', at, headEnd).split(' ')[2]);
    const target = join(to, path.slice(folder.length + 1));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, blobs.subarray(headEnd + 1, headEnd + 1 + size));
    at = headEnd + 1 + size + 1;
  }
  return files.length;
}

/** The commits that changed a folder, the newest first. */
export async function commitsOf(folder: string): Promise<string[]> {
  const listed = await git('.', ['log', '--format=%H', '--', folder]);
  return listed.toString('utf8').split('\n').filter(Boolean);
}

/** Where the working commit left another branch, or undefined when git does not know. */
export async function mergeBase(branch: string): Promise<string | undefined> {
  const found = await git('.', ['merge-base', branch, 'HEAD']).catch(() => undefined);
  return found?.toString('utf8').trim();
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent, type Content } from '../../src/reading/load-content.ts';
import { commitOf, writeFilesOf } from './read-ref.ts';

/** Reads the content of a commit in a folder of its own that is gone afterwards. */
export async function contentOf(ref: string, folder: string): Promise<Content> {
  return inCommit(ref, folder, loadContent);
}

/** Does something with the content folder of a commit, written to a folder of its own that is gone afterwards. */
export async function inCommit<Result>(
  ref: string,
  folder: string,
  work: (copy: string) => Promise<Result>,
): Promise<Result> {
  const commit = await commitOf('.', ref);
  const copy = await mkdtemp(join(tmpdir(), 'innehall-'));
  try {
    await writeFilesOf(commit, folder, copy);
    return await work(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

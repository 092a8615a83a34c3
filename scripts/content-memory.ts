import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { assembleContent, loadContent, type Content } from '../src/reading/load-content.ts';
import { readContent, type SourceFile, type SourceFiles } from '../src/reading/read-content.ts';
import { toEntries, type ReadFile } from '../src/reading/to-entries.ts';

/** The content of this project. Other folders are read anew each time. */
const ownContent = 'content';

const ownMemory = 'node_modules/.cache/content';

/** What a file was read as, without the places of its values: they are only asked for by findings. */
type Remembered = Pick<ReadFile, 'entries' | 'prose' | 'findings' | 'refused' | 'legible'>;

/**
 * Reads a content folder as `loadContent` does. What each file of the project's own content was read as is kept, by the
 * hash of its text and of the code that reads it, because every step of a build reads the same files.
 */
export async function loadRemembered(folder: string, memory?: string): Promise<Content> {
  if (memory !== undefined) return withMemory(readContent(folder), memory);
  return folder === ownContent ? loadOwn() : loadContent(folder);
}

/** What this process has read last; several steps of a build may be run in one. */
let latest: { state: string; content: Content } | undefined;

async function loadOwn(): Promise<Content> {
  const files = readContent(ownContent);
  const { sources, refused, findings } = files;
  const state = JSON.stringify([sources.map(keyOf), refused, findings]);
  if (latest?.state !== state) latest = { state, content: withMemory(files, ownMemory) };
  return latest.content;
}

function withMemory(files: SourceFiles, memory: string): Content {
  const known = recall(memory);
  const used = new Map<string, Remembered>();
  let isNew = false;
  const content = assembleContent(files, (source) => {
    const key = keyOf(source);
    const kept = known.get(key);
    if (kept) {
      used.set(key, kept);
      return withPlaces(kept, source);
    }
    const read = toEntries(source);
    const { entries, prose, findings, refused, legible } = read;
    used.set(key, { entries, prose, findings, refused, ...(legible && { legible }) });
    isNew = true;
    return read;
  });
  if (isNew || used.size !== known.size) keep(used, memory);
  return content;
}

/** Reads the file again when somebody asks where something stands in it. */
function withPlaces(kept: Remembered, source: SourceFile): ReadFile {
  let read: ReadFile | undefined;
  const again = () => (read ??= toEntries(source));
  return {
    ...kept,
    get root() {
      return again().root;
    },
    get lines() {
      return again().lines;
    },
  };
}

let fingerprint: string | undefined;

/** Changes with everything that decides what a file is read as: our code, the packages and Node. */
function codeFingerprint(): string {
  if (fingerprint) return fingerprint;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256').update(process.version);
  const code = globSync(['src/{reading,domain}/**/*.ts', 'package-lock.json'], { cwd: root });
  for (const file of [...code.sort(), 'scripts/content-memory.ts']) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return (fingerprint = hash.digest('hex'));
}

const keyOf = ({ file, collection, text }: SourceFile): string =>
  createHash('sha256')
    .update([codeFingerprint(), collection, file, text].join('\0'))
    .digest('base64');

const sum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const sumLength = 32;

/** What is not exactly as it was written is not believed. */
function recall(memory: string): Map<string, Remembered> {
  try {
    const bytes = readFileSync(memory);
    const body = bytes.subarray(sumLength);
    if (!sum(body).equals(bytes.subarray(0, sumLength))) return new Map();
    return deserialize(body) as Map<string, Remembered>;
  } catch {
    return new Map();
  }
}

/** Several steps may read at once: each writes a file of its own and puts it in place whole. */
function keep(used: Map<string, Remembered>, memory: string): void {
  mkdirSync(dirname(memory), { recursive: true });
  const body = serialize(used);
  const written = `${memory}.${process.pid}`;
  writeFileSync(written, Buffer.concat([sum(body), body]));
  renameSync(written, memory);
}

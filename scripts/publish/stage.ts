import { chmodSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codings, isCompressible, isHashed } from '../hosting/rules.ts';
import { compress, type BrotliQuality } from './compress.ts';
import { recordOf, type FileRecord } from './hash-folder.ts';
import { PublishError } from './publish-error.ts';
import type { Manifest, VersionFile } from './version.ts';

/** A file for readers, as somebody vouches for it. */
export interface Piece {
  /** Path in the version: `webb/` and the address. */
  path: string;
  /** Where its bytes are now. */
  source: string;
  record: FileRecord;
}

/** A version that can lend files to the next one. */
export interface Lender {
  folder: string;
  manifest: Manifest;
}

export interface Staged {
  files: Record<string, VersionFile>;
  /** Files that an earlier version should have lent but could not, one line each. */
  lost: string[];
}

interface Stage {
  folder: string;
  pieces: readonly Piece[];
  /** The version that readers have now, whose assets are kept and whose times are carried on. */
  live: Lender | undefined;
  /** Versions with compressed copies that can be used again. */
  lenders: readonly Lender[];
  stamp: number;
  now: Date;
  quality: BrotliQuality;
}

/** How long the assets of a replaced version can still be fetched, by pages that were open when it was replaced. */
const keptFor = 7 * 24 * 3600_000;

/** Files compressed at the same time: as many as Node has threads for it. */
const atOnce = 4;

/** Fills the folder of a new version with everything that readers can fetch. */
export async function stage(work: Stage): Promise<Staged> {
  const files: Record<string, VersionFile> = {};
  const put = (path: string, content: Uint8Array, time: number, until?: string) => {
    write(join(work.folder, path), content, time);
    files[path] = { ...recordOf(content), ...(until !== undefined && { until }) };
  };
  const queue = work.pieces.map((piece) => () => putPiece(work, piece, put));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await next();
    }),
  );
  const lost = keepAssets(work, files, put);
  return { files, lost };
}

type Put = (path: string, content: Uint8Array, time: number, until?: string) => void;

/** A file and its compressed copies. What has not changed since the live version keeps its time, and so its ETag. */
async function putPiece(work: Stage, { path, source, record }: Piece, put: Put): Promise<void> {
  const content = readFileSync(source);
  if (recordOf(content).sha256 !== record.sha256)
    throw new PublishError(`${source}: innehållet stämmer inte med manifestet.`);
  const time = timeOf(work, path, record);
  put(path, content, time);
  if (!isCompressible(path)) return;
  for (const { name, ending } of codings) {
    const packed =
      lent(work.lenders, path, record, ending) ?? (await compress(name, content, work.quality));
    if (packed.length < content.length) put(path + ending, packed, time);
  }
}

function timeOf({ live, stamp }: Stage, path: string, { sha256 }: FileRecord): number {
  if (live?.manifest.files[path]?.sha256 !== sha256) return stamp;
  const found = statSync(join(live.folder, path), { throwIfNoEntry: false });
  return found ? Math.floor(found.mtimeMs / 1000) : stamp;
}

/** The compressed copy that another version made of the same file. */
function lent(
  lenders: readonly Lender[],
  path: string,
  { sha256 }: FileRecord,
  ending: string,
): Uint8Array | undefined {
  for (const { folder, manifest } of lenders) {
    const known = manifest.files[path + ending];
    if (!known || manifest.files[path]?.sha256 !== sha256) continue;
    const content = readIntact(join(folder, path + ending), known);
    if (content) return content;
  }
  return undefined;
}

/** Files with a hash in the name that the live version has and the new one lacks: for the pages that are open now. */
function keepAssets({ live, now }: Stage, files: Staged['files'], put: Put): string[] {
  if (!live) return [];
  const lost: string[] = [];
  const until = new Date(now.getTime() + keptFor).toISOString();
  for (const [path, known] of Object.entries(live.manifest.files)) {
    if (!isAsset(path, live.manifest.base) || files[path]) continue;
    if (known.until !== undefined && known.until <= now.toISOString()) continue;
    const file = join(live.folder, path);
    const content = readIntact(file, known);
    if (content) put(path, content, statSync(file).mtimeMs / 1000, known.until ?? until);
    else lost.push(`${path}: saknas eller är skadad i den publicerade versionen`);
  }
  return lost;
}

function isAsset(path: string, base: string): boolean {
  const below = `webb${base}`;
  const coding = codings.find(({ ending }) => path.endsWith(ending));
  const name = coding ? path.slice(0, -coding.ending.length) : path;
  return name.startsWith(below) && isHashed(name.slice(below.length));
}

function readIntact(file: string, { sha256 }: FileRecord): Uint8Array | undefined {
  try {
    const content = readFileSync(file);
    return recordOf(content).sha256 === sha256 ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Web servers run as somebody else, who has to be able to read. */
function write(file: string, content: Uint8Array, time: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, 0o644);
  utimesSync(file, time, time);
}

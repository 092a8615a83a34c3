import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { FormerAddress } from '../hosting/moved.ts';
import { faultsOfFolder, type FileRecord } from './hash-folder.ts';
import { PublishError } from './publish-error.ts';

/**
 * A folder to publish to:
 *
 *     aktuell → versioner/<version>   what readers get; the only thing that changes when a version is published
 *     versioner/<version>/webb/       files for readers, below the base of the site, with compressed copies
 *     versioner/<version>/server/     former addresses, as web servers read them
 *     versioner/<version>/manifest.json, sbom.cdx.json
 */
export const liveLink = (target: string): string => join(target, 'aktuell');
const versionsFolder = (target: string): string => join(target, 'versioner');
export const versionFolder = (target: string, version: string): string =>
  join(versionsFolder(target), version);

const manifestFile = 'manifest.json';

/** Begins the name of everything that is not ready. */
const unfinished = '.ny-';

export interface VersionFile extends FileRecord {
  /** For a file of an earlier version that pages still open may ask for: how long it is kept. */
  until?: string;
}

/** What a version is. Every file of it is listed, except the manifest itself. */
export interface Manifest {
  format: 1;
  version: string;
  published: string;
  /** The second that changed files carry as their time; later than that of every version before. */
  stamp: number;
  /** The version to go back to. */
  previous?: string;
  /** The version whose pages this one shows again. */
  restores?: string;
  /** One hash for everything that the build made. */
  content: string;
  base: string;
  site: string;
  former: FormerAddress[];
  files: Record<string, VersionFile>;
}

/** The version that readers get, or undefined before the first. */
export function liveVersion(target: string): string | undefined {
  const link = liveLink(target);
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isSymbolicLink())
    throw new PublishError(
      `${link} är ingen länk. Flytta undan den: publiceringen lägger en egen länk där.`,
    );
  return basename(readlinkSync(link));
}

/** @throws PublishError when the version is not there, or its manifest cannot be read */
export function readManifest(target: string, version: string): Manifest {
  const file = join(versionFolder(target, version), manifestFile);
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (manifest.format === 1 && manifest.version === version) return manifest;
  } catch {
    // Told below.
  }
  throw new PublishError(`Version ${version} går inte att läsa: ${file} saknas eller är skadad.`);
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);

/** What is wrong with the files of a version, one line each. */
export const faultsOfVersion = (folder: string, { files }: Manifest): string[] =>
  faultsOfFolder(folder, files, manifestFile);

/** Makes ready for work: folders that are there, and nothing left of a publication that was cut off. */
export function openTarget(target: string): void {
  const isNew = !existsSync(target) || readdirSync(target).every((name) => name.startsWith('.las'));
  if (!isNew && !existsSync(versionsFolder(target)))
    throw new PublishError(
      `${target} är varken tom eller en mapp som det har publicerats till. Ange en annan mapp.`,
    );
  mkdirSync(versionsFolder(target), { recursive: true });
  for (const folder of [target, versionsFolder(target)])
    for (const name of readdirSync(folder))
      if (name.startsWith(unfinished)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A folder for a version that is being made; it gets its own name when it is complete. */
export function beginVersion(target: string, version: string): string {
  const folder = versionFolder(target, `${unfinished}${version}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Gives a complete version its name. Readers still get the one before. */
export const finishVersion = (target: string, version: string): void =>
  renameSync(versionFolder(target, `${unfinished}${version}`), versionFolder(target, version));

/** Lets readers have a version: a link is replaced by another in one step that the file system cannot do by halves. */
export function switchTo(target: string, version: string): void {
  const link = join(target, `${unfinished}${version}`);
  symlinkSync(join('versioner', version), link);
  renameSync(link, liveLink(target));
}

/** The live version and those before it, in the order that one goes back through them. */
export function lineOf(target: string, version: string): string[] {
  const line: string[] = [];
  for (let next: string | undefined = version; next && !line.includes(next);) {
    if (!existsSync(versionFolder(target, next))) break;
    line.push(next);
    next = previousOf(target, next);
  }
  return line;
}

function previousOf(target: string, version: string): string | undefined {
  try {
    return readManifest(target, version).previous;
  } catch {
    return undefined;
  }
}

/** Removes versions that nobody goes back to. */
export function removeOthers(target: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(versionsFolder(target))) {
    if (!keep.has(name)) rmSync(versionFolder(target, name), { recursive: true, force: true });
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apacheMoved } from '../hosting/apache.ts';
import { caddyMoved } from '../hosting/caddy.ts';
import { toMoved, type FormerAddress } from '../hosting/moved.ts';
import { nginxMoved } from '../hosting/nginx.ts';
import { faultsOfFolder, hashOfRecords, recordOf, type FileRecords } from './hash-folder.ts';
import type { BrotliQuality } from './compress.ts';
import { withLock } from './lock.ts';
import { PublishError, refuseFaults, toLine } from './publish-error.ts';
import { readSeal } from './seal.ts';
import { stage, type Lender, type Piece } from './stage.ts';
import {
  beginVersion,
  faultsOfVersion,
  finishVersion,
  lineOf,
  liveVersion,
  openTarget,
  readManifest,
  removeOthers,
  switchTo,
  versionFolder,
  writeManifest,
  type Manifest,
} from './version.ts';

export interface Options {
  /** Told what happens, a line in Swedish at a time. */
  say(line: string): void;
  now?: Date;
  quality?: BrotliQuality;
  /** Whether to wait until the disk has everything; only tests have no time for it. */
  flush?: boolean;
}

export interface Outcome {
  version: string;
  /** False when readers already had exactly this. */
  isNew: boolean;
  previous: string | undefined;
  restores: string | undefined;
  files: number;
  /** How many files of earlier versions can still be fetched. */
  kept: number;
  /** True when web servers that read former addresses only at their start have to read them again. */
  movedChanged: boolean;
}

/** How many versions to be able to go back to. */
const versionsKept = 5;

/** Publishes a built site, exactly as the check of it has sealed it. */
export const publish = (
  target: string,
  source: string,
  sbom: string,
  options: Options,
): Promise<Outcome> =>
  atTarget(target, options, () => {
    const { base, site, former, files } = readSeal(source);
    refuseFaults(
      `${source} är inte vad kontrollen har godkänt. Inget är ändrat; kör npm run build igen.`,
      faultsOfFolder(source, files),
    );
    const live = liveLender(target, options);
    return replace(target, options, {
      about: { base, site, former, ...(live && { previous: live.manifest.version }) },
      pieces: Object.entries(files).map(([path, record]) => ({
        path: `webb${base}${path}`,
        source: join(source, path),
        record,
      })),
      sbom,
      live,
      lenders: live ? [live] : [],
    });
  });

/** Shows the pages of an earlier version again: the one before the live one, or one that is named. */
export const restore = (target: string, options: Options, chosen?: string): Promise<Outcome> =>
  atTarget(target, options, () => {
    const current = liveVersion(target);
    if (!current) throw new PublishError(`Inget är publicerat i ${target} än.`);
    const version = chosen ?? readManifest(target, current).previous;
    if (!version || !existsSync(versionFolder(target, version)))
      throw new PublishError('Det finns ingen tidigare version att gå tillbaka till.');
    const folder = versionFolder(target, version);
    const manifest = readManifest(target, version);
    refuseFaults(
      `Version ${version} är skadad. Inget är ändrat; publicera en ny, eller välj en äldre med --till.`,
      faultsOfVersion(folder, manifest),
    );
    const live = liveLender(target, options);
    const { base, site, former, previous, files } = manifest;
    return replace(target, options, {
      about: {
        base,
        site,
        former,
        ...(previous && { previous }),
        restores: manifest.restores ?? version,
      },
      pieces: piecesOf(folder, files),
      sbom: readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'),
      live,
      lenders: [{ folder, manifest }],
    });
  });

/** What is wrong with what readers get now, one line each. */
export function faultsOfLive(target: string): { version: string; faults: string[] } {
  const version = liveVersion(target);
  if (!version) throw new PublishError(`Inget är publicerat i ${target} än.`);
  const manifest = readManifest(target, version);
  return { version, faults: faultsOfVersion(versionFolder(target, version), manifest) };
}

function atTarget<T>(target: string, { say }: Options, work: () => T | Promise<T>): Promise<T> {
  mkdirSync(target, { recursive: true });
  const onWait = () => say('En annan publicering pågår i samma mapp. Väntar på den …');
  return withLock(target, { onWait }, async () => {
    openTarget(target);
    return work();
  });
}

function liveLender(target: string, { say }: Options): Lender | undefined {
  const version = liveVersion(target);
  if (!version) return undefined;
  try {
    const folder = versionFolder(target, version);
    return { folder, manifest: readManifest(target, version) };
  } catch {
    say(`Version ${version} går inte att läsa; dess tillgångar följer inte med till den nya.`);
    return undefined;
  }
}

/** The files that a build made, of a version that also has copies and files of others. */
function piecesOf(folder: string, files: Manifest['files']): Piece[] {
  return Object.entries(files)
    .filter(([path, { until }]) => path.startsWith('webb/') && !until && !/\.(br|gz)$/.test(path))
    .map(([path, record]) => ({ path, source: join(folder, path), record }));
}

interface Replacement {
  about: Pick<Manifest, 'base' | 'site' | 'former' | 'previous' | 'restores'>;
  pieces: Piece[];
  sbom: string;
  live: Lender | undefined;
  lenders: Lender[];
}

/** Makes a version complete and proves it, and only then lets readers have it. */
async function replace(target: string, options: Options, work: Replacement): Promise<Outcome> {
  const { now = new Date(), quality = 11, flush = true } = options;
  const { about, pieces, live, lenders } = work;
  const extras: Record<string, string> = {
    ...serverFiles(about.former, about.base),
    'sbom.cdx.json': work.sbom,
  };
  const content = hashOfRecords({
    ...Object.fromEntries(pieces.map(({ path, record }) => [path, record])),
    ...toRecords(extras),
  });
  if (live?.manifest.content === content) return toOutcome(live.manifest, live.manifest);

  const { stamp, version } = nextVersion(target, content, now, live);
  const folder = beginVersion(target, version);
  try {
    const staged = await stage({ folder, pieces, live, lenders, stamp, now, quality });
    for (const line of staged.lost) options.say(line);
    for (const [path, text] of Object.entries(extras)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const manifest: Manifest = {
      format: 1,
      version,
      published: now.toISOString(),
      stamp,
      content,
      ...about,
      files: sorted({ ...staged.files, ...toRecords(extras) }),
    };
    writeManifest(folder, manifest);
    if (flush) flushDisk(target);
    refuseFaults(
      'Den nya versionen blev inte rätt skriven. Inget är ändrat; försök igen.',
      faultsOfVersion(folder, manifest),
    );
    const replaced = liveVersion(target);
    finishVersion(target, version);
    switchTo(target, version);
    removeOld(target, options, [version, ...(replaced ? [replaced] : [])]);
    return toOutcome(manifest, live?.manifest);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A second later than every version before, and a name that no folder has. */
function nextVersion(target: string, content: string, now: Date, live: Lender | undefined) {
  let stamp = Math.max(Math.floor(now.getTime() / 1000), (live?.manifest.stamp ?? 0) + 1);
  const toName = () => `${toCompactTime(stamp)}-${content.slice(0, 8)}`;
  while (existsSync(versionFolder(target, toName()))) stamp++;
  return { stamp, version: toName() };
}

/** Readers have the new version already: what cannot be removed now is left to the next publication. */
function removeOld(target: string, { say }: Options, recent: string[]): void {
  const line = lineOf(target, recent[0]!).slice(0, versionsKept + 1);
  try {
    removeOthers(target, new Set([...line, ...recent]));
  } catch (error) {
    say(`Äldre versioner gick inte att ta bort: ${toLine(error)}`);
  }
}

const toOutcome = (manifest: Manifest, before: Manifest | undefined): Outcome => ({
  version: manifest.version,
  isNew: manifest !== before,
  previous: manifest.previous,
  restores: manifest.restores,
  files: Object.keys(manifest.files).length,
  kept: Object.values(manifest.files).filter(({ until }) => until !== undefined).length,
  movedChanged: before !== undefined && serverHash(manifest) !== serverHash(before),
});

function serverFiles(former: readonly FormerAddress[], base: string): Record<string, string> {
  const moved = toMoved(former, base);
  const files = [...nginxMoved(moved), ...apacheMoved(moved), ...caddyMoved(moved)];
  return Object.fromEntries(files.map(({ path, text }) => [`server/${path}`, text]));
}

const serverHash = ({ files }: Manifest): string =>
  hashOfRecords(sorted(files, (path) => path.startsWith('server/')));

const toRecords = (texts: Record<string, string>): FileRecords =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, recordOf(Buffer.from(text))]),
  );

const sorted = <T>(files: Record<string, T>, choose = (_: string) => true): Record<string, T> =>
  Object.fromEntries(
    Object.keys(files)
      .filter(choose)
      .sort()
      .map((path) => [path, files[path]!]),
  );

/** 1795329300 → 20261122T063500Z */
const toCompactTime = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace(/[-:]|[.]\d+/g, '');

/** Where the system can: after a power cut the disk has either version, never half of one. */
const flushDisk = (target: string): void => void spawnSync('sync', ['-f', target]);

import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { finishing } from '../build/finish.ts';
import { checkBytes } from '../dist/check-bytes.ts';
import { hashFolder, listFiles, type FileRecords } from '../publish/hash-folder.ts';
import type { Surroundings } from './surroundings.ts';

/** Something in the environment that no reader may ever see. */
export const secret = 'kanarie-i-miljon-4711';

/**
 * Copies a project to a folder below its own packages, builds it there as `npm run build` does, and gives the hash of
 * every file that was built. Fails when a file tells about the machine.
 */
export async function buildCopy(
  source: string,
  root: string,
  { folder, timeZone, language, order }: Surroundings,
  day: string,
): Promise<FileRecords> {
  const copy = join(root, folder);
  cpSync(source, copy, { recursive: true });
  const shuffle = pathToFileURL(resolve('scripts/same-bytes/shuffle-folders.mjs')).href;
  const env = {
    ...process.env,
    TZ: timeZone,
    LANG: language,
    LC_ALL: language,
    FOLDER_ORDER: String(order),
    BUILD_DAY: day,
    KANARIE: secret,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(order > 0 && { NODE_OPTIONS: `--import=${shuffle}` }),
  };
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, { cwd: copy, env, maxBuffer: 2 ** 26 });
  try {
    await run('scripts/render-flows.ts');
    await run(resolve('node_modules/astro/bin/astro.mjs'), 'build');
    await run('scripts/index-search.ts');
    for (const { script } of finishing) await run(script);
    const dist = join(copy, 'dist');
    const leaks = checkBytes(listFiles(dist), (file) => readFileSync(join(dist, file)), [
      { value: secret, name: 'det hemliga i miljön' },
      { value: copy, name: 'mappen' },
    ]);
    const told = leaks.map(({ file, params }) => `${file}: ${params['found']}`);
    if (told.length > 0) throw new Error(`Det byggda säger för mycket:\n${told.join('\n')}`);
    return hashFolder(dist);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

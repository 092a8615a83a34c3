import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createSiteServer, listenLocally } from '../../scripts/serve.ts';

const parts = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A copy of the project with its real content, for a test that changes the content as an editor would. */
export function projectCopy(name: string) {
  const folder = resolve('test-results', name);
  const dist = join(folder, 'dist');
  let close: (() => Promise<void>) | undefined;

  /** Runs one of the project's own programs in the copy; fails as it fails. */
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
    });

  return {
    run,
    inContent: (path: string) => join(folder, 'content', path),
    write: (path: string, text: string) => writeFile(join(folder, 'content', path), text),
    async make() {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      for (const part of parts) await cp(part, join(folder, part), { recursive: true });
    },
    /** Checks the content and makes the pages; as a whole, the index too, and then the check of the built site. */
    async build({ whole = false } = {}) {
      await run('scripts/check-content.ts');
      await run(resolve('node_modules/astro/bin/astro.mjs'), 'build');
      if (!whole) return;
      await run('scripts/index-search.ts');
      await run('scripts/check-dist.ts');
    },
    /** Starts serving what is built. Returns its address, without a slash at the end. */
    async serve() {
      const server = await listenLocally(() => createSiteServer({ folder: dist, base: '/' }), 4600);
      ({ close } = server);
      return `http://localhost:${server.port}`;
    },
    async remove() {
      await close?.();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

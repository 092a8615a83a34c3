import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, transform } from 'esbuild';
import { copyAddress, packCopy, type CopyNotice } from '../../src/exports/offline-copy.ts';
import { stampOf } from '../dist/build-stamp.ts';
import { contentTypeOf, mediaTypes, securityHeaders } from '../hosting/rules.ts';
import { listFiles } from '../publish/hash-folder.ts';

const sources = 'src/client/offline';

/**
 * Writes what readers who save the site need: one file with all of it, a notice that tells of the file, and the worker that
 * shows it without a network. Nothing on the site fetches any of them before the reader has asked for it.
 *
 * @param site the built site, complete but for this
 * @param offered false puts a worker there that removes every copy, and itself
 */
export async function writeCopy(site: string, offered: boolean): Promise<CopyNotice> {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  };
  const day = dayOf(readFileSync(join(site, 'index.html'), 'utf8'));
  const none: CopyNotice = {
    format: 1,
    offered: false,
    sha256: '',
    day,
    pages: 0,
    bytes: 0,
    packed: 0,
  };
  put(copyAddress.worker, await bundled(offered ? 'worker.ts' : 'worker-off.ts', 'iife'));
  const notice = offered ? await packSite() : none;
  put(copyAddress.notice, `${JSON.stringify(notice)}\n`);
  return notice;

  async function packSite(): Promise<CopyNotice> {
    const style = await styleOfMark();
    const script = await bundled('saved-page.ts', 'esm');
    const stylePath = `_astro/sparad.${hashOf(style).slice(0, 8)}.css`;
    const scriptPath = `_astro/sparad.${hashOf(script).slice(0, 8)}.js`;
    put(stylePath, style);
    put(scriptPath, script);
    const paths = listFiles(site).filter(isRead);
    const copy = packCopy(
      { day, headers: securityHeaders, types, style: stylePath, script: scriptPath },
      paths.map((path) => ({ path, content: readFileSync(join(site, path)) })),
    );
    put(copyAddress.copy, copy);
    return {
      format: 1,
      offered: true,
      sha256: hashOf(copy),
      day,
      pages: paths.filter((path) => path.endsWith('.html')).length,
      bytes: copy.length,
      packed: brotliCompressSync(copy, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    };
  }
}

/** What is read without a network: pages and what they need. Data to take away and feeds are for those who have one. */
const isRead = (path: string): boolean =>
  !/^data\/.*\.|\.xml$|^robots\.txt$/.test(path) && !Object.values(copyAddress).includes(path);

const types = Object.fromEntries(
  mediaTypes.flatMap(({ endings }) =>
    endings.map((ending) => [ending, contentTypeOf(`x.${ending}`)]),
  ),
);

function dayOf(page: string): string {
  const day = stampOf(page)?.day;
  if (!day) throw new Error('Startsidan säger inte vilken dag den är gjord.');
  return day;
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

async function bundled(file: string, format: 'iife' | 'esm'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(sources, file)],
    bundle: true,
    format,
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.contents;
}

/** Its own file: pages that come from the network need not carry it. */
async function styleOfMark(): Promise<string> {
  const { code } = await transform(readFileSync('src/styles/saved-copy.css', 'utf8'), {
    loader: 'css',
    minify: true,
  });
  return code;
}

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { searchFolder } from '../src/domain/search-index.ts';
import { waitsForApproval } from './build/await-approval.ts';
import { sealOf } from './publish/seal.ts';
import { indexFolder, nameIndexInPages } from './search/name-index.ts';
import { beginStep, giveUp, runStep } from './steps.mjs';

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: 'node_modules/.cache/node',
};
const index = 'node_modules/.cache/search';

// Astro keeps rendered content between builds; a page could then show what a file said before. An earlier dist must
// not be served, or tested, as if it were this one.
for (const stale of ['dist', sealOf('dist'), '.astro', 'node_modules/.astro', index]) {
  rmSync(stale, { recursive: true, force: true });
}

/**
 * The parts of a build. Astro starts and bundles while the content is checked, but makes no page before it is approved,
 * so that a mistake in it is told with file, line and remedy instead of Astro's words. The built site is checked last, as
 * readers get it.
 */
const pages = begin(['node_modules/astro/bin/astro.mjs', 'build'], {
  ipc: true,
  env: { ...env, [waitsForApproval]: '1' },
});
await stepBeside('Kontrollerar innehållet', ['scripts/check-content.ts'], 'shown');
await stepBeside('Ritar flödesscheman', ['scripts/render-flows.ts']);
pages.goOn();
// The index is made from the content, not from the pages, so both are made at once.
const search = begin(['scripts/index-search.ts', '--out', index]);
const schemas = begin(['scripts/write-schemas.ts']);
end('Skriver scheman för redigerare', await schemas.end('Skriver scheman för redigerare'));
end('Bygger sidorna', await pages.end('Bygger sidorna'));
end('Bygger sökregistret', await search.end('Bygger sökregistret'));
mkdirSync(dirname(`dist/${searchFolder}`), { recursive: true });
renameSync(`${index}/${searchFolder}`, `dist/${searchFolder}`);
nameIndexInPages('dist', basename(indexFolder('dist')));
await step('Skriver kopian för läsning utan nät', ['scripts/write-copy.ts']);
// Both only read what is built.
const trials = begin(['scripts/search-trials.ts']);
await step('Kontrollerar den byggda webbplatsen', ['scripts/check-dist.ts']);
const tried = await trials.end('Kör sökproven');
if (tried.code === 0) console.log(tried.output.trimEnd());
end('Kör sökproven', tried);

function begin(args: string[], options: { ipc?: boolean; env?: NodeJS.ProcessEnv } = {}) {
  return beginStep(process.execPath, args, { env, ...options });
}

async function step(label: string, args: string[]): Promise<void> {
  end(label, await runStep(label, process.execPath, args, { env, output: 'shown' }));
}

/** A step that must go well before pages are made; otherwise what has begun beside it is ended. */
async function stepBeside(label: string, args: string[], output?: 'shown'): Promise<void> {
  const result = await runStep(label, process.execPath, args, { env, ...(output && { output }) });
  if (result.code !== 0) await pages.stop();
  end(label, result);
}

function end(label: string, { code }: { code: number }): void {
  if (code !== 0) giveUp(`Bygget avbröts: ${label.toLowerCase()}.`);
}

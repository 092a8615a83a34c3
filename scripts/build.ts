import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { searchFolder } from '../src/domain/search-index.ts';
import { sealOf } from './publish/seal.ts';
import { indexFolder, nameIndexInPages } from './search/name-index.ts';
import { beginStep, giveUp, runStep } from './steps.mjs';

const index = 'node_modules/.cache/search';
/** What parts of the build find out, for the page of quality. */
const reports = 'node_modules/.cache/kvalitet';
const [found, tried] = [`${reports}/fynd.json`, `${reports}/sokprov.json`];
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  FYND_FIL: found,
  SOKPROV_FIL: tried,
};

// Astro keeps rendered content between builds; a page could then show what a file said before. An earlier dist must
// not be served, or tested, as if it were this one.
for (const stale of ['dist', sealOf('dist'), '.astro', 'node_modules/.astro', index, reports]) {
  rmSync(stale, { recursive: true, force: true });
}
mkdirSync(reports, { recursive: true });

/**
 * The parts of a build, in order. Content is checked first, so that a mistake in it is told with file, line and
 * remedy instead of Astro's words; the built site is checked last, as readers get it.
 */
await step('Kontrollerar innehållet', ['scripts/check-content.ts', '--rapport', found], 'shown');
await step('Ritar flödesscheman', ['scripts/render-flows.ts']);
await step('Skriver scheman för redigerare', ['scripts/write-schemas.ts']);
// The index is made from the content, not from the pages, so it is made and tried while they are. Only the page that
// tells how the trials went waits for them.
const pages = beginStep(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env });
await step('Bygger sökregistret', ['scripts/index-search.ts', '--out', index]);
await step(
  'Kör sökproven',
  ['scripts/search-trials.ts', '--out', index, '--rapport', tried],
  'shown',
);
end('Bygger sidorna', await pages.end('Bygger sidorna'));
cpSync(`${index}/${searchFolder}`, `dist/${searchFolder}`, { recursive: true });
nameIndexInPages('dist', basename(indexFolder('dist')));
await step('Kontrollerar den byggda webbplatsen', ['scripts/check-dist.ts'], 'shown');

async function step(label: string, args: string[], output?: 'shown'): Promise<void> {
  end(label, await runStep(label, process.execPath, args, { env, ...(output && { output }) }));
}

function end(label: string, { code }: { code: number }): void {
  if (code !== 0) giveUp(`Bygget avbröts: ${label.toLowerCase()}.`);
}

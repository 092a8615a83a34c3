import { cpSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { searchFolder } from '../src/domain/search-index.ts';
import { sealOf } from './publish/seal.ts';
import { indexFolder, nameIndexInPages } from './search/name-index.ts';
import { beginStep, giveUp, runStep } from './steps.mjs';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const index = 'node_modules/.cache/search';

// Astro keeps rendered content between builds; a page could then show what a file said before. An earlier dist must
// not be served, or tested, as if it were this one.
for (const stale of ['dist', sealOf('dist'), '.astro', 'node_modules/.astro', index]) {
  rmSync(stale, { recursive: true, force: true });
}

/**
 * The parts of a build, in order. Content is checked first, so that a mistake in it is told with file, line and
 * remedy instead of Astro's words; the built site is checked last, as readers get it.
 */
await step('Kontrollerar innehållet', ['scripts/check-content.ts'], 'shown');
await step('Ritar flödesscheman', ['scripts/render-flows.ts']);
await step('Skriver scheman för redigerare', ['scripts/write-schemas.ts']);
// The index is made from the content, not from the pages, so both are made at once.
const search = beginStep(process.execPath, ['scripts/index-search.ts', '--out', index], { env });
await step('Bygger sidorna', ['node_modules/astro/bin/astro.mjs', 'build']);
end('Bygger sökregistret', await search.end('Bygger sökregistret'));
cpSync(`${index}/${searchFolder}`, `dist/${searchFolder}`, { recursive: true });
nameIndexInPages('dist', basename(indexFolder('dist')));
await step('Skriver kopian för läsning utan nät', ['scripts/write-copy.ts'], 'shown');
// Both only read what is built.
const trials = beginStep(process.execPath, ['scripts/search-trials.ts'], { env });
await step('Kontrollerar den byggda webbplatsen', ['scripts/check-dist.ts'], 'shown');
const tried = await trials.end('Kör sökproven');
if (tried.code === 0) console.log(tried.output.trimEnd());
end('Kör sökproven', tried);

async function step(label: string, args: string[], output?: 'shown'): Promise<void> {
  end(label, await runStep(label, process.execPath, args, { env, ...(output && { output }) }));
}

function end(label: string, { code }: { code: number }): void {
  if (code !== 0) giveUp(`Bygget avbröts: ${label.toLowerCase()}.`);
}

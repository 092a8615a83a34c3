import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { searchFolder } from '../src/domain/search-index.ts';
import { waitsForApproval } from './build/await-approval.ts';
import { finishing } from './build/finish.ts';
import { beginSteps } from './build/step-process.ts';
import { readOptions } from './options.ts';
import { sealOf } from './publish/seal.ts';
import { indexFolder, finishPages } from './search/finish-pages.ts';
import { beginStep, giveUp } from './steps.mjs';

readOptions({ options: {} });

const index = 'node_modules/.cache/search';
/** What parts of the build find out, for the page of quality. */
const reports = 'node_modules/.cache/kvalitet';
const [found, tried] = [`${reports}/fynd.json`, `${reports}/sokprov.json`];
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: 'node_modules/.cache/node',
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
 * The parts of a build. Astro starts and bundles while the content is checked, but makes no page before it is approved,
 * so that a mistake in it is told with file, line and remedy instead of Astro's words. The built site is checked last, as
 * readers get it.
 */
const pages = beginStep(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  ipc: true,
  env: { ...env, [waitsForApproval]: '1' },
});
const steps = beginSteps(env);
await stepBeside('Kontrollerar innehållet', 'check-content', ['--rapport', found], 'shown');
await stepBeside('Ritar flödesscheman', 'render-flows');
pages.goOn();
// The index is made from the content, not from the pages, so it is made and tried while they are. Only the page that
// tells how the trials went waits for them.
await stepBeside('Bygger sökregistret', 'index-search', ['--out', index]);
await stepBeside('Kör sökproven', 'search-trials', ['--out', index, '--rapport', tried], 'shown');
await stepBeside('Skriver scheman för redigerare', 'write-schemas');
end('Bygger sidorna', await pages.end('Bygger sidorna'));
mkdirSync(dirname(`dist/${searchFolder}`), { recursive: true });
renameSync(`${index}/${searchFolder}`, `dist/${searchFolder}`);
finishPages('dist', basename(indexFolder('dist')));
for (const { label, script } of finishing) end(label, await steps.run(label, script, [], 'shown'));
const last = 'Kontrollerar den byggda webbplatsen';
end(last, await steps.run(last, 'scripts/check-dist.ts', [], 'shown'));
steps.end();

/** A step beside the making of pages; when it does not go well, that is ended too. */
async function stepBeside(
  label: string,
  name: string,
  args: string[] = [],
  output?: 'shown',
): Promise<void> {
  const result = await steps.run(label, `scripts/${name}.ts`, args, output);
  if (result.code !== 0) await pages.stop();
  end(label, result);
}

function end(label: string, { code }: { code: number }): void {
  if (code !== 0) giveUp(`Bygget avbröts: ${label.toLowerCase()}.`);
}

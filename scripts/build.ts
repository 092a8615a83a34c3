import { rmSync } from 'node:fs';
import { giveUp, runStep } from './steps.mjs';

/**
 * The parts of a build, in order. Content is checked first, so that a mistake in it is told with file, line and
 * remedy instead of Astro's words; the built site is checked last, as readers get it.
 */
const steps: { label: string; args: string[]; output?: 'shown' }[] = [
  { label: 'Kontrollerar innehållet', args: ['scripts/check-content.ts'], output: 'shown' },
  { label: 'Ritar flödesscheman', args: ['scripts/render-flows.ts'] },
  { label: 'Skriver scheman för redigerare', args: ['scripts/write-schemas.ts'] },
  { label: 'Bygger sidorna', args: ['node_modules/astro/bin/astro.mjs', 'build'] },
  { label: 'Bygger sökregistret', args: ['scripts/index-search.ts'] },
  { label: 'Kör sökproven', args: ['scripts/search-trials.ts'], output: 'shown' },
  {
    label: 'Kontrollerar den byggda webbplatsen',
    args: ['scripts/check-dist.ts'],
    output: 'shown',
  },
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

// Astro keeps rendered content between builds; a page could then show what a file said before. An earlier dist must
// not be served, or tested, as if it were this one.
for (const stale of ['dist', '.astro', 'node_modules/.astro']) {
  rmSync(stale, { recursive: true, force: true });
}

for (const { label, args, output } of steps) {
  const { code } = await runStep(label, process.execPath, args, { env, ...(output && { output }) });
  if (code !== 0) giveUp(`Bygget avbröts: ${label.toLowerCase()}.`);
}

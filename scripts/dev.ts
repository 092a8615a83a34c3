import { spawn } from 'node:child_process';
import { readOptions } from './options.ts';
import { runStep } from './steps.mjs';

// `npm run dev`: the site while it is being written. Flowcharts are drawn first and again whenever a flow changes;
// the findings of the content check are shown here and on the page (scripts/dev/findings.ts).
const { values } = readOptions({
  options: {
    port: { type: 'string', takes: 'NUMMER' },
    host: { type: 'string', takes: 'ADRESS' },
  },
});
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
await runStep('Ritar flödesscheman', process.execPath, ['scripts/render-flows.ts'], { env });
await runStep('Skriver scheman', process.execPath, ['scripts/write-schemas.ts'], { env });

const options = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...options], {
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
astro.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));

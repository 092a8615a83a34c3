// `npm start`: from a fresh clone to a site in the browser. Runs on the machine's own Node; everything after the
// set-up runs on the project's.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { giveUp, runStep } from './steps.mjs';
import { projectFolder, setUp } from './set-up.mjs';

const [option] = process.argv.slice(2);
if (option !== undefined) {
  console.error(`Inget är gjort: okänt val ${option}. Kommandot har inga val.`);
  process.exit(2);
}
const { node, env } = await setUp();
const script = (/** @type {string} */ name) => join(projectFolder, 'scripts', name);

const build = await runStep('Bygger webbplatsen', node, [script('build.ts')], {
  env,
  cwd: projectFolder,
  output: 'shown',
});
if (build.code !== 0) giveUp('Webbplatsen kunde inte byggas. Orsaken står ovan.');

const server = spawn(node, [script('serve.ts')], { env, cwd: projectFolder, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => server.kill(signal));
}
// Whoever ends npm from outside ends only npm; the server should not stay behind.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 1000).unref();
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));

// `npm test`: from a fresh clone to a verdict. Runs on the machine's own Node; everything after the set-up runs on
// the project's.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, setUp } from './set-up.mjs';

const { node, env } = await setUp();
const { status } = spawnSync(node, [join(projectFolder, 'scripts', 'run-tests.ts')], {
  env,
  cwd: projectFolder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exit(status ?? 1);

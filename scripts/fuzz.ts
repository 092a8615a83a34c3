import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { InputKind } from './fuzz/odd-inputs.ts';
import { writeMeasurement } from './measure/write-measurement.ts';
import { readOptions } from './options.ts';

const { antal, fro } = readOptions({
  options: {
    antal: { type: 'string', default: '100000' },
    fro: { type: 'string', default: '20261122' },
  },
}).values;

/** No input may take longer, in milliseconds. */
const limit = 2000;
/** A process that has said nothing for this long hangs. It speaks after each hundred inputs. */
const silence = 120_000;

const kinds: Record<InputKind, string> = {
  bytes: 'bytes',
  yaml: 'YAML',
  mdx: 'MDX',
  villkor: 'villkor',
};
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const content = mkdtempSync(join(folder, 'innehall-'));
const canary = join(folder, 'kanarie.mjs');
const secret = `kanarie-${'hemlighet'}-4711`;
const canaryText = `throw new Error('${secret}');\n`;

interface Outcome {
  number: number;
  slowest: number;
  /** What went wrong, or nothing. */
  fault: string | undefined;
}

/** Runs inputs of a kind in a process that may read nothing but the code and one content folder. */
function run(kind: InputKind, count: number): Promise<Outcome> {
  return new Promise((done) => {
    const outcome: Outcome = { number: 0, slowest: 0, fault: undefined };
    let output = '';
    const project = resolve('.');
    const readable = ['src', 'scripts', 'node_modules', 'tests/mutations', 'package.json'];
    const child = fork('scripts/fuzz/worker.ts', [kind, String(count), fro, content, canary], {
      env: { ...process.env, KANARIE: secret },
      execArgv: [
        '--permission',
        ...[...readable.map((name) => join(project, name)), content].map(
          (path) => `--allow-fs-read=${path}`,
        ),
        `--allow-fs-write=${content}`,
      ],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const alarm = () => {
      outcome.fault = `hänger sig efter ${outcome.number} indata`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(alarm, silence);
    child.on('message', (message: { number: number; slowest: number }) => {
      Object.assign(outcome, message);
      clearTimeout(timer);
      timer = setTimeout(alarm, silence);
    });
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (output.includes(secret)) outcome.fault ??= 'utskriften säger det som ingen fick läsa';
      if (code !== 0) outcome.fault ??= output.slice(0, 3000);
      if (outcome.number < count) outcome.fault ??= `slutade efter ${outcome.number} indata`;
      if (outcome.slowest > limit) outcome.fault ??= 'ett indata tog för lång tid';
      done(outcome);
    });
  });
}

try {
  writeFileSync(canary, canaryText);
  const each = Math.ceil(Number(antal) / Object.keys(kinds).length);
  const rows = [];
  let total = 0;
  let isSound = true;
  for (const [kind, name] of Object.entries(kinds) as [InputKind, string][]) {
    const { number, slowest, fault } = await run(kind, each);
    if (fault) console.error(`${name}: ${fault}`);
    total += number;
    isSound &&= fault === undefined;
    rows.push({
      slag: name,
      indata: number,
      'längst (ms)': Math.round(slowest),
      fel: fault ? 1 : 0,
    });
  }
  if (readFileSync(canary, 'utf8') !== canaryText) {
    isSound = false;
    console.error('Filen utanför innehållet har ändrats.');
  }
  console.table(rows);
  console.log(
    isSound
      ? `${total} indata från fröet ${fro}: inget fel, inget över ${limit / 1000} s, inget läst utanför innehållet, inget kört.`
      : `${total} indata från fröet ${fro}: FEL, se ovan.`,
  );
  if (isSound && total >= 100_000) {
    writeMeasurement('fuzz', {
      command: 'npm run fuzz',
      title: 'Slumpade indata som kontrollen klarar',
      about: ['src/{checks,reading,domain}/**/*.ts', 'scripts/fuzz/*.ts'],
      figures: [
        {
          name: 'Utan krasch, över 2 s eller något läst eller kört',
          value: total,
          of: total,
          limit: 1,
        },
      ],
    });
  }
  process.exitCode = isSound ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

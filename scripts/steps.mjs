// Plain JavaScript without dependencies: this runs on whatever Node the machine has, before anything is installed.
import { spawn } from 'node:child_process';

const second = 1000;

/**
 * Seconds as they are written in Swedish: "0,4 s", "12 s".
 *
 * @param {number} milliseconds
 */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / second;
  return `${seconds < 10 ? seconds.toFixed(1).replace('.', ',') : Math.round(seconds)} s`;
}

/**
 * Runs a command as one named step. Steps that take more than a second say that they are still at work: on a
 * terminal the time ticks on one line, in a log there is a line every fifteen seconds.
 *
 * `output: 'shown'` lets the command speak for itself; `'onFailure'` keeps quiet unless it fails.
 *
 * @param {string} label
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, output?: 'shown' | 'onFailure', shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, milliseconds: number }>}
 */
export async function runStep(label, command, args, options = {}) {
  const { env = process.env, cwd, output = 'onFailure', shell = false } = options;
  const shown = output === 'shown';
  return timeStep(label, shown, () => run(command, args, { env, cwd, shell, shown }));
}

/**
 * Tells how a piece of work begins, goes on and ends, as one named step.
 *
 * @param {string} label
 * @param {boolean} shown whether the work speaks for itself
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<{ code: number, output: string, milliseconds: number }>}
 */
export async function timeStep(label, shown, work) {
  const started = performance.now();
  const progress = shown ? announce(label) : tick(label, started);
  const result = await work();
  const milliseconds = performance.now() - started;
  progress.stop();
  tell(label, { ...result, milliseconds });
  return { ...result, milliseconds };
}

/**
 * Begins a command that runs beside others; `end` waits for it and tells how it went, under its label. With `ipc` it can
 * be told to go on.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, ipc?: boolean }} [options]
 */
export function beginStep(command, args, { env = process.env, cwd, ipc = false } = {}) {
  const started = performance.now();
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const running = run(command, args, {
    ...{ env, cwd, shell: false, shown: false, ipc },
    onStart: (/** @type {import('node:child_process').ChildProcess} */ begun) => (child = begun),
  }).then((result) => ({ ...result, milliseconds: performance.now() - started }));
  return {
    goOn() {
      if (child?.connected) child.send('approved');
    },
    /** Ends it unfinished, and waits until it is gone. */
    async stop() {
      child?.kill();
      await running;
    },
    /** @param {string} label */
    async end(label) {
      const progress = tick(label, performance.now());
      const result = await running;
      progress.stop();
      tell(label, result);
      return result;
    },
  };
}

/**
 * @param {string} label
 * @param {{ code: number, output: string, milliseconds: number }} result
 */
function tell(label, { code, output, milliseconds }) {
  console.log(`${label}: ${code === 0 ? 'klart' : 'gick inte'} (${formatSeconds(milliseconds)})`);
  if (code !== 0 && output.trim()) console.error(output.trimEnd());
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd: string | undefined, shell: boolean, shown: boolean, ipc?: boolean, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, args, { env, cwd, shell, shown, ipc = false, onStart }) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(command, args, {
      env,
      cwd,
      shell,
      stdio: [
        'ignore',
        shown ? 'inherit' : 'pipe',
        shown ? 'inherit' : 'pipe',
        ...(ipc ? [/** @type {const} */ ('ipc')] : []),
      ],
    });
    onStart?.(child);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    // A step that was killed by a signal has no code; it has not succeeded.
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}

/** @param {string} label */
function announce(label) {
  console.log(`${label} …`);
  return { stop() {} };
}

/**
 * @param {string} label
 * @param {number} started
 */
function tick(label, started) {
  const onTerminal = Boolean(process.stdout.isTTY);
  let said = false;
  const say = () => {
    const line = `${label} … ${formatSeconds(performance.now() - started)}`;
    if (onTerminal) process.stdout.write(`\r${line}`);
    else console.log(said ? line : `${label} …`);
    said = true;
  };
  const first = setTimeout(say, second);
  const next = setInterval(say, onTerminal ? second : 15 * second);
  return {
    stop() {
      clearTimeout(first);
      clearInterval(next);
      if (onTerminal && said) process.stdout.write('\r\u001b[K');
    },
  };
}

/**
 * Ends with one clear line instead of a stack trace.
 *
 * @param {string} line
 * @returns {never}
 */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

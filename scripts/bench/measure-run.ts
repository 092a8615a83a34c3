import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a command cost, with everything that it started. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processors. */
  cpu: number;
  /** The most memory that all its processes held at once, in megabytes. */
  megabytes: number;
  output: string;
}

/** Hundredths of seconds: what Linux counts processor time in. */
const ticks = 100;

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/**
 * Runs a command in a folder and measures it. The figures come from `/proc`, so only Linux has processor time and memory.
 *
 * @throws Error with the end of the output when the command fails: a fast failure is no result
 */
export async function measureRun(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost> {
  const before = cpuOfEnded();
  const started = performance.now();
  let peak = 0;
  const { code, output } = await new Promise<{ code: number | null; output: string }>(
    (done, fail) => {
      const [program, ...args] = command as [string, ...string[]];
      const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let text = '';
      const look = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid!))), interval);
      child.stdout.on('data', (chunk) => (text += chunk));
      child.stderr.on('data', (chunk) => (text += chunk));
      child.on('error', fail);
      child.on('close', (ended) => {
        clearInterval(look);
        done({ code: ended, output: text });
      });
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} gick inte:\n${output.slice(-3000)}`);
  return { wall, cpu: cpuOfEnded() - before, megabytes: peak / 1e6, output };
}

/** Processor time of the processes that this one has started and that have ended. */
function cpuOfEnded(): number {
  try {
    const fields = statOf('self');
    return (Number(fields[13]) + Number(fields[14])) / ticks;
  } catch {
    return NaN;
  }
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold anything. */
const statOf = (pid: string): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

const pageSize = 4096;

function memoryOfTree(root: number): number {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const parents = new Map<number, { parent: number; bytes: number }>();
    for (const pid of processes) {
      try {
        const fields = statOf(pid);
        parents.set(Number(pid), {
          parent: Number(fields[1]),
          bytes: Number(fields[21]) * pageSize,
        });
      } catch {
        // It ended while we looked.
      }
    }
    const isIn = (pid: number): boolean =>
      pid === root || (parents.has(pid) && isIn(parents.get(pid)!.parent));
    return [...parents].reduce((sum, [pid, { bytes }]) => sum + (isIn(pid) ? bytes : 0), 0);
  } catch {
    return NaN;
  }
}

/** How many files a folder holds, and their size in megabytes. */
export function sizeOf(folder: string): { files: number; megabytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

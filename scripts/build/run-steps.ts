import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the build asks for: a script that does its work when it is loaded, as when it is run as a command. */
export interface AskedStep {
  script: string;
  args: readonly string[];
  /** Keeps what the step says, to be told only if it fails. */
  quiet: boolean;
}

/** How it went, when the step came to its end. A step that ends the process has failed. */
export interface DoneStep {
  code: number;
  output: string;
}

const standardError = 2;
const done = new Set<string>();
let kept: string[] | undefined;

/**
 * The steps of a build one after another in one process, so that Node and the packages are loaded, and the content is read,
 * once for all of them.
 */
async function run({ script, args, quiet }: AskedStep): Promise<DoneStep> {
  const path = resolve(script);
  // What is loaded already would not be run again, and would look as if it had gone well.
  if (done.has(path)) throw new Error(`${script} has been run.`);
  done.add(path);
  process.argv = [process.execPath, path, ...args];
  process.exitCode = 0;
  const said = quiet ? (kept = []) : undefined;
  await import(pathToFileURL(path).href);
  kept = undefined;
  return { code: Number(process.exitCode ?? 0), output: said?.join('') ?? '' };
}

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (!kept) return write(chunk, ...rest);
    kept.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
}

process.on('exit', () => {
  if (kept && kept.length > 0) writeSync(standardError, kept.join(''));
});
process.once('disconnect', () => process.exit(1));
process.on('message', (step: AskedStep) => {
  void run(step).then((how) => process.send!(how));
});

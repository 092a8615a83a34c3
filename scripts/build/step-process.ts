import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { timeStep } from '../steps.mjs';
import type { AskedStep, DoneStep } from './run-steps.ts';

/** A process that runs one step at a time. */
export interface StepProcess {
  /** Runs a script as one named step; it is well only when the step has come to its end with 0. */
  run(label: string, script: string, args?: readonly string[], output?: 'shown'): Promise<DoneStep>;
  end(): void;
}

/** Starts the process that runs the steps of a build, see `run-steps.ts`. */
export function beginSteps(env: NodeJS.ProcessEnv): StepProcess {
  const child = fork(fileURLToPath(new URL('run-steps.ts', import.meta.url)), { env });
  let answer: ((how: DoneStep) => void) | undefined;
  const settle = (how: DoneStep) => {
    answer?.(how);
    answer = undefined;
  };
  child.on('message', (how: DoneStep) => settle(how));
  // A step that ends its process, or is ended, has not succeeded, whatever code it ends with.
  let gone: DoneStep | undefined;
  child.once('error', ({ message }) => settle((gone = { code: 127, output: message })));
  child.once('exit', (code) => settle((gone = { code: code || 1, output: '' })));
  const ask = (step: AskedStep): Promise<DoneStep> => {
    if (gone) return Promise.resolve(gone);
    return new Promise((resolve) => {
      answer = resolve;
      child.send(step);
    });
  };
  return {
    run: (label, script, args = [], output = undefined) =>
      timeStep(label, output === 'shown', () => ask({ script, args, quiet: output !== 'shown' })),
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
}

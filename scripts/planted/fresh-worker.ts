import { parentPort, workerData } from 'node:worker_threads';
import { loadTests } from './load-tests.ts';

// A fault in what a module does when it is loaded is only there for modules loaded with it.
const { namespace, mutant, tests } = workerData as {
  namespace: string;
  mutant: string | undefined;
  tests: { file: string; names: string[] }[];
};
(globalThis as Record<string, unknown>)[namespace] = { activeMutant: mutant };

async function firstFailure(): Promise<{ id: string; message: string } | undefined> {
  for (const { file, names } of tests) {
    const wanted = new Set(names);
    const loaded = await loadTests(file).catch((error: unknown) => error);
    if (!Array.isArray(loaded)) return { id: `${file}#${names[0]}`, message: String(loaded) };
    for (const { name, run } of loaded) {
      if (!wanted.has(name)) continue;
      try {
        await run();
      } catch (error) {
        return { id: `${file}#${name}`, message: String(error) };
      }
    }
  }
  return undefined;
}

parentPort!.postMessage(await firstFailure());

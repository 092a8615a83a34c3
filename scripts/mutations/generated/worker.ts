import { parentPort, workerData } from 'node:worker_threads';
import { openWorld } from '../memory-world.ts';
import { judgeMutant } from './judge-mutant.ts';
import type { Mutant } from './mutant.ts';

const { folder, today, mutants } = workerData as {
  folder: string;
  today: string;
  mutants: Mutant[];
};
const world = openWorld(folder, today);
parentPort!.postMessage(mutants.map((mutant) => judgeMutant(mutant, world)));

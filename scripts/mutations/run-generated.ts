import { Worker } from 'node:worker_threads';
import { todayInSweden } from '../../src/checks/today.ts';
import { generateMutants } from './generated/generate.ts';
import type { Mutant, MutantClass, Outcome } from './generated/mutant.ts';
import { explanations, changeOf, keyOf, type Explanations } from './explanations.ts';
import { writeMeasurement } from '../measure/write-measurement.ts';
import { aboutChecks } from './about-checks.ts';
import { openWorld } from './memory-world.ts';

const folder = 'content';
const workers = 2;

/** What must be caught of each class, and of how many mutants in all. Swaps and choices have no limit: people judge them. */
const limits: Record<MutantClass, number> = { structural: 0.99, semantic: 0.9, swap: 0, choice: 0 };
const leastInAll = 2000;

const classes: Record<MutantClass, string> = {
  structural: 'Strukturen',
  semantic: 'Innehållet i påståenden och flöden',
  swap: 'Byten: en annan giltig hänvisning av samma slag',
  choice: 'Fria val: ett annat giltigt värde, som bara källan kan avgöra',
};

/** Makes mutants of the content, prints for each operator how many were caught, and every survivor. */
export async function runGenerated(chosen: {
  seed: number;
  perOperator: number;
}): Promise<boolean> {
  const today = todayInSweden();
  const started = performance.now();
  const mutants = generateMutants(openWorld(folder, today), chosen);
  const outcomes = new Map(
    (await judgeAll(mutants, today)).map((outcome) => [outcome.id, outcome]),
  );
  const judged = mutants.map((mutant) => ({ mutant, outcome: outcomes.get(mutant.id)! }));
  const explained = explanations();
  let isSound = mutants.length >= leastInAll;
  for (const name of Object.keys(classes) as MutantClass[]) {
    const own = judged.filter(({ mutant }) => mutant.class === name);
    isSound = report(name, own, explained) && isSound;
  }
  isSound = reportUnexplained(judged, explained) && isSound;
  writeMeasurement('mutationer-genererade', {
    command: 'npm run mutationer -- --genererade',
    title: 'Fel gjorda av innehållet självt som kontrollen hittar',
    about: [...aboutChecks, 'content/**/*.{yaml,mdx}'],
    figures: (Object.keys(classes) as MutantClass[]).map((name) => {
      const own = judged.filter(({ mutant }) => mutant.class === name);
      const limit = limits[name];
      return {
        name: classes[name],
        value: own.filter(isCaught).length,
        of: own.length,
        ...(limit > 0 ? { limit } : {}),
      };
    }),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${mutants.length} mutanter med fröet ${chosen.seed}, ${seconds} s.`);
  return isSound;
}

async function judgeAll(mutants: readonly Mutant[], today: string): Promise<Outcome[]> {
  // Every second mutant to each worker, so that slow operators are shared.
  const shares = Array.from({ length: workers }, (_, nth) =>
    mutants.filter((_, index) => index % workers === nth),
  );
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<Outcome[]>((done, fail) => {
          const worker = new Worker(new URL('./generated/worker.ts', import.meta.url), {
            workerData: { folder, today, mutants: share },
          });
          worker.on('message', done);
          worker.on('error', fail);
        }),
    ),
  );
  return results.flat();
}

interface Judged {
  mutant: Mutant;
  outcome: Outcome;
}

/** A structural fault is caught in its place; what a statement says may be contradicted anywhere. */
function isCaught({ mutant, outcome }: Judged): boolean {
  if (outcome.untold.length > 0) return false;
  if (mutant.referrers) return outcome.seen !== 'no';
  return mutant.class === 'structural'
    ? outcome.seen === 'line' || outcome.seen === 'record'
    : outcome.seen !== 'no';
}

function report(name: MutantClass, judged: readonly Judged[], explained: Explanations): boolean {
  const caught = judged.filter(isCaught).length;
  console.log(`\n${classes[name]}: ${share(caught, judged.length)}`);
  for (const [operator, own] of Map.groupBy(judged, ({ mutant }) => mutant.operator)) {
    const onLine = own.filter(({ outcome }) => outcome.seen === 'line').length;
    const figures = share(own.filter(isCaught).length, own.length);
    console.log(`  ${operator.padEnd(40)} ${figures.padStart(22)}   på raden ${onLine}`);
  }
  for (const each of judged.filter((one) => !isCaught(one))) console.log(survivor(each, explained));
  return caught >= limits[name] * judged.length;
}

/**
 * Says how many survivors nobody has explained, and which explanations have nothing left to explain. Those of the classes
 * with a limit have to be explained.
 */
function reportUnexplained(judged: readonly Judged[], explained: Explanations): boolean {
  const alive = judged.filter((each) => !isCaught(each));
  const unexplained = alive.filter((each) => why(each, explained) === undefined);
  console.log(`\nÖverlevande: ${alive.length}, varav ${unexplained.length} oförklarade.`);
  const living = new Set(alive.map(({ mutant }) => keyOf(mutant)));
  for (const key of explained.keys())
    if (!living.has(key)) console.log(`    lever inte längre, eller valdes inte: ${key}`);
  return unexplained.every(({ mutant }) => limits[mutant.class] === 0);
}

const share = (caught: number, all: number): string =>
  `${caught} av ${all} (${all === 0 ? '–' : `${((100 * caught) / all).toFixed(1)} %`})`;

function survivor(each: Judged, explained: Explanations): string {
  const { operator, file, lines } = each.mutant;
  const where = `${operator}, ${file}:${lines.changed} ${changeOf(each.mutant)}`;
  return `    överlever: ${where} (${why(each, explained) ?? 'OFÖRKLARAD'})`;
}

/** What was seen instead, or what somebody who has looked at it has written. */
function why({ mutant, outcome }: Judged, explained: Explanations): string | undefined {
  if (outcome.untold.length > 0) return `inte sagt på ${outcome.untold.join(', ')}`;
  if (outcome.seen !== 'no') return `sagt på en annan plats: ${outcome.rules.join(', ')}`;
  return explained.get(keyOf(mutant));
}

import { Worker } from 'node:worker_threads';
import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRule, measuresTime, turnOf } from './choose-tests.ts';
import { loadTests, testFiles } from './load-tests.ts';
import type { GatheredTest } from './vitest-in-process.ts';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
} from '@stryker-mutator/api/test-runner';

const namespace = '__stryker__';

interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

/** What Stryker's instrumented code reads and writes. */
const state = ((globalThis as Record<string, unknown>)[namespace] ??= {}) as Instrumented;

interface TimedTest extends GatheredTest {
  id: string;
  milliseconds: number;
}

/** What a file of tests works out when it is loaded, for all its tests. Only a worker of its own can do that again. */
interface Load {
  id: string;
  file: string;
}

/**
 * In milliseconds. Longer than this, a test is not shown faults of other files than its own; for checks, whose cases are
 * many, not even shorter ones that are of no rule that uses the file. So some faults are said to survive that would not.
 */
const long = 1500;
const short = 150;

/** The code that is planted with faults, and what lies under it. */
const code = 'src/{domain,reading,checks}/**/*.ts';

/**
 * Runs the project's tests in Stryker's own process. A fault in a function is switched on between two tests; one in
 * what a module does when it is loaded gets a worker of its own, and so does one that is met when a file of tests is
 * loaded. Killed means that a test that fails with the fault passes again without it.
 */
export class InProcessRunner {
  #tests: TimedTest[] = [];
  #loads: Load[] = [];
  #isWarm = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.on('unhandledRejection', () => {});
    // Loaded before any test, so that what a file of tests runs while it is loaded is told from what modules run.
    for (const file of globSync(code)) await import(pathToFileURL(resolve(file)).href);
    for (const file of testFiles(process.env['PLANTED_ROOM'] ?? 'checks')) {
      const load = { id: `${file}#`, file };
      this.#loads.push(load);
      state.currentTestId = load.id;
      const tests = await loadTests(file);
      state.currentTestId = undefined;
      for (const test of tests) {
        if (measuresTime(test.name)) continue;
        this.#tests.push({ ...test, id: `${file}#${test.name}`, milliseconds: 0 });
      }
    }
  }

  /** Everything that tests keep for each other is filled while the code is sound. */
  async #warmUp(): Promise<void> {
    for (const test of this.#tests) test.milliseconds = (await timed(test.run)).milliseconds;
    this.#isWarm = true;
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = this.#loads.map(({ id, file }) => {
      return { id, name: 'load', fileName: file, timeSpentMs: 0, status: 0 };
    });
    for (const test of this.#tests) {
      const { id, name, file, run } = test;
      state.currentTestId = id;
      const { milliseconds, error } = await timed(run);
      state.currentTestId = undefined;
      test.milliseconds = milliseconds;
      // A test that fails on sound code says nothing about faults.
      if (error === undefined) {
        tests.push({ id, name, fileName: file, timeSpentMs: milliseconds, status: 0 });
      } else console.error(`Provet går inte ens utan fel, och räknas inte: ${id}`);
    }
    this.#isWarm = true;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage } as DryRunResult;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!this.#isWarm) await this.#warmUp();
    const chosen = this.#chosenFor(options);
    if (options.mutantActivation === 'static') {
      return (await runFresh(options, chosen)) as MutantRunResult;
    }
    const result = await runHere(options, chosen);
    if (result.status !== 'survived') return result as MutantRunResult;
    const met = this.#loads.filter(({ id }) => options.testFilter?.includes(id));
    if (met.length === 0 || isRule(sourceOf(options))) return result as MutantRunResult;
    const files = new Set(met.map(({ file }) => file));
    const again = this.#tests.filter((test) => files.has(test.file) && test.milliseconds < long);
    return (await runFresh(options, again)) as MutantRunResult;
  }

  #chosenFor({ sandboxFileName, testFilter, mutantActivation }: MutantRunOptions): TimedTest[] {
    const source = sourceOf({ sandboxFileName });
    const isOfRule = isRule(source);
    const isCheck = source.startsWith('src/checks/');
    const isStatic = mutantActivation === 'static';
    const covering = testFilter && new Set(testFilter);
    return this.#tests
      .flatMap((test) => {
        if (covering && !covering.has(test.id)) return [];
        const turn = turnOf(source, test.file, test.name);
        if (turn === undefined) return [];
        if (turn > 1 && test.milliseconds > (turn > 2 && isCheck ? short : long)) return [];
        if (turn > (isOfRule ? 3 : 4) && (isOfRule || isStatic)) return [];
        return { test, turn };
      })
      .sort((a, b) => a.turn - b.turn || a.test.milliseconds - b.test.milliseconds)
      .map(({ test }) => test);
  }
}

const sourceOf = ({ sandboxFileName }: Pick<MutantRunOptions, 'sandboxFileName'>): string =>
  relative(process.cwd(), sandboxFileName).replaceAll('\\', '/');

async function timed(run: () => Promise<void>): Promise<{ milliseconds: number; error: unknown }> {
  const started = performance.now();
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('thrown without a reason'),
  );
  return { milliseconds: performance.now() - started, error };
}

/** What Stryker is told about a fault. */
interface Judged {
  status: 'killed' | 'survived';
  killedBy?: string[];
  failureMessage?: string;
  nrOfTests: number;
}

async function runHere(options: MutantRunOptions, tests: readonly TimedTest[]): Promise<Judged> {
  const { activeMutant, hitLimit } = options;
  let count = 0;
  for (const { id, run } of tests) {
    count++;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const { error } = await timed(run);
    Object.assign(state, { activeMutant: undefined, hitLimit: undefined });
    if (error === undefined) continue;
    const again = await timed(run);
    // The fault has left something behind in this process; a fresh one tells.
    if (again.error !== undefined) return runFresh(options, tests);
    return { status: 'killed', killedBy: [id], failureMessage: String(error), nrOfTests: count };
  }
  return { status: 'survived', nrOfTests: count };
}

/** Tests that go in a worker of their own with sound code, and those that need others before them. */
const independent = new Map<string, boolean>();

/** Shows a fault to tests in a worker of its own. Tests that fail there also without the fault are not asked. */
async function runFresh(
  { activeMutant }: MutantRunOptions,
  tests: readonly TimedTest[],
): Promise<Judged> {
  for (;;) {
    const asked = tests.filter(({ id }) => independent.get(id) !== false);
    const failure = await firstFailure(activeMutant.id, asked);
    if (!failure) return { status: 'survived', nrOfTests: asked.length };
    const { id, message } = failure;
    if (!independent.has(id)) {
      const alone = tests.filter((test) => test.id === id);
      independent.set(id, (await firstFailure(undefined, alone)) === undefined);
    }
    if (!independent.get(id)) continue;
    return { status: 'killed', killedBy: [id], failureMessage: message, nrOfTests: asked.length };
  }
}

async function firstFailure(
  mutant: string | undefined,
  tests: readonly TimedTest[],
): Promise<{ id: string; message: string } | undefined> {
  const byFile = new Map<string, string[]>();
  for (const { file, name } of tests) {
    if (!byFile.has(file)) byFile.set(file, []);
    byFile.get(file)!.push(name);
  }
  return new Promise((done) => {
    const worker = new Worker(new URL('fresh-worker.ts', import.meta.url), {
      workerData: {
        namespace,
        mutant,
        tests: [...byFile].map(([file, names]) => ({ file, names })),
      },
    });
    worker.once('message', (message) => {
      done(message);
      void worker.terminate();
    });
    worker.once('error', (error) => done({ id: tests[0]?.id ?? '', message: String(error) }));
  });
}

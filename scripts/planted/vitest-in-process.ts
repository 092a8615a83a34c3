import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect as itself } from 'vitest';

/**
 * Stands in for Vitest where thousands of faults are planted in one process: it gathers the tests of a file instead of
 * starting workers, and leaves `expect` to Vitest itself. Only what the tests of checks and domain use is here; anything
 * else fails when the file is imported.
 */
type Body = (context: { expect: typeof itself }) => unknown;

export interface GatheredTest {
  file: string;
  name: string;
  run(): Promise<void>;
}

interface Hooks {
  beforeAll: Array<() => unknown>;
  beforeEach: Array<() => unknown>;
  afterEach: Array<() => unknown>;
  isReady: boolean;
}

const found: GatheredTest[] = [];
let file = '';
let names: string[] = [];
let hooks: Hooks;

/** Imports a file of tests and gives the tests in it, in the order they stand. */
export async function gatherTests(
  path: string,
  load: () => Promise<unknown>,
): Promise<GatheredTest[]> {
  const from = found.length;
  file = path;
  names = [];
  hooks = { beforeAll: [], beforeEach: [], afterEach: [], isReady: false };
  await load();
  return found.slice(from);
}

function add(name: string, body: Body): void {
  const own = hooks;
  const expect = expectIn(dirname(file));
  const run = async () => {
    if (!own.isReady) for (const hook of own.beforeAll) await hook();
    own.isReady = true;
    try {
      for (const hook of own.beforeEach) await hook();
      await body({ expect });
    } finally {
      for (const hook of own.afterEach) await hook();
    }
  };
  found.push({ file, name: [...names, name].join(' > '), run });
}

/** Names each row as Vitest does: `%s` by place, `$key` by key. */
function titleOf(name: string, row: unknown, index: number): string {
  const places = Array.isArray(row) ? [...row] : [row];
  return `${name
    .replace(/%[sdijo]/g, () => String(places.shift()))
    .replace(/\$(\w+)/g, (_, key) => String((row as Record<string, unknown>)?.[key]))} #${index}`;
}

const each =
  (add: (name: string, body: () => unknown) => unknown) =>
  (rows: readonly unknown[]) =>
  (name: string, body: (...values: unknown[]) => unknown): void => {
    rows.forEach((row, index) =>
      add(titleOf(name, row, index), () => body(...(Array.isArray(row) ? row : [row]))),
    );
  };

const onlyIf = (wanted: boolean) => (name: string, body: Body) => {
  if (wanted) add(name, body);
};

export const test = Object.assign((name: string, body: Body) => add(name, body), {
  concurrent: Object.assign((name: string, body: Body) => add(name, body), { each: each(add) }),
  each: each(add),
  runIf: onlyIf,
  skipIf: (unwanted: boolean) => onlyIf(!unwanted),
});

export function describe(name: string, body: () => unknown): void {
  names.push(name);
  body();
  names.pop();
}
describe.each = each(describe);
describe.skipIf = (unwanted: boolean) => (name: string, body: () => unknown) => {
  if (!unwanted) describe(name, body);
};

export const beforeAll = (hook: () => unknown) => void hooks.beforeAll.push(hook);
export const beforeEach = (hook: () => unknown) => void hooks.beforeEach.push(hook);
export const afterEach = (hook: () => unknown) => void hooks.afterEach.push(hook);
/** What is shared by the tests of a file is used again for the next fault. */
export const afterAll = (): void => {};

const lines = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

/** Snapshots need a worker of Vitest. The tests here only take them of texts, which can be compared as texts. */
const expectIn = (folder: string) =>
  Object.assign((value: unknown) => {
    const assertion = itself(value);
    Object.defineProperties(assertion, {
      toMatchInlineSnapshot: {
        value: (snapshot: string) => itself(lines(`"${String(value)}"`)).toBe(lines(snapshot)),
      },
      toMatchFileSnapshot: {
        value: (path: string) => itself(value).toBe(readFileSync(join(folder, path), 'utf8')),
      },
    });
    return assertion;
  }, itself);

export const expect = expectIn('.');

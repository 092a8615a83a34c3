import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { toTerminal } from '../../src/checks/reporters/terminal.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { openWorld } from '../mutations/memory-world.ts';
import { oddInputs, type InputKind } from './odd-inputs.ts';
import { collectionNames, fileOf, tryCondition, tryText, yamlCollections } from './try-input.ts';

// Run with Node's permissions: this process may read the code and one content folder, write to that folder, and do
// nothing else. Whatever an input made it do beside that throws, and is a fault.
const [kind, count, seed, folder, canary] = process.argv.slice(2) as [
  InputKind,
  string,
  string,
  string,
  string,
];
const secret = process.env['KANARIE']!;

/** The permissions hold: what the inputs try is refused. Without this, silence would prove nothing. */
function proveFenced(): void {
  try {
    readFileSync(canary);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED') return;
  }
  throw new Error('Filen utanför innehållet gick att läsa.');
}

const page = 'sidor/om.mdx';
const world = openWorld('tests/mutations/varld', '2026-11-22');
/** Every so often all rules run too, in the small world with the input as one of its files. */
const wholeEvery = 25;
let number = 0;

async function tryOne(input: Uint8Array | string, name: string): Promise<void> {
  const isWhole = number % wholeEvery === 0;
  let findings: Finding[] = [];
  if (kind === 'bytes') {
    const file = join(folder, fileOf(name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, input);
    findings = (await loadContent(folder)).findings;
    writeFileSync(file, 'x');
  } else if (kind === 'villkor') {
    tryCondition(input as string);
  } else {
    findings = tryText(kind === 'mdx' ? 'sidor' : name, input as string);
  }
  if (isWhole) findings = world.check(new Map([changed(input)]));
  const report = toTerminal(findings, { folder: 'content', lineOf: () => undefined });
  if (report.includes(secret)) throw new Error('Rapporten säger det som ingen fick läsa.');
}

/** The input as a file of the small world. */
function changed(input: Uint8Array | string): [string, Uint8Array] {
  if (kind === 'yaml') return ['ordlista.yaml', Buffer.from(input)];
  if (kind !== 'villkor') return [page, Buffer.from(input)];
  const [file, bytes] = [...world.files].find(([name]) => name.startsWith('floden/'))!;
  const text = Buffer.from(bytes).toString('utf8');
  return [file, Buffer.from(text.replace(/ nar: .*/, () => ` nar: ${JSON.stringify(input)}`))];
}

proveFenced();
let slowest = 0;
await fc.assert(
  fc.asyncProperty(
    oddInputs(kind, canary),
    fc.constantFrom(...(kind === 'yaml' ? yamlCollections : collectionNames)),
    async (input, name) => {
      number++;
      const started = performance.now();
      await tryOne(input, name);
      slowest = Math.max(slowest, performance.now() - started);
      if (number % 100 === 0) process.send?.({ number, slowest });
    },
  ),
  { numRuns: Number(count), seed: Number(seed), endOnFailure: true },
);
process.send?.({ number, slowest });

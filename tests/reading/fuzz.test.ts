import fc from 'fast-check';
import { test } from 'vitest';
import { oddInputs } from '../../scripts/fuzz/odd-inputs.ts';
import {
  collectionNames,
  tryBytes,
  tryCondition,
  tryText,
  yamlCollections,
} from '../../scripts/fuzz/try-input.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);

test('reads any bytes without falling', () => {
  fc.assert(
    fc.property(oddInputs('bytes'), fc.constantFrom(...collectionNames), (bytes, name) => {
      tryBytes(name, bytes as Uint8Array);
    }),
    { numRuns },
  );
});

test('reads anything that looks like YAML without falling', () => {
  fc.assert(
    fc.property(oddInputs('yaml'), fc.constantFrom(...yamlCollections), (text, name) => {
      tryText(name, text as string);
    }),
    { numRuns },
  );
});

test('reads anything that looks like MDX without falling', () => {
  fc.assert(
    fc.property(oddInputs('mdx'), (text) => {
      tryText('sidor', text as string);
    }),
    { numRuns },
  );
});

test('reads anything that looks like a condition, alone and in a flow, without falling', () => {
  fc.assert(
    fc.property(oddInputs('villkor'), (text) => {
      tryCondition(text as string);
    }),
    { numRuns },
  );
});

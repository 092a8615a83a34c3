import { readFileSync } from 'node:fs';
import { canaryFaults } from './guard/canary.ts';
import { readOptions } from './options.ts';

/** Whether the check can be trusted: content that is known to be bad must make the real command go red. */
readOptions({ options: {} }, 'Inget är kontrollerat');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const faults = await canaryFaults(scripts['check:content'] ?? 'false');
console.log(
  faults.length === 0
    ? 'Vakten: känt fel innehåll stoppas, felfritt går igenom.'
    : ['Vakten går inte att lita på:', ...faults.map((fault) => `  ${fault}`)].join('\n'),
);
process.exitCode = faults.length === 0 ? 0 : 1;

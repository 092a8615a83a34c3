import { writeFileSync } from 'node:fs';
import { registeredRules } from '../src/checks/registered-rules.ts';
import { rules } from '../src/checks/rules/index.ts';
import { readOptions } from './options.ts';

readOptions({ options: {} });

/** Adds the rules of today to those that must never be lost. Nothing is ever taken away. */
const file = 'src/checks/registered-rules.ts';
const after = [...new Set([...registeredRules, ...rules.map(({ id }) => id)])].sort();
writeFileSync(
  file,
  `/**
 * Every rule that has been in use. The check blocks when one of them no longer runs. \`npm run regler\` adds new ones; one
 * that is taken away on purpose is taken from here by hand, so that it shows.
 */
export const registeredRules: readonly string[] = [
${after.map((id) => `  '${id}',\n`).join('')}];
`,
);
console.log(`${after.length - registeredRules.length} nya kontroller, ${after.length} i allt.`);

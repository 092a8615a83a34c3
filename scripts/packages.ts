import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readOptions } from './options.ts';
import { readLock, readRegister, readRules, registerFile, today } from './supply/read-rules.ts';
import { faultsOfSupply, toRegister, type Register } from './supply/register.ts';

/**
 * The packages that the project is built with: their licences, and when each was published. `--skriv` writes the register
 * anew and asks the registry about what is new in it.
 */
const { values } = readOptions({ options: { skriv: { type: 'boolean', default: false } } });
const before = readRegister();
const register = toRegister(readLock(), before);

if (values.skriv) {
  // The first register is of packages that have been used for long; after that, each new one is asked about.
  const isFirst = Object.keys(before).length === 0;
  const added = isFirst ? [] : Object.keys(register).filter((key) => !Object.hasOwn(before, key));
  for (const key of added) register[key]!.published = askPublished(key);
  writeFileSync(registerFile, `${JSON.stringify(register, null, 2)}\n`);
}

const counts = new Map<string, number>();
for (const { licence } of Object.values(register))
  counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${licence}`);

const faults = faultsOfSupply(readLock(), readRegister(), readRules(), today());
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(register).length} paket, ${faults.length} fel.${undatedText(register)}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function askPublished(key: string): string | null {
  const at = key.lastIndexOf('@');
  try {
    const answer = execFileSync('npm', ['view', key.slice(0, at), 'time', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    const time = (JSON.parse(answer) as Record<string, string>)[key.slice(at + 1)];
    return time?.slice(0, 10) ?? null;
  } catch {
    console.error(`${key}: dagen kunde inte hämtas, registret svarar inte.`);
    return null;
  }
}

function undatedText(packages: Register): string {
  const count = Object.values(packages).filter(({ published }) => published === null).length;
  return count > 0 ? ` För ${count} är det inte känt vilken dag de publicerades.` : '';
}

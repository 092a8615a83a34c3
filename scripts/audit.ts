import { spawnSync } from 'node:child_process';
import { readOptions } from './options.ts';
import { judgeAudit, type Audit } from './supply/judge-audit.ts';
import { readRules, today } from './supply/read-rules.ts';

/**
 * Known vulnerabilities in the packages, by `npm audit`. Ends with 1 when one has to be mended, and with 2 when nobody
 * could say: a check that did not run must not look like one that found nothing.
 */
readOptions({ options: {} }, 'Inget är kontrollerat');
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
  timeout: 120_000,
  shell: process.platform === 'win32',
});
const audit = toAudit(stdout);
if (!audit) {
  console.error('npm audit kunde inte köras: registret svarar inte. Inget är kontrollerat.');
  process.exitCode = 2;
} else {
  const { faults, remarks } = judgeAudit(audit, readRules().exceptions, today());
  for (const remark of remarks) console.log(remark);
  for (const fault of faults) console.error(fault);
  console.log(`npm audit: ${faults.length} att åtgärda, ${remarks.length} att känna till.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function toAudit(text: string): Audit | undefined {
  try {
    const answer = JSON.parse(text) as Partial<Audit>;
    return answer.vulnerabilities ? (answer as Audit) : undefined;
  } catch {
    return undefined;
  }
}

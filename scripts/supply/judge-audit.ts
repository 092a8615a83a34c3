import type { Exception } from './register.ts';

/** The part of the answer of `npm audit --json` that is judged. */
export interface Audit {
  vulnerabilities: Record<string, { via: (string | Advisory)[] }>;
}

interface Advisory {
  url: string;
  title: string;
  severity: 'info' | 'low' | 'moderate' | 'high' | 'critical';
}

export interface Judged {
  /** Stop until mended or excepted. */
  faults: string[];
  /** Told, no more: less than high, or excepted for a while. */
  remarks: string[];
}

const serious = new Set(['high', 'critical']);

/** Judges known vulnerabilities: what is high or critical has to be mended, or excepted by somebody until a day. */
export function judgeAudit(
  { vulnerabilities }: Audit,
  exceptions: readonly Exception[],
  today: string,
): Judged {
  const judged: Judged = { faults: [], remarks: [] };
  for (const [name, { via }] of Object.entries(vulnerabilities)) {
    for (const advisory of via) {
      if (typeof advisory === 'string') continue; // told where it comes from
      const id = /GHSA-[\w-]+/.exec(advisory.url)?.[0] ?? advisory.url;
      const line = `${name}: ${id}, ${advisory.severity}: ${advisory.title}`;
      const exception = exceptions.find(({ about }) => about === id);
      if (exception && exception.until >= today)
        judged.remarks.push(`${line} (undantag till ${exception.until}, ${exception.owner})`);
      else if (serious.has(advisory.severity)) judged.faults.push(line);
      else judged.remarks.push(line);
    }
  }
  return judged;
}

import type { Entry, Locate, ValuePath } from '../domain/entry.ts';
import type { Finding, Params } from '../domain/finding.ts';
import { guardRules, type GuardRule } from './guard-rules.ts';

/** More exceptions than this are no exceptions. */
export const mostExceptions = 10;

/** Findings that nobody may except: what harms somebody when it is published, and the guard itself. */
const neverExcepted: ReadonlySet<string> = new Set([
  ...Object.keys(guardRules),
  'no-content',
  'symlink',
  'front-matter-code',
  'personal-number',
  'private-email',
  'mobile-number',
  'person-name-as-role',
  'mdx-import',
  'mdx-expression',
]);

/** What has to be known to judge the exceptions. */
interface About {
  today: string;
  /** Every rule there is, by name. */
  rules: ReadonlySet<string>;
  /** False when some file could not be read: then what matches nothing may only not have been found. */
  complete: boolean;
  locate: Locate;
}

/**
 * Lets the findings that are excepted through as warnings that say until when, and finds fault with the exceptions:
 * expired, for nothing, for what may not be excepted, or too many.
 */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Entry<'exception'>[],
  about: About,
): Finding[] {
  const left = [...findings];
  const faults: Finding[] = [];
  for (const [index, entry] of exceptions.entries()) {
    const found = index < mostExceptions ? judge(entry, left, about) : tooMany(exceptions.length);
    if ('covered' in found) {
      for (const place of found.covered) left[place] = excepted(left[place]!, entry);
    } else if (found.rule) {
      const at: ValuePath = [...entry.path, found.key];
      faults.push({
        rule: found.rule,
        severity: guardRules[found.rule],
        file: entry.file,
        ...about.locate(entry.file, at),
        params: found.params,
      });
    }
  }
  return [...left, ...faults];
}

type Judged = { covered: number[] } | { rule?: GuardRule; key: string; params: Params };

const tooMany = (count: number): Judged => ({
  rule: 'too-many-exceptions',
  key: 'regel',
  params: { count, most: mostExceptions },
});

function judge(
  { data }: Entry<'exception'>,
  findings: readonly Finding[],
  { today, rules, complete }: About,
): Judged {
  const { rule, file, count, until } = data;
  if (!rules.has(rule) || neverExcepted.has(rule)) {
    const isKnown = rules.has(rule) ? 'yes' : 'no';
    return { rule: 'exception-not-allowed', key: 'regel', params: { rule, isKnown } };
  }
  if (until < today)
    return { rule: 'exception-expired', key: 'galler-till', params: { rule, file, until } };
  const matching = [...findings.keys()].filter((place) => {
    const finding = findings[place]!;
    return finding.rule === rule && finding.file === file && finding.severity === 'error';
  });
  if (matching.length >= count) return { covered: matching.slice(0, count) };
  const params = { rule, file, count, found: matching.length };
  return complete ? { rule: 'exception-unused', key: 'regel', params } : { covered: matching };
}

const excepted = (finding: Finding, { data }: Entry<'exception'>): Finding => ({
  ...finding,
  severity: 'warning',
  exception: { owner: data.owner, until: data.until },
});

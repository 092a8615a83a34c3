import { isDate } from '../../../src/reading/schema-at.ts';
import { removeField, replaceRange, rewrite } from './make-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { Site } from './sites.ts';

/** What can be done with a required field. */
export function mutateRequired(site: Site, text: string): Mutant[] {
  const wrongType =
    site.kind === 'scalar' ? '[fel, typ]' : site.kind === 'list' ? 'fel typ' : 'fel typ';
  return [
    removeField(site, text, 'krävd uppgift: borta'),
    emptied(site, text),
    rewriteWhole(site, text, 'krävd uppgift: fel typ', wrongType),
  ];
}

const emptied = (site: Site, text: string): Mutant =>
  rewriteWhole(site, text, 'krävd uppgift: tom', site.raw.startsWith('[') ? '[]' : "''");

/** Writes a value on the line of its key, also when it stood on lines of its own. */
function rewriteWhole(site: Site, text: string, operator: string, value: string): Mutant {
  const colon = text.indexOf(':', site.key);
  const isInline =
    text.slice(colon + 1, site.start).trim() === '' &&
    !text.slice(colon, site.start).includes('\n');
  const start = isInline ? site.start : colon + 1;
  const end = /\n\s*$/.test(text.slice(site.start, site.end))
    ? site.start + site.raw.trimEnd().length
    : site.end;
  return replaceRange(site.file, text, [start, end], isInline ? value : ` ${value}`, {
    operator,
    class: 'structural',
    at: site.path.join('.'),
    record: site.record,
  });
}

export const isDay = (site: Site): boolean =>
  isDate(site.schema) && /^\d{4}-\d{2}-\d{2}$/.test(site.value);

/** What can be done with a day. One day earlier is another valid day, and nothing else says which. */
export function mutateDay(site: Site, text: string): Mutant[] {
  const [year, month, day] = site.value.split('-') as [string, string, string];
  const earlier = new Date(Date.parse(`${site.value}T00:00:00Z`) - 86_400_000);
  return [
    rewrite(site, text, 'dag: finns inte', `'${year}-02-30'`),
    rewrite(site, text, 'dag: bakvänd', `'${day}-${month}-${year}'`),
    rewrite(site, text, 'dag: i framtiden', `'2031-${month}-${day}'`),
    rewrite(
      site,
      text,
      'dag: en dag tidigare',
      `'${earlier.toISOString().slice(0, 10)}'`,
      'choice',
    ),
  ];
}

/** The words a value may be chosen from, when it is such a value. */
export function choicesOf({ schema, kind }: Site): string[] | undefined {
  if (kind !== 'scalar') return undefined;
  const words = schema?.enum?.filter((word) => typeof word === 'string') as string[] | undefined;
  return words && words.length > 1 ? words : undefined;
}

/** A word from a list as it is spelt in Swedish, or with a slip: not in the list. */
export function misspeltChoice(site: Site, text: string): Mutant {
  return rewrite(site, text, 'val ur lista: stavfel', `${site.value}a`);
}

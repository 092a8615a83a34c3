import type { Mutant, MutantClass } from './mutant.ts';
import type { Site } from './sites.ts';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where a record begins and ends, as offsets before the change. */
export interface Extent {
  start: number;
  end: number;
}

/** Makes a mutant that replaces the letters from one offset to another. */
export function replaceRange(
  file: string,
  text: string,
  [from, to]: readonly [number, number],
  replacement: string,
  about: { operator: string; class: MutantClass; at: string; record: Extent },
): Mutant {
  const changed = text.slice(0, from) + replacement + text.slice(to);
  const grown = changed.length - text.length;
  return {
    id: `${about.operator} ${file} ${about.at}`,
    operator: about.operator,
    class: about.class,
    file,
    text: changed,
    was: text.slice(from, to).trim(),
    is: replacement.trim(),
    lines: {
      changed: lineAt(changed, from),
      from: lineAt(changed, about.record.start),
      to: lineAt(changed, Math.max(about.record.start, about.record.end + grown)),
    },
  };
}

/** Makes a mutant that writes a value in another way. */
export const rewrite = (
  site: Site,
  text: string,
  operator: string,
  replacement: string,
  kind: MutantClass = 'structural',
): Mutant =>
  replaceRange(site.file, text, [site.start, site.end], replacement, {
    operator,
    class: kind,
    at: site.path.join('.'),
    record: site.record,
  });

/** Makes a mutant without a field: up to the next field, or back to the end of the one before it. */
export const removeField = (site: Site, text: string, operator: string): Mutant =>
  replaceRange(
    site.file,
    text,
    site.next === undefined ? [site.before ?? site.key, site.end] : [site.key, site.next],
    '',
    { operator, class: 'structural', at: site.path.join('.'), record: site.record },
  );

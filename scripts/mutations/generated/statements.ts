import type { MemoryWorld } from '../memory-world.ts';
import { choicesOf } from './fields.ts';
import { replaceRange, rewrite } from './make-mutant.ts';
import type { Mutant } from './mutant.ts';
import type { Site } from './sites.ts';

const numerals = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton'.split(' ');
const modals: Readonly<Record<string, string>> = {
  ska: 'bör',
  bör: 'kan',
  kan: 'ska',
  måste: 'kan',
};

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const number = new RegExp(`${start}(?:\\d+|${numerals.slice(2, -1).join('|')})${end}`, 'giu');
const modal = new RegExp(`${start}(?:${Object.keys(modals).join('|')})${end}`, 'giu');
const negation = new RegExp(`${start}(?:inte|ej|icke|ingen|inget|inga|aldrig) `, 'giu');

/** The texts that say who does what: statements, criteria and what a handover requires. */
const isNormText = ({ file, path }: Site): boolean =>
  (/^ansvar\//.test(file) &&
    ['ansvar', 'kriterier'].includes(String(path[0])) &&
    ['text', 'kort', 'villkor'].includes(String(path[2]))) ||
  (/^overlamningar\//.test(file) && path[2] === 'krav' && path[4] === 'text');

const isStatement = ({ file, path }: Site): boolean =>
  /^ansvar\//.test(file) && path[0] === 'ansvar' && path.length > 2;

/** Every number, modal verb and negation in a text that says who does what. */
export function mutateWords(site: Site, text: string): Mutant[] {
  if (!isNormText(site)) return [];
  const changed = (operator: string, index: number, length: number, word: string): Mutant =>
    replaceRange(site.file, text, [site.start + index, site.start + index + length], word, {
      operator,
      class: 'semantic',
      at: `${site.path.join('.')}:${index}`,
      record: site.record,
    });
  const { raw } = site;
  return [
    ...[...raw.matchAll(number)].map(({ 0: word, index }) =>
      changed('påstående: tal', index, word.length, nextNumber(word)),
    ),
    ...[...raw.matchAll(modal)].map(({ 0: word, index }) =>
      changed(
        'påstående: modalverb',
        index,
        word.length,
        asWritten(word, modals[word.toLowerCase()]!),
      ),
    ),
    ...[...raw.matchAll(negation)].map(({ 0: word, index }) =>
      changed('påstående: nekande ord bort', index, word.length, ''),
    ),
    ...(site.path.at(-1) === 'kort'
      ? []
      : [changed('påstående: inte till', ...placeForNot(raw), 'inte ')]),
  ];
}

/** Behind the first modal verb; without one, behind the second word. */
function placeForNot(raw: string): [index: number, length: number] {
  const match = new RegExp(modal.source, 'iu').exec(raw);
  const from = match ? match.index + match[0].length : /^\S+\s+\S+/.exec(raw)?.[0].length;
  const space = raw.indexOf(' ', from ?? 0);
  return [space < 0 ? raw.length : space + 1, 0];
}

function nextNumber(word: string): string {
  const index = numerals.indexOf(word.toLowerCase());
  return index < 0 ? String(Number(word) + 1) : asWritten(word, numerals[index + 1]!);
}

const asWritten = (word: string, other: string): string =>
  /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;

/** The typed fields of statements: another word of the same list, another level, the next point, another limit. */
export function mutateTypedFields(site: Site, text: string, world: MemoryWorld): Mutant[] {
  if (!isStatement(site) || site.kind !== 'scalar') return [];
  const field = site.path[2];
  const choices = choicesOf(site);
  if (choices) {
    const next = choices[(choices.indexOf(site.value) + 1) % choices.length]!;
    const kind = field === 'malgrupp' ? 'choice' : 'semantic';
    return [rewrite(site, text, `påstående: ${String(field)}`, next, kind)];
  }
  if (site.path.at(-1) === 'varde') {
    return [rewrite(site, text, 'påstående: tid', String(Number(site.value) + 1), 'semantic')];
  }
  if (field === 'vardnivaer') {
    const levels = world.graph.all('careLevel').filter(({ data }) => data.type === 'niva');
    const index = levels.findIndex(({ id }) => id === site.value);
    const other = levels[(index + 1) % levels.length]!.id;
    return index < 0 ? [] : [rewrite(site, text, 'påstående: vårdnivå', other, 'swap')];
  }
  if (field === 'kalla') {
    const points = world.graph.all('sourcePoint');
    const index = points.findIndex(({ id }) => id === site.value);
    const other = points[index + 1];
    return other ? [rewrite(site, text, 'påstående: grannpunkt', other.id, 'swap')] : [];
  }
  return [];
}

import { excerpts } from './excerpt.ts';
import type { Weight } from './change.ts';
import { meaningChange, type MeaningChange } from './meaning-words.ts';
import { nameOfKey } from './names.ts';
import type { About, Found, Rule } from './rule.ts';
import type { Kind } from '../schemas/index.ts';

type Simple = string | number | boolean | null | undefined;

/** Longer values are not repeated inside the sentence; they stand below it. */
const inSentence = 60;

/** "ändrar", "anger" or "tar bort", with the values when they are short. */
export function valueChange(
  label: string,
  was: string | undefined,
  is: string | undefined,
  { name }: About,
  weight: Weight,
): Found {
  const both = { weight, before: was, after: is };
  const isShort = (was?.length ?? 0) <= inSentence && (is?.length ?? 0) <= inSentence;
  if (was === undefined) {
    return { ...both, says: `anger ${label} för ${name}${isShort ? `: ${is}` : ''}` };
  }
  if (is === undefined) {
    return { ...both, says: `tar bort ${label} för ${name}${isShort ? `, som var ${was}` : ''}` };
  }
  const values = isShort && was !== is ? ` från ${was} till ${is}` : '';
  return { ...both, says: `ändrar ${label} för ${name}${values}` };
}

/** A value as readers meet it. Null is what the source does not say; undefined is no value at all. */
function inWords(value: Simple, words: Readonly<Record<string, string>>): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return words['null'] ?? 'ej angivet';
  if (typeof value === 'boolean') return words[String(value)] ?? (value ? 'ja' : 'nej');
  return Object.hasOwn(words, value) ? words[value] : String(value);
}

/** A value that means something of its own: a word from a list, a number, a day, a name, a condition. */
export const value = (
  label: string,
  words: Readonly<Record<string, string>> = {},
  weight: Weight = 'clinical',
): Rule<Simple> => ({
  compare: (was, is, about) => [
    valueChange(label, inWords(was, words), inWords(is, words), about, weight),
  ],
});

/** The id of a record or a part. That of a record is what it is known by, so that another one is told as a renaming. */
export const id = value('id', {}, 'minor');

/** A reference to one other record. */
export const reference = (
  label: string,
  kind: Kind,
  weight: Weight = 'clinical',
): Rule<string | null | undefined> => ({
  compare: (was, is, about) => {
    const { before, after } = about;
    const called = (id: string | null | undefined, graphs: [typeof before, typeof after]) =>
      id ? nameOfKey({ kind, id }, ...graphs) : id === null ? 'ej angivet' : undefined;
    const names = [called(was, [before, after]), called(is, [after, before])] as const;
    return [valueChange(label, ...names, about, weight)];
  },
});

/** Running text: minor, unless words have changed that may alter what it means. */
export const text = (label = 'texten'): Rule<string | null | undefined> => ({
  compare: (was, is, about) => {
    const meaning = meaningChange(was ?? '', is ?? '');
    const verb = was ? (is ? 'ändrar' : 'tar bort') : 'skriver till';
    const cut = excerpts(was ?? '', is ?? '');
    return [
      {
        weight: meaning ? 'clinical' : 'minor',
        says: `${verb} ${label} för ${about.name}${meaning ? `, ord som kan ändra innebörden: ${meaningWords(meaning)}` : ''}`,
        before: was ? cut.before : undefined,
        after: is ? cut.after : undefined,
      },
    ];
  },
});

const shownWords = 6;

function meaningWords({ gone, come }: MeaningChange): string {
  const list = (words: string[]) =>
    words
      .slice(0, shownWords)
      .map((word) => `”${word}”`)
      .join(' ') + (words.length > shownWords ? ' …' : '');
  if (gone.length === 0) return `${list(come)} är nytt`;
  if (come.length === 0) return `${list(gone)} är borta`;
  return `${list(gone)} blir ${list(come)}`;
}

/** The same comparison, when no change of the field can matter clinically. */
export const minor = <Value>(rule: Rule<Value>): Rule<Value> => ({
  compare: (was, is, about) =>
    rule.compare(was, is, about).map((found) => ({ ...found, weight: 'minor' })),
});

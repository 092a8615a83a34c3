import { partSign } from '../exports/record-html.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
import { element } from './element.ts';
import type { Fragment } from './engine.ts';

/** A piece of text that is marked, or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

const excerptReach = 9;

/** The four parts of a record's content as words, with the place where each part begins. */
function partsOf(content: string): { words: string[]; start: number }[] {
  const parts: { words: string[]; start: number }[] = [{ words: [], start: 0 }];
  for (const [place, word] of content.split(/\s+/).entries()) {
    if (word.startsWith(partSign)) parts.push({ words: [], start: place + 1 });
    else parts.at(-1)!.words.push(word);
  }
  return parts;
}

/** The title, with the words that matched marked. Pagefind ends it with a full stop, which no title has. */
export function markTitle(content: string, matched: ReadonlySet<number>): Piece[] {
  const [title] = partsOf(content);
  const words = title?.words ?? [];
  return markWords([...words.slice(0, -1), (words.at(-1) ?? '').replace(/\.$/, '')], 0, matched);
}

/** The answering sentence, with the words that matched marked. */
export function markAnswer(content: string, matched: ReadonlySet<number>): Piece[] {
  const answer = partsOf(content)[1];
  return answer ? markWords(answer.words, answer.start, matched) : [];
}

/** Where the rest of the record matches, when nothing in the answer does; undefined otherwise. */
export function excerptOf(content: string, matched: ReadonlySet<number>): Piece[] | undefined {
  const [, answer, context] = partsOf(content);
  if (!answer || !context) return undefined;
  const isMatched = (start: number) => (_: string, index: number) => matched.has(start + index);
  if (answer.words.some(isMatched(answer.start))) return undefined;
  const first = context.words.findIndex(isMatched(context.start));
  if (first < 0) return undefined;
  const from = Math.max(0, first - excerptReach);
  const to = Math.min(context.words.length, first + excerptReach + 1);
  const shown = markWords(context.words.slice(from, to), context.start + from, matched);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...shown,
    ...(to < context.words.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Marks letters and digits of matched words; punctuation around them stays outside. */
function markWords(words: string[], start: number, matched: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text) pieces.push({ text, marked });
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) add(' ', false);
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    if (!matched.has(start + index) || !core) add(word, false);
    else {
      add(before, false);
      add(core, true);
      add(after, false);
    }
  }
  return pieces;
}

/** A hit with its text and the places in it that matched. */
export interface Hit {
  id: string;
  fragment: Fragment;
  matched: ReadonlySet<number>;
}

type Labels = SearchLexicon['labels'];

/** A hit as the reader meets it: one link, the answer, and everything that keeps it from being misread. */
export function renderHit({ fragment, matched }: Hit, labels: Labels): HTMLLIElement {
  const { url } = fragment;
  const item = element('li', `traff ${levelColour(fragment, labels)}`);
  item.dataset.sokTraff = '';
  const link = element('a');
  link.append(...toNodes(markTitle(fragment.content, matched)));
  link.href = url;
  const title = element('p', 'traff-titel');
  title.append(link);
  item.append(title, answerOf(fragment, matched));
  const more = excerptOf(fragment.content, matched);
  if (more) {
    const excerpt = element('p', 'traff-mer');
    excerpt.append(...toNodes(more));
    item.append(excerpt);
  }
  item.append(...stateMarks(fragment, labels), factsOf(fragment, labels));
  return item;
}

/** What one region says, as a line among those of others: the name of the region is the link. */
export function renderRegionLine(
  { fragment, matched }: Hit,
  labels: Labels,
  { thing, withSource }: { thing: string; withSource: boolean },
): HTMLLIElement {
  const item = element('li', 'traff-region');
  item.dataset.sokTraff = '';
  const region = fragment.filters.region?.[0] ?? '';
  const link = element('a', '', labels.region[region]?.name ?? region);
  link.href = fragment.url;
  link.append(element('span', 'visually-hidden', ` – ${thing}`));
  const title = element('p', 'traff-titel');
  title.append(link);
  item.append(title, answerOf(fragment, matched));
  if (withSource && fragment.meta.kalla)
    item.append(element('p', 'traff-rest', fragment.meta.kalla));
  return item;
}

/** The answering sentence, after the strength of the source's own word. */
function answerOf({ content, meta }: Fragment, matched: ReadonlySet<number>): HTMLElement {
  const answer = element('p', 'traff-svar');
  if (meta.styrka) {
    const [strength = '', ...held] = meta.styrka.split(' · ');
    const isMust = strength === 'ska';
    answer.append(element('span', `strength ${isMust ? 'strength-ska' : ''}`, strength), ' ');
    if (held.length) answer.append(element('span', 'traff-forbehall', `${held.join(', ')} `));
  }
  answer.append(...toNodes(markAnswer(content, matched)));
  return answer;
}

/** Why the hit is not plainly what holds, as a line of its own that cannot be overlooked. */
export function stateMarks({ filters }: Fragment, labels: Labels): HTMLElement[] {
  return (filters.lage ?? []).map((state) => {
    const text = labels.lage[state]?.name ?? state;
    const year = state === 'aldre' ? yearsOf(filters.ar) : '';
    return element('p', `traff-lage traff-lage-${state}`, year ? `${text}: från ${year}` : text);
  });
}

/** Region, level, kind, year and source. */
export function factsOf({ filters, meta }: Fragment, labels: Labels): HTMLElement {
  const facts = element('p', 'traff-fakta');
  const namesOf = (name: 'region' | 'typ') =>
    (filters[name] ?? []).map((id) => labels[name][id]?.name ?? id);
  const [last, ...others] = namesOf('region').reverse();
  const regions = others.length ? `${others.reverse().join(', ')} och ${last}` : last;
  // Where it holds comes before all else: another region's rule is no answer.
  if (regions) facts.append(element('strong', 'traff-plats', regions), ' ');
  for (const id of filters.niva ?? []) {
    const { name, colour = 'neutral' } = labels.niva[id] ?? { name: id };
    facts.append(element('span', `chip ${colour}`, name), ' ');
  }
  // The mark of older material has said the year.
  const year = filters.lage?.includes('aldre') ? '' : yearsOf(filters.ar);
  const rest = [...namesOf('typ'), year && `uppgift från ${year}`, meta.kalla ?? ''];
  facts.append(element('span', 'traff-rest', rest.filter(Boolean).join(' · ')));
  return facts;
}

/** The class of the level's colour, when there is one level. */
export function levelColour({ filters }: Fragment, labels: Labels): string {
  const [level, ...others] = filters.niva ?? [];
  return (level && others.length === 0 && labels.niva[level]?.colour) || 'neutral';
}

/** "2024", or "2019–2021" for a span. */
function yearsOf(years: readonly string[] = []): string {
  const sorted = [...years].sort();
  const [first = '', last = first] = [sorted[0], sorted.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

export const toNodes = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

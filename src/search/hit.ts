import { partSign } from '../exports/record-html.ts';
import type { SearchLexicon } from '../exports/search-lexicon.ts';
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

/** A hit as the reader meets it: one link, the answer, and everything that keeps it from being misread. */
export function renderHit(
  fragment: Fragment,
  matched: ReadonlySet<number>,
  labels: SearchLexicon['labels'],
): HTMLLIElement {
  const { url, content, meta, filters } = fragment;
  const levels = (filters.niva ?? []).map((id) => labels.niva[id] ?? { name: id });
  const item = element('li', 'traff');
  item.dataset.sokTraff = '';
  item.classList.add((levels.length === 1 && levels[0]?.colour) || 'neutral');

  const link = element('a', '', meta.title ?? url);
  link.href = url;
  const title = element('p', 'traff-titel');
  title.append(link);

  const answer = element('p', 'traff-svar');
  if (meta.styrka) {
    const [strength = '', ...held] = meta.styrka.split(' · ');
    answer.append(
      element('span', `strength ${strength === 'ska' ? 'strength-ska' : ''}`, strength),
      ' ',
    );
    if (held.length) answer.append(element('span', 'traff-forbehall', `${held.join(', ')} `));
  }
  answer.append(...toNodes(markAnswer(content, matched)));
  item.append(title, answer);

  const excerpt = excerptOf(content, matched);
  if (excerpt) {
    const more = element('p', 'traff-mer');
    more.append(...toNodes(excerpt));
    item.append(more);
  }

  const facts = element('p', 'traff-fakta');
  for (const { name, colour = 'neutral' } of levels)
    facts.append(element('span', `chip ${colour}`, name), ' ');
  const rest = [
    ...(filters.lage ?? []).map((id) => labels.lage[id]?.name ?? id),
    ...(filters.region ?? []).map((id) => labels.region[id]?.name ?? id),
    ...(filters.typ ?? []).map((id) => labels.typ[id]?.name ?? id),
    ...(meta.kalla ? [meta.kalla] : []),
  ];
  facts.append(element('span', 'traff-rest', rest.join(' · ')));
  item.append(facts);
  return item;
}

const toNodes = (pieces: Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** An element with text; text is never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className.trim()) made.className = className.trim();
  if (text) made.textContent = text;
  return made;
}

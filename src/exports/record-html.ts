import type { SplitCompound } from './compound-splitter.ts';
import type { SearchRecord } from './search/record.ts';

/** Pagefind's own way to weigh titles favours those of one word so much that nothing else counts; here it is text. */
const titleWeight = 2;

/**
 * Parts the text of a record in four: title, answer, what else stands at the place, and words that are only searched.
 * The browser cuts at this sign; it is no letter, so it cannot be searched for.
 */
export const partSign = '⁂';

/** The parts that a reader may see; what comes after them is only searched. */
export const shownParts = 3;

/**
 * Stands between the parts of a compound in what is indexed: Pagefind then finds "bäcken|cancer|rehabilitering" also by
 * its parts, at the same place in the text. The browser takes it away again.
 */
export const compoundSign = '|';

/** A record as the small page that Pagefind indexes: text with weights, and what the hit shows as metadata. */
export function recordToHtml(record: SearchRecord, split?: SplitCompound): string {
  const { title, answer, context, keywords, strength, source, filters } = record;
  const marked = (text: string) => escapeHtml(markCompounds(text, split));
  return [
    '<html lang="sv"><head>',
    ...Object.entries({ styrka: strength, kalla: source }).map(([name, value]) =>
      value ? `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">` : '',
    ),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map(
        (value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`,
      ),
    ),
    '</head><body><main data-pagefind-body>',
    `<p data-pagefind-weight="${titleWeight}">${marked(title)}</p>`,
    `<p>${partSign} ${marked(answer)}</p>`,
    `<p data-pagefind-weight="0.7">${partSign} ${marked(context.map(asSentence).join(' '))}</p>`,
    keywords.length > 0
      ? `<p data-pagefind-weight="0.3">${partSign} ${marked(keywords.join(', '))}</p>`
      : '',
    '</main></body></html>',
  ].join('');
}

function markCompounds(text: string, split?: SplitCompound): string {
  const plain = text.replaceAll(compoundSign, ' ');
  if (!split) return plain;
  return plain.replace(/\p{L}{8,}/gu, (word) => split(word)?.join(compoundSign) ?? word);
}

const asSentence = (text: string) => (/[.!?:…]$/.test(text) ? text : `${text}.`);

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

import type { SearchRecord } from './search/record.ts';

/**
 * Parts the text of a record in three: the answer, what else stands at the place, and words that are only searched.
 * The browser cuts at this sign; it is no letter, so it cannot be searched for.
 */
export const partSign = '⁂';

/** A record as the small page that Pagefind indexes: text with weights, and what the hit shows as metadata. */
export function recordToHtml(record: SearchRecord): string {
  const { title, answer, context, keywords, strength, source, filters } = record;
  return [
    '<html lang="sv"><head>',
    ...Object.entries({ title, styrka: strength, kalla: source }).map(([name, value]) =>
      value ? `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">` : '',
    ),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map(
        (value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`,
      ),
    ),
    '</head><body><main data-pagefind-body>',
    `<p>${escapeHtml(answer)}</p>`,
    `<p>${partSign} ${escapeHtml(context.map(asSentence).join(' '))}</p>`,
    `<p data-pagefind-weight="0.3">${partSign} ${escapeHtml(keywords.join(', '))}</p>`,
    '</main></body></html>',
  ].join('');
}

const asSentence = (text: string) => (/[.!?:…]$/.test(text) ? text : `${text}.`);

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

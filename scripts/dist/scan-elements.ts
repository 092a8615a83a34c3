import type { Element } from './read-site.ts';

/** A start tag as Astro writes it, an end tag, a comment, or the doctype. */
const tag =
  /<(?:([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>|\/[a-z][a-z0-9-]*>|!--[^]*?-->|!doctype[^<>"'-]*>)/giy;

const attribute = /([^\s"=]+)(?:="([^"]*)")?/g;

/** Their text is code, or is shown as it stands. */
const rawText = new Set(['script', 'style', 'title', 'textarea']);

/**
 * The elements of a page that is written as Astro writes pages, in document order; undefined when there is anything else in
 * it, which is for a parser to read. Most of the time that it takes to check a site would go to parsing.
 */
export function scanElements(
  text: string,
  decode: (value: string) => string,
): Element[] | undefined {
  const elements: Element[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (!match) return undefined;
    const offset = at;
    at = tag.lastIndex;
    const [, given, written = ''] = match;
    if (given === undefined) continue;
    const name = given.toLowerCase();
    const element: Element = {
      name,
      attributes: attributesIn(written, decode),
      offset,
      content: '',
    };
    elements.push(element);
    if (!rawText.has(name)) continue;
    const end = text.indexOf(`</${given}>`, at);
    if (end < 0) return undefined;
    element.content = text.slice(at, end);
    // A sign of another tag in it could be read in more than one way.
    if (element.content.includes('<')) return undefined;
    at = end;
  }
  return elements;
}

function attributesIn(written: string, decode: (value: string) => string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (written === '') return attributes;
  for (const [, name, value = ''] of written.matchAll(attribute))
    attributes[name!.toLowerCase()] = value.includes('&') ? decode(value) : value;
  return attributes;
}

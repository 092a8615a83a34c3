/**
 * The form of a page: the same elements with the same attributes in the same places, but without what cannot make HTML
 * valid or not – letters of running text, where links lead, the inside of pictures – and with what is repeated alike in
 * a list or a table only twice. Pages of the same form are valid together or not at all, so only the form need be validated.
 *
 * Whatever is not understood is kept as it stands, so that a form is never more valid than its page.
 */
export function formOf(text: string): string {
  // Rules for these look at the letters themselves.
  if (/href="(?:tel|mailto):|<(?:pre|textarea|style)\b/i.test(text)) return text;
  const root = toTree(withoutPictures(text));
  return root ? write(root, { referred: referredIds(text), short: shortNames() }) : text;
}

export interface Node {
  /** The start tag as it stands; empty for the page itself. */
  open: string;
  name: string;
  children: (Node | string)[];
  /** The end tag, for elements that have one. */
  close: string;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

const tags = /<!--[^]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:[^<>"]|"[^"<]*")*)>/gi;

/** The elements of a page; undefined when they are not closed in order, which is for the validator to tell. */
export function toTree(text: string): Node | undefined {
  const root: Node = { open: '', name: '', children: [], close: '' };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(tags)) {
    const [tag, slash, name] = match;
    const parent = open.at(-1)!;
    if (match.index > end) parent.children.push(text.slice(end, match.index));
    end = match.index + tag.length;
    if (name === undefined) parent.children.push({ open: tag, name: '!', children: [], close: '' });
    else if (slash) {
      if (parent.name !== name.toLowerCase() || parent === root) return undefined;
      parent.close = tag;
      open.pop();
    } else {
      const node = { open: tag, name: name.toLowerCase(), children: [], close: '' };
      parent.children.push(node);
      if (!voidElements.has(node.name) && !tag.endsWith('/>')) open.push(node);
    }
  }
  if (end < text.length) root.children.push(text.slice(end));
  return open.length === 1 ? root : undefined;
}

/** The validator does not look inside SVG either; that it is well-formed the check of flows sees. */
const withoutPictures = (text: string): string =>
  text.replace(
    /(<svg(?:[^<>"]|"[^"<]*")*>)((?:<(?!\/?svg\b)\/?[a-z][a-z]*(?:[^<>"]|"[^"<]*")*>|[^<>]+)*)<\/svg>/gi,
    '$1</svg>',
  );

/** Where one element names another by its id, the two must still fit, and names must still differ as they do. */
const references = /\s(?:for|list|form|headers|aria-[a-z]+|popovertarget)="([^"]*)"/g;

/** Short words for what must be told apart within a page, in the order they are met. */
type Short = (kind: string, value: string) => string;

function shortNames(): Short {
  const known = new Map<string, string>();
  return (kind, value) => {
    const key = `${kind} ${value}`;
    if (!known.has(key)) known.set(key, `${kind}${known.size}`);
    return known.get(key)!;
  };
}

interface Page {
  referred: ReadonlySet<string>;
  short: Short;
}

function referredIds(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(references)].flatMap(([, ids]) => ids!.split(/\s+/)));
}

function write(node: Node, page: Page, isName = false): string {
  const { open, name, children, close } = node;
  const id = / id="([^"]*)"/.exec(open)?.[1];
  const names = isName || (id !== undefined && page.referred.has(id));
  const written = children.map((child) => {
    if (typeof child !== 'string') return write(child, page, names);
    if (name === 'script') return child;
    return names ? page.short('x', child) : formOfText(child);
  });
  return formOfTag(open, page) + without(written, name).join('') + close;
}

/** Elements inside which order says nothing. */
const lists = new Set(['ul', 'ol', 'tbody', 'p', 'li', 'td', 'dd', 'span']);

/**
 * What stands alike more than twice tells no more than when it stands twice: in a list wherever it stands, elsewhere in
 * a row. In a list, what has a heading or a name stays where it is.
 */
function without(written: readonly string[], name: string): string[] {
  const times = new Map<string, number>();
  return written.filter((part, index) => {
    if (part === written[index - 1] && part === written[index - 2]) return false;
    if (!lists.has(name)) return true;
    if (/<(?:h[1-6]|nav|section|aside|input|form|article)\b|\sid="/.test(part)) return true;
    const before = times.get(part) ?? 0;
    times.set(part, before + 1);
    return before < 2;
  });
}

/** A text without signs that mean something in HTML is as good as any other. */
function formOfText(text: string): string {
  if (!/\S/.test(text)) return text;
  if (/[&<>]/.test(text)) {
    // References to characters are kept once each; a sign that stands alone is kept as it is.
    if (!/^(?:[^&<>]|&(?:[a-z]+|#\d+|#x[\da-f]+);)*$/i.test(text)) return text;
    return [...new Set(text.match(/&[^;]+;/g))].sort().join('') || 'x';
  }
  return 'x';
}

/** Attributes whose values are texts or addresses, and may be any. */
const free = /^(?:title|alt|placeholder|datetime|data-[a-z-]+|href|src|class)$/;

/** Attributes that give the ids of other elements, or a name. */
const naming =
  /^(?:id|for|list|form|headers|popovertarget|aria-(?:label|labelledby|describedby|controls))$/;

function formOfTag(tag: string, { referred, short }: Page): string {
  const isDescription = /^<meta\s[^>]*name="description"/.test(tag);
  return tag.replace(/\s([a-z][a-z:-]*)="([^"]*)"/gi, (whole, name: string, value: string) => {
    if (value === '' || /[<>&]|^\s|\s$/.test(value)) return whole;
    if (name === 'id' && !referred.has(value)) return isPlainId.test(value) ? '' : whole;
    if (name === 'aria-label') return ` ${name}="${short('x', value)}"`;
    if (naming.test(name)) {
      const ids = value.split(/\s+/);
      if (!ids.every((id) => isPlainId.test(id))) return whole;
      return ` ${name}="${ids.map((id) => short('i', id)).join(' ')}"`;
    }
    if (name === 'content' && isDescription) return ' content="x"';
    if (!free.test(name)) return whole;
    if (name === 'class') return isPlainClass(value) ? '' : whole;
    if (name === 'href' || name === 'src')
      return isPlainAddress.test(value) ? ` ${name}="/"` : whole;
    if (name === 'datetime') return isPlainDay.test(value) ? ` ${name}="2000-01-01"` : whole;
    return ` ${name}="x"`;
  });
}

const isPlainClass = (value: string): boolean => {
  const classes = value.split(' ');
  return new Set(classes).size === classes.length && classes.every((name) => isPlainId.test(name));
};

const isPlainId = /^[a-z][a-z0-9_-]*$/;
const isPlainAddress = /^(?:https?:\/\/|\/|#)[a-z0-9/#._~%=?:@!+,-]*$/i;
const isPlainDay = /^\d{4}-\d\d-\d\d$/;

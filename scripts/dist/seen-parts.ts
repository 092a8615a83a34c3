import { toTree, type Node } from './form-of-page.ts';

/**
 * Leaves out of each form what stands in a form before it inside the same elements: a faulty part is at fault there, too.
 * When all that is left of all forms is sound, so are the forms; when something is not, nothing is said of any of them.
 *
 * Only parts that no rule sets beside others are left out. What is named or referred to, landmarks, headings and controls
 * stay, and so does everything inside elements where order or number means something.
 */
export function withoutSeenParts(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.map((form) => {
    // Whether header cells need a scope is seen from the whole table.
    const tree = headersWithoutScope.test(form) ? undefined : toTree(form);
    return tree ? write(tree, '', seen).left : form;
  });
}

const headersWithoutScope = /<th\b(?![^>]*\sscope="(?:col|row|colgroup|rowgroup)")/i;

/** Elements that hold any number of parts in any order. */
const holdsParts = new Set(
  'article aside dd div footer header li main nav ol p section span tbody td th tr ul'.split(' '),
);

const isSetBesideOthers =
  /<(?:h[1-6]|article|aside|base|button|caption|dialog|footer|form|header|input|label|link|main|map|meta|nav|script|search|section|select|style|template|textarea|title)\b|\s(?:id|for|form|name|headers|list|role|tabindex|usemap|popovertarget|aria-(?!hidden=|current=)[a-z]+)\b/i;

/** Names are short words that are numbered on each page; what they are called says nothing of what stands inside. */
const withoutNames = (open: string): string => open.replaceAll(/="[ix]\d+"/g, '=""');

function write(
  { open, name, children, close }: Node,
  around: string,
  seen: Set<string>,
): { whole: string; left: string } {
  const within = around + withoutNames(open);
  const parts = children.map((child) => {
    if (typeof child === 'string') return { whole: child, left: child };
    const part = write(child, within, seen);
    // An element that is left empty would be at fault for that, so the first part of each stays.
    const isSeen =
      holdsParts.has(name) &&
      child !== children[0] &&
      !isSetBesideOthers.test(part.whole) &&
      !isNew(seen, within + part.whole);
    return isSeen ? { whole: part.whole, left: '' } : part;
  });
  return {
    whole: open + parts.map(({ whole }) => whole).join('') + close,
    left: open + parts.map(({ left }) => left).join('') + close,
  };
}

function isNew(seen: Set<string>, part: string): boolean {
  if (seen.has(part)) return false;
  seen.add(part);
  return true;
}

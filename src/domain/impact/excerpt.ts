const longest = 200;
const context = 6;

/** Two long texts cut to where they differ, with some words around; short texts as they are. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  if (before.length <= longest && after.length <= longest) return { before, after };
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  let first = 0;
  while (first < was.length && first < is.length && was[first] === is[first]) first++;
  let last = 0;
  const shortest = Math.min(was.length, is.length) - first;
  while (last < shortest && was[was.length - 1 - last] === is[is.length - 1 - last]) last++;
  const cut = (words: string[]) => {
    const from = Math.max(0, first - context);
    const to = Math.min(words.length, words.length - last + context);
    return shorten(
      [
        ...(from > 0 ? ['…'] : []),
        ...words.slice(from, to),
        ...(to < words.length ? ['…'] : []),
      ].join(' '),
    );
  };
  return { before: cut(was), after: cut(is) };
}

/** A text that is new from end to end shows how it begins and ends. */
const shorten = (text: string): string =>
  text.length <= 2 * longest ? text : `${text.slice(0, longest)} … ${text.slice(-longest)}`;

import { addressesOf, linksOf } from '../addresses.ts';
import { defineRule } from '../rule.ts';

/** A link inside the site is written from its root, so that it works wherever the text is shown. */
export const relativeLink = defineRule('relative-link', function* (world) {
  const { pages } = addressesOf(world.graph);
  for (const { href, file, line, column } of linksOf(world)) {
    // A scheme may hide behind signs that browsers skip; `mdx-link` judges those.
    if (!href || /^(\/|#|[a-z][a-z0-9+.%-]*:)/i.test(href)) continue;
    const name = href
      .replace(/[#?].*$/, '')
      .split('/')
      .filter((part) => part && !/^\.+$/.test(part));
    const tail = `/${name.join('/').replace(/\.mdx?$/, '')}/`;
    const suggestion = name.length > 0 ? [...pages].find((page) => page.endsWith(tail)) : undefined;
    yield { file, line, column, params: { href, suggestion } };
  }
});

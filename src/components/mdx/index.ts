import Anchor from './Anchor.astro';
import Flode from './Flode.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Kalla from './Kalla.astro';
import Kod from './Kod.astro';
import Notera from './Notera.astro';
import Ord from './Ord.astro';
import Table from './Table.astro';
import Viktigt from './Viktigt.astro';

/**
 * The named blocks that editors may use in texts, and how ordinary Markdown is printed: links get the base path,
 * headings get anchors in ASCII, and wide tables scroll in a box of their own.
 */
export const mdxComponents = {
  Viktigt,
  Notera,
  Kalla,
  Flode,
  Kod,
  Ord,
  a: Anchor,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};

import { readGraph } from '../catalog.ts';
import { absoluteHref, href } from '../links.ts';
import { trail } from '../navigation.ts';

/** An old address: where it leads now, or why the page is gone. */
export interface Moved {
  to?: { canonical: string; href: string };
  reason?: string;
  date: string;
  crumbs: { text: string; href?: string }[];
}

/** A page at every old address, so that a saved link leads on from any web server, also one without rules of its own. */
export async function movedPaths() {
  return (await readGraph()).all('redirect').map(({ data }) => {
    const props: Moved = {
      ...(data.to ? { to: { canonical: absoluteHref(data.to), href: href(data.to) } } : {}),
      ...(data.removed ? { reason: data.removed } : {}),
      date: data.date,
      crumbs: trail({ text: data.to ? 'Sidan har flyttat' : 'Sidan är borttagen' }),
    };
    return { params: { moved: data.from.replace(/^\/|\/$/g, '') }, props };
  });
}

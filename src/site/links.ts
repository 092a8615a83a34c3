import { foldId } from '../domain/suggest.ts';

/** An address of the site with the base path in front, ready to print. */
export function href(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${address}`;
}

/** The full address, for print and sharing. */
export function absoluteHref(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** The address without the base path: the inverse of `href`. */
export function pathOf(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return base && pathname.startsWith(base) ? pathname.slice(base.length) || '/' : pathname;
}

/** An anchor without å, ä and ö, so that a copied address stays readable in a letter. */
export const asciiAnchor = (id: string): string => foldId(id);

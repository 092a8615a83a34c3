import { shownPrint } from '../../src/domain/paper-code.ts';

/**
 * What a page shows: the words and the targets of the links of its main part. Menus, the foot with the day of the build,
 * and how things are marked up do not count, so that the same content gives the same print on another day.
 *
 * @param base the folder that the site is built for: `/` or `/vagar/`
 */
export function shownOn(html: string, base: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const inside = base.replace(/\/$/, '');
  return main
    .replaceAll(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '')
    .replaceAll(/<a\s[^>]*?href="([^"]*)"[^>]*>/g, (_, href: string) =>
      inside && href.startsWith(`${inside}/`) ? ` [${href.slice(inside.length)}] ` : ` [${href}] `,
    )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The print of what a page shows, and what it is called. */
export function readShown(html: string, base: string): { print: string; title: string } {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return { print: shownPrint(shownOn(html, base)), title: title.replace(/ – [^–]*$/, '') };
}

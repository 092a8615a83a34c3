import type { Readability } from './lix.ts';

/** LIX above this is a hard text: nobody should meet one between two patients without a reason. */
export const hardestLix = 55;

/** On a page with fewer words than this, one long name decides the figure. */
export const fewestWordsOfPage = 100;

/** Pages that may be harder, and why. */
const hardPages: Readonly<Record<string, string>> = {
  '/dokument/': 'nästan bara dokumentens egna titlar, som inte skrivs om',
  '/dokument/vgr-rmr-cancerrehabilitering/':
    'en förteckning: rubriker för källpunkter, och namnen på de ställen som använder dem',
  '/remittera/': 'nästan bara namn på enheter och team',
};

/** What to say of a page that is hard to read; undefined when it is not. */
export function hardness(
  address: string,
  { lix, words }: Readability,
): { reason: string | undefined } | undefined {
  if (lix <= hardestLix || words < fewestWordsOfPage) return undefined;
  return { reason: hardPages[address] };
}

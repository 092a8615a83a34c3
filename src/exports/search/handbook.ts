import type { HandbookPlace } from '../../domain/handbook.ts';
import { routes } from '../../domain/routes.ts';
import type { PageDraft } from './pages.ts';

/** What editors want to do, each with the place in the handbook that tells how. */
export const handbookDrafts = (places: readonly HandbookPlace[]): PageDraft[] =>
  places.map(({ title, anchor, text, wishes }) => ({
    address: `${routes.editors()}#${anchor}`,
    title,
    answer: text || `${capitalized(wishes[0]!)}: steg för steg.`,
    context: wishes.map(capitalized),
    // The headings are words that readers use of patients too: "nytt behov". Nobody but an editor wants to "lägga till ett behov".
    names: wishes.map((wish) => wish.replace(/,.*/, '')),
  }));

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

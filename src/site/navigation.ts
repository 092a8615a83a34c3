import { routes } from '../domain/routes.ts';
import { href } from './links.ts';

/** A link ready to print. */
export interface Link {
  text: string;
  href: string;
}

const top = [
  { text: 'Behov', address: routes.needs() },
  { text: 'Vem gör vad', address: routes.matrix() },
  { text: 'Remittera', address: routes.refer() },
  { text: 'Professioner', address: routes.professions() },
  { text: 'Flöden', address: routes.flows() },
  { text: 'Regioner', address: routes.regions() },
  { text: 'Mål', address: routes.goals() },
  { text: 'Vårdprogram', address: routes.programmes() },
];

const bottom = [
  { text: 'Om webbplatsen', address: routes.about() },
  { text: 'Tillgänglighet', address: routes.accessibility() },
  { text: 'Ordlista', address: routes.glossary() },
  { text: 'KVÅ-koder', address: routes.codes() },
  { text: 'Beslut', address: routes.decisions() },
  { text: 'Jämför regioner', address: routes.compare() },
  { text: 'Rapporter', address: routes.reports() },
  { text: 'Dokument', address: routes.documents() },
  { text: 'Ändringar', address: routes.changes() },
  { text: 'Kvalitet', address: routes.quality() },
  { text: 'Öppna data', address: routes.openData() },
  { text: 'Läs utan nät', address: routes.offline() },
  { text: 'För redaktörer', address: routes.editors() },
];

/** The main menu, with the place where the reader is marked. */
export function mainMenu(path: string): (Link & { current: 'page' | 'true' | undefined })[] {
  return top.map(({ text, address }) => ({
    text,
    href: href(address),
    current: path === address ? 'page' : path.startsWith(address) ? 'true' : undefined,
  }));
}

/** The links at the foot of every page. */
export const footMenu = (): Link[] =>
  bottom.map(({ text, address }) => ({ text, href: href(address) }));

/** A trail from the start page; the last item is the page itself and has no link. */
export function trail(
  ...steps: { text: string; address?: string }[]
): { text: string; href?: string }[] {
  return [{ text: 'Start', address: routes.start() }, ...steps].map(({ text, address }) => ({
    text,
    ...(address ? { href: href(address) } : {}),
  }));
}

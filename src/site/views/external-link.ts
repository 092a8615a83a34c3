import type { Entry } from '../../domain/entry.ts';

/** A link out of the site, with what the latest check of it showed. */
export interface ExternalLinkView {
  text: string;
  href: string;
  state: string;
}

const states = {
  'ej-kontrollerad': 'länken är inte kontrollerad',
  fungerar: 'länken fungerar',
  bruten: 'länken är bruten',
  'kraver-inloggning': 'kräver inloggning',
} as const;

export function externalLinkView({ data }: Entry<'externalLink'>): ExternalLinkView {
  const checked = data.checkedOn ? `, kontrollerad ${data.checkedOn}` : '';
  return { text: data.title, href: data.url, state: `${states[data.state]}${checked}` };
}

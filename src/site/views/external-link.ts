import type { Entry } from '../../domain/entry.ts';
import type { Graph } from '../../domain/graph.ts';
import { linkWords } from '../../domain/link-answers.ts';

/** A link out of the site, with what the latest check of it showed. */
export interface ExternalLinkView {
  text: string;
  href: string;
  state: string;
}

const byHand = {
  'ej-kontrollerad': 'länken är inte kontrollerad',
  fungerar: 'länken fungerar',
  bruten: 'länken är bruten',
  'kraver-inloggning': 'kräver inloggning',
} as const;

/** What a program asked, and where that says little, what a person saw. */
export function externalLinkView(graph: Graph, { data }: Entry<'externalLink'>): ExternalLinkView {
  const { title, url, state, checkedOn } = data;
  const check = graph.get('linkCheck', url)?.data;
  const asked = check && `länken ${linkWords(check)}`;
  const seen = checkedOn ? `${byHand[state]}, prövad för hand ${checkedOn}` : byHand[state];
  const isSeenLast = checkedOn !== null && (!check || checkedOn > check.checkedOn);
  const isUnasked = check?.answer === 'robotskydd' && checkedOn !== null;
  return { text: title, href: url, state: asked && !isSeenLast && !isUnasked ? asked : seen };
}

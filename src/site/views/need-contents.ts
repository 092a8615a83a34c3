import type { Link } from '../navigation.ts';
import type { Reported } from './reported.ts';

const national = { text: 'Nationellt vårdprogram', href: '#vardprogram' };

/** What is on the page, as links, where a source gives duties. */
export const answerContents = (page: {
  isOpen: boolean;
  hasFlows: boolean;
  hasDecisions: boolean;
}): Link[] => [
  { text: 'Vem gör vad', href: '#vem-gor-vad' },
  ...(page.isOpen ? [{ text: 'Där källan inte avgör', href: '#samtidigt' }] : []),
  ...(page.hasFlows ? [{ text: 'Så går patienten vidare', href: '#flode' }] : []),
  { text: 'Remittera eller lämna över', href: '#remittera' },
  ...(page.hasDecisions ? [{ text: 'Beslut', href: '#beslut' }] : []),
  { text: 'Koda', href: '#koda' },
  national,
];

/** What is on the page, as links, where there are only reports. */
export const reportedContents = (page: Reported): Link[] => [
  { text: 'Vem gör vad', href: '#vem-gor-vad' },
  ...(page.goals.length > 0 ? [{ text: 'Mål', href: '#mal' }] : []),
  ...(page.units.length > 0 ? [{ text: 'Enheter och team', href: '#enheter' }] : []),
  ...(page.activities.length > 0 ? [{ text: 'Aktiviteter', href: '#aktiviteter' }] : []),
  ...(page.figures.length > 0 ? [{ text: 'Tal', href: '#tal' }] : []),
  ...(page.others.length > 0 ? [{ text: 'Planer, beslut och utmaningar', href: '#ovrigt' }] : []),
  ...(page.contradictions.length > 0
    ? [{ text: 'Där källorna inte är ense', href: '#oense' }]
    : []),
  { text: 'Gå vidare', href: '#vidare' },
  national,
];

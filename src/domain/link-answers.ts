import type { LinkCheck } from './schemas/link-check.ts';

/** What an address outside the site can answer, in words for editors. */
export const linkAnswers = {
  fungerar: 'fungerar',
  flyttad: 'har flyttat',
  borttagen: 'finns inte längre',
  'tom-sida': 'svarar med en sida som säger att innehållet saknas',
  startsida: 'leder till webbplatsens startsida',
  rundgang: 'skickas runt utan att komma fram',
  inloggning: 'kräver inloggning',
  robotskydd: 'svarar inte på automatiska frågor',
  'andrad-fil': 'är en annan fil än den som lästes',
  'ej-nadd': 'gick inte att nå',
} as const;

export type LinkAnswer = keyof typeof linkAnswers;

/** Days with the answer that a page is gone before it is held for true: one evening's repair is not a lost page. */
export const daysUntilGone = 3;

/** How bad an answer is: an `error` is certain, a `warning` should be looked at, `later` is nobody's fault. */
export type LinkVerdict = 'works' | 'warning' | 'error' | 'later';

/** The verdict on a recorded answer. */
export function linkVerdict({ answer, days, unreachableSince }: LinkCheck): LinkVerdict {
  if (answer === 'borttagen') return days >= daysUntilGone ? 'error' : 'warning';
  if (answer === 'ej-nadd') return 'later';
  if (answer === 'fungerar') return unreachableSince ? 'later' : 'works';
  return 'warning';
}

/** What was found, as the end of a sentence that begins with the link. */
export function linkWords(check: LinkCheck): string {
  const { answer, checkedOn, days, since, unreachableSince } = check;
  if (answer === 'ej-nadd') return `har inte gått att nå sedan ${unreachableSince ?? since}`;
  const again =
    answer === 'borttagen' && days > 1
      ? `finns inte, vid ${days} kontroller sedan ${since}`
      : `${linkAnswers[answer]}, kontrollerad ${checkedOn}`;
  return unreachableSince ? `${again}; har inte gått att nå sedan ${unreachableSince}` : again;
}

import { freshDays } from '../../exports/offline-copy.ts';

/** Why a page comes from the copy. */
export type Reason = 'no-network' | 'server-down';

export interface Marked {
  /** The day the site of the copy was built, ÅÅÅÅ-MM-DD. */
  day: string;
  today: string;
  reason: Reason;
  /** False on the page that says that there is no such page. */
  isFound: boolean;
  /** Addresses of the style and the script of the mark. */
  style: string;
  script: string;
}

/**
 * A page of the copy, marked as one: it says of which day it is, and warns when that is long ago or when the validity of
 * what the page rests on has passed.
 */
export function markPage(html: string, marked: Marked): string {
  const { style, script } = marked;
  return html
    .replace(
      '</head>',
      () =>
        `<link rel="stylesheet" href="${style}"><script type="module" src="${script}"></script></head>`,
    )
    .replace('<main ', () => `${markOf(marked, lastDayPassed(html, marked.today))}<main `);
}

function markOf({ day, today, reason, isFound }: Marked, passed: string | undefined): string {
  const age = daysBetween(day, today);
  const isOld = age > freshDays || age < 0;
  const why = reason === 'no-network' ? 'Du läser utan nät.' : 'Webbplatsen svarar inte.';
  const warnings = [
    ...(isFound ? [] : ['Adressen finns inte i kopian.']),
    ...(passed
      ? [
          `<strong>Giltighetstiden för det sidan bygger på gick ut ${passed}.</strong> Kontrollera vad som gäller nu.`,
        ]
      : []),
    ...(age > freshDays
      ? [
          `<strong>Kopian är ${age} dagar gammal och kan inte tas för aktuell.</strong> Riktlinjerna kan ha ändrats.`,
        ]
      : []),
    ...(age < 0
      ? ['<strong>Enhetens klocka går fel</strong>, så det går inte att säga hur gammal den är.']
      : []),
  ];
  return (
    `<aside class="sparad${passed || isOld ? ' sparad-gammal' : ''}" aria-label="Sparad kopia" data-sparad>` +
    `<p><strong>Sparad kopia från <time datetime="${day}">${day}</time>.</strong> ${why} ` +
    `${warnings.join(' ') || 'Senare ändringar syns inte.'}</p></aside>`
  );
}

/** The last day of validity that has passed, of the documents that the page rests on. */
function lastDayPassed(html: string, today: string): string | undefined {
  const lapses = [
    ...html.matchAll(/class="validity"[^>]*\sdata-in-force-from="(\d{4}-\d\d-\d\d)"/g),
  ].map(([, day]) => day!);
  const first = lapses.filter((day) => day <= today).sort()[0];
  return first && addDays(first, -1);
}

const dayLength = 24 * 3600_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

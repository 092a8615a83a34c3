import type { Messages } from '../message.ts';

const reportFaults: Readonly<Record<string, string>> = {
  missing: 'Rapporten finns inte.',
  truncated: 'Rapporten är avkortad eller ingen rapport.',
  'other-content': 'Rapporten gäller ett annat innehåll än det som finns här.',
  empty: 'Rapporten säger att ingenting har kontrollerats.',
};

/** What the guard says about itself. */
export const guardMessages = {
  'rule-failed': {
    title: 'En kontroll kunde inte köras',
    message: ({ rule, reason }) => `Kontrollen ”${rule}” avbröts: ${String(reason).slice(0, 160)}`,
    hint: () => 'Felet finns i kontrollen, inte i texten. Säg till den som sköter webbplatsen.',
    why: 'En kontroll som inte har tittat har inte godkänt.',
    example: { fault: 'en regel som stannar', remedy: 'en rättad regel' },
  },
  'rule-missing': {
    title: 'En kontroll har försvunnit',
    message: ({ rule }) => `Kontrollen ”${rule}” är registrerad men körs inte längre.`,
    hint: () =>
      'Felet finns i programmet, inte i texten. Säg till den som sköter webbplatsen. Är kontrollen borttagen med avsikt tas den bort ur registered-rules.ts.',
    why: 'En kontroll som tas bort av misstag märks annars inte förrän felet den fångade är publicerat.',
    example: { fault: 'en rad borta ur listan över regler', remedy: 'regeln tillbaka i listan' },
  },
  'too-few-files': {
    title: 'Filer har försvunnit',
    message: ({ folder, count, least }) =>
      `Mappen ${folder}/ har ${count} filer. Det ska finnas minst ${least}.`,
    hint: () =>
      'Lägg tillbaka filerna. Är de borttagna med avsikt: säg till den som sköter webbplatsen, som ändrar gränsen i least-files.ts.',
    why: 'När en mapp är tom är allt i den rätt, och ingenting publiceras av den.',
    example: { fault: 'ansvar/ med 2 filer', remedy: 'ansvar/ med 38 filer' },
  },
  'report-unusable': {
    title: 'Rapporten går inte att lita på',
    message: ({ cause }) => reportFaults[String(cause)] ?? 'Rapporten går inte att använda.',
    hint: () => 'Kör npm run -s check:content -- --json igen på det innehåll som ska publiceras.',
    why: 'En rapport som saknas, är avkortad eller gäller något annat säger inte att innehållet är rätt.',
    example: { fault: '(ingen rapport)', remedy: '"complete": true' },
  },
  'exception-expired': {
    title: 'Undantaget har gått ut',
    message: ({ rule, file, until }) => `Undantaget för ”${rule}” i ${file} gällde till ${until}.`,
    hint: () => 'Rätta felet och ta bort undantaget, eller besluta om en ny sista dag.',
    why: 'Ett undantag utan slut är ett fel som ingen rättar.',
    example: { fault: "galler-till: '2026-01-31'", remedy: '(felet rättat, raden borttagen)' },
  },
  'exception-unused': {
    title: 'Undantag som inte behövs',
    message: ({ rule, file, count, found }) =>
      found
        ? `Undantaget gäller ${count} fynd av ”${rule}” i ${file}, men det finns bara ${found}.`
        : `Inget fynd av ”${rule}” finns i ${file}.`,
    hint: () => 'Ta bort undantaget, eller rätta filens namn och antalet.',
    why: 'Ett undantag som ligger kvar döljer nästa fel av samma slag.',
    example: { fault: 'regel: broken-link   # länken är rättad', remedy: '(raden borttagen)' },
  },
  'exception-not-allowed': {
    title: 'Fel som inte kan undantas',
    message: ({ rule, isKnown }) =>
      isKnown === 'no'
        ? `Ingen kontroll heter ”${rule}”.`
        : `Från kontrollen ”${rule}” finns inga undantag.`,
    hint: ({ isKnown }) =>
      isKnown === 'no'
        ? 'Skriv namnet precis som det står i fyndet.'
        : 'Rätta felet och ta bort undantaget.',
    why: 'Personuppgifter, programkod och fel i själva kontrollen får aldrig publiceras.',
    example: { fault: 'regel: personal-number', remedy: '(personnumret borttaget)' },
  },
  'too-many-exceptions': {
    title: 'För många undantag',
    message: ({ count, most }) => `Det finns ${count} undantag. Högst ${most} får finnas.`,
    hint: () => 'Rätta de äldsta felen och ta bort deras undantag.',
    why: 'När undantagen är många är de regeln, och ingen läser dem.',
    example: { fault: 'elva undantag', remedy: 'tio eller färre' },
  },
} satisfies Messages;

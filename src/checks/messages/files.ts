import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

/** Files and letters: what stops a file from being read, or makes words impossible to find. */
export const filesMessages = {
  'no-content': {
    title: 'Inget innehåll',
    message: () => 'Innehållsmappen saknas eller är tom.',
    hint: () =>
      'Kontrollera att mappen heter content och att kontrollen startas från projektets rot.',
    why: 'En kontroll som inte har sett något har inte heller godkänt något.',
    example: { fault: 'content/ finns inte', remedy: 'content/behov/fatigue.mdx finns' },
  },
  'unknown-file': {
    title: 'Okänd fil',
    message: () => 'Filen hör inte till någon av innehållets mappar, eller har fel ändelse.',
    hint: () =>
      'Ta bort filen, flytta den eller ge den rätt ändelse: .yaml eller .mdx. Utkast kan börja med _.',
    why: 'En fil som ingen läser ser ut att vara publicerad men är det inte.',
    example: { fault: 'behov/fatigue.mdx.orig', remedy: 'behov/fatigue.mdx' },
  },
  'wrong-file-name': {
    title: 'Filnamn som inte fungerar i en adress',
    message: ({ name }: Params) => `Namnet ”${name}” kan inte bli en adress.`,
    hint: () => 'Byt namn: bara a–z, 0–9 och bindestreck. Skriv a för å och ä, och o för ö.',
    why: 'Filens namn blir sidans adress, och alla datorer måste kunna spara filen.',
    example: { fault: 'behov/Hår avfall.mdx', remedy: 'behov/haravfall.mdx' },
  },
  'file-name-case': {
    title: 'Namn som bara skiljer i stora bokstäver',
    message: ({ other }: Params) =>
      `Det finns en fil till med samma namn bortsett från stora bokstäver: ${other}.`,
    hint: () => 'Behåll en av filerna och ge den ett namn med bara små bokstäver.',
    why: 'På många datorer är de samma fil, så den ena skriver över den andra.',
    example: { fault: 'behov/Fatigue.mdx och behov/fatigue.mdx', remedy: 'behov/fatigue.mdx' },
  },
  symlink: {
    title: 'Genväg i stället för fil',
    message: () => 'Det här är en genväg (symbolisk länk) och läses inte.',
    hint: () => 'Lägg själva filen här i stället.',
    why: 'En genväg kan leda till filer som inte ska publiceras.',
    example: { fault: 'behov/x.mdx → ../../annat', remedy: 'behov/x.mdx' },
  },
  'file-too-large': {
    title: 'För stor fil',
    message: ({ size }: Params) => `Filen är omkring ${size} MB. Gränsen är 1 MB.`,
    hint: () => 'Dela texten på flera filer, eller ta bort det som har klistrats in.',
    why: 'Så stor text är inte skriven för hand, och sidan går inte att läsa.',
    example: { fault: 'en fil på 12 MB', remedy: 'en fil med den text som ska läsas' },
  },
  'empty-file': {
    title: 'Tom fil',
    message: () => 'Filen är tom.',
    hint: () => 'Fyll i den efter mallen i samma mapp, eller ta bort den.',
    why: 'En tom fil ger en sida utan uppgifter.',
    example: { fault: '(ingenting)', remedy: 'titel: Fatigue' },
  },
  'not-text': {
    title: 'Filen är inte text',
    message: () => 'Filen innehåller inte text, utan till exempel en bild med fel ändelse.',
    hint: () => 'Ta bort filen och lägg dit textfilen som skulle vara här.',
    why: 'Innehållet läses som text; något annat går inte att kontrollera.',
    example: { fault: 'en PNG-bild som heter bild.mdx', remedy: 'en textfil' },
  },
  'not-utf8': {
    title: 'Fel teckenkodning',
    message: () => 'Filen är inte sparad som UTF-8, så å, ä och ö blir fel.',
    hint: () => 'Öppna filen i redigeraren och välj ”Spara med kodning” → UTF-8.',
    why: 'Läsaren ser annars frågetecken i stället för bokstäver.',
    example: { fault: 'sparad som Latin-1', remedy: 'sparad som UTF-8' },
  },
  'merge-conflict': {
    title: 'Två versioner krockar',
    message: ({ from, to }: Params) => `Två versioner av texten krockar på rad ${from}–${to}.`,
    hint: () =>
      'Välj vilken text som gäller och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
    why: 'Annars publiceras båda versionerna efter varandra.',
    example: { fault: '<<<<<<< min ändring', remedy: 'bara den text som gäller' },
  },
  'byte-order-mark': {
    title: 'Osynligt tecken först i filen',
    message: () => 'Filen börjar med ett osynligt tecken (BOM).',
    hint: () => 'Kör npm run ratta, eller välj ”Spara med kodning” → UTF-8 utan BOM.',
    why: 'Vissa program läser tecknet som en del av den första uppgiftens namn.',
    example: { fault: '(BOM)titel: Fatigue', remedy: 'titel: Fatigue' },
  },
  'windows-line-ends': {
    title: 'Radslut från Windows',
    message: ({ kind, line }: Params) =>
      kind === 'mixed'
        ? `Filen blandar två sorters radslut, första gången på rad ${line}.`
        : 'Filen har radslut från Windows (CRLF).',
    hint: () => 'Kör npm run ratta, eller välj LF i redigerarens nederkant och spara.',
    why: 'Annars ser varje rad ut att vara ändrad när filer jämförs.',
    example: { fault: 'rader som slutar med CRLF', remedy: 'rader som slutar med LF' },
  },
  'decomposed-letters': {
    title: 'Sammansatt bokstav',
    message: ({ letter }: Params) =>
      `Bokstaven ”${letter}” på raden består av två tecken, en bokstav och ett löst tecken.`,
    hint: () =>
      'Kör npm run ratta, eller skriv om ordet på tangentbordet i stället för att klistra in det.',
    why: 'Sökningen hittar inte ordet när bokstaven är delad.',
    example: { fault: 'åtgärd, med lösa prickar', remedy: 'åtgärd, skrivet på tangentbordet' },
  },
  'control-character': {
    title: 'Styrtecken i texten',
    message: ({ code }: Params) =>
      `Ett styrtecken (${code}) står på raden. Det följer ofta med från Word.`,
    hint: () => 'Radera det, eller skriv om raden.',
    why: 'Tecknet syns inte men kan dela ord och stoppa publiceringen.',
    example: {
      fault: 'en radbrytning från Word mitt i meningen',
      remedy: 'ett vanligt mellanslag',
    },
  },
  'invisible-character': {
    title: 'Osynligt tecken',
    message: ({ code }: Params) => `Ett osynligt tecken (${code}) står på raden.`,
    hint: () =>
      'Radera det: ställ markören vid platsen som anges och ta bort ett tecken, eller skriv om ordet.',
    why: 'Ett id, en adress eller ett tal med ett osynligt tecken är inte det som det ser ut att vara.',
    example: { fault: 'primar(osynligt)vard', remedy: 'primarvard' },
  },
} satisfies Messages;

import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

/** A heading as it fits in a message. */
const short = (heading: string | number | undefined): string => {
  const text = String(heading ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

export const documentsMessages = {
  'document-expired': {
    title: 'Dokumentets giltighetstid har gått ut',
    message: ({ document, date }) => `Giltighetstiden för ”${document}” gick ut ${date}.`,
    hint: () => 'Kontrollera om dokumentet har förlängts eller ersatts, och uppdatera registret.',
    why: 'Texten kan vara inaktuell. Sidorna ligger kvar, men är märkta.',
    example: {
      fault: "giltig-till: '2025-12-31'",
      remedy: "giltig-till: '2027-12-31'   # när beslutet finns",
    },
  },
  'document-expires-soon': {
    title: 'Dokumentet löper snart ut',
    message: ({ document, date, days }) => `”${document}” gäller till ${date}, om ${days} dagar.`,
    hint: () => 'Fråga den som svarar för dokumentet om det förlängs eller ersätts.',
    why: 'En ny version tar tid att ta fram. Ett halvår räcker oftast.',
    example: { fault: "giltig-till: '2027-01-31'", remedy: '(ny version registrerad i kallor/)' },
  },
  'superseded-document-cited': {
    title: 'Uppgifter som vilar på ett ersatt dokument',
    message: ({ document, suggestion: successor }) =>
      successor ? `”${document}” är ersatt av ”${successor}”.` : `”${document}” är upphävt.`,
    hint: () =>
      'Kontrollera uppgifterna mot det nya dokumentet och hänvisa dit, eller ta bort dem.',
    suggestion,
    why: 'Läsaren tror annars att det gamla fortfarande gäller.',
    example: { fault: 'dokument: vgr-rmr-2021', remedy: 'dokument: vgr-rmr-2025' },
  },
  'supersede-loop': {
    title: 'Ersättningen går runt',
    message: ({ way }) =>
      `Dokumenten, utgåvorna eller enheterna ersätter varandra i en ring: ${way}.`,
    hint: () => 'Ta bort ”ersatt-av” från det som gäller nu.',
    why: 'Det går inte att säga vilket som gäller.',
    example: { fault: 'ersatt-av: (sig själv)', remedy: '(raden borttagen)' },
  },
  'validity-too-long': {
    title: 'Ovanligt lång giltighetstid',
    message: ({ from, to, years }) => `Dokumentet gäller ${from} till ${to}, mer än ${years} år.`,
    hint: () => 'Kontrollera årtalen mot dokumentet. Står tiden inte där skrivs ej-angivet.',
    why: 'Så lång tid är nästan alltid ett felskrivet årtal, och då märks det inte när dokumentet blir gammalt.',
    example: { fault: "giltig-till: '2062-06-30'", remedy: "giltig-till: '2026-06-30'" },
  },
  'validity-reversed': {
    title: 'Slutdagen är före första dagen',
    message: ({ from, to }) => `Dokumentet gäller från ${from} men bara till ${to}.`,
    hint: () => 'Kontrollera båda datumen mot dokumentet.',
    why: 'Dokumentet ser annars ut att aldrig ha gällt.',
    example: {
      fault: "giltig-fran: '2026-01-01'\ngiltig-till: '2025-12-31'",
      remedy: "giltig-fran: '2025-01-01'\ngiltig-till: '2025-12-31'",
    },
  },
  'current-document-not-approved': {
    title: 'Gällande dokument utan beslut',
    message: ({ document }) =>
      `”${document}” är satt som gällande, men vem som fastställt det och när saknas.`,
    hint: () => 'Ange båda, eller skriv status okand när källan inte säger.',
    suggestion,
    why: 'Ett dokument som inte är fastställt får inte visas som gällande.',
    example: {
      fault: 'status: gallande\nfaststalld: ej-angivet',
      remedy: 'status: okand\nfaststalld: ej-angivet',
    },
  },
  'published-version-changed': {
    title: 'Publicerad version har ändrats',
    message: ({ document, version }) =>
      version
        ? `Uppgifterna om ”${document}” har ändrats, men versionen är fortfarande ${version}.`
        : `Uppgifterna om ”${document}” har ändrats sedan det publicerades.`,
    hint: () =>
      'Är dokumentet nytt: höj versionen. Rättar du ett fel i våra uppgifter: kör npm run adresser, så syns rättelsen i granskningen.',
    why: 'Läsare har sett den här versionen. Under samma nummer ska den säga samma sak.',
    example: {
      fault: "version: '3.0'\ngiltig-till: '2028-12-31'",
      remedy: "version: '3.1'\ngiltig-till: '2028-12-31'",
    },
  },
  'version-lower-than-published': {
    title: 'Versionen är lägre än den publicerade',
    message: ({ version, published }) =>
      `Versionen är ${version}, men ${published} har redan publicerats.`,
    hint: () => 'Kontrollera att det är rätt fil, och skriv versionen som står i dokumentet.',
    why: 'En äldre version kan ha lagts in av misstag, och då blir svaren gamla.',
    example: { fault: "version: '2.0'", remedy: "version: '3.0'" },
  },
  'repealed-without-reason': {
    title: 'Upphävt dokument utan skäl',
    message: ({ document }) => `”${document}” är upphävt, men varför och vad som gäller nu saknas.`,
    hint: () => 'Ange dokumentet som ersätter det i ”ersatt-av”, eller skälet i ”upphavd-skal”.',
    why: 'Den som har sparat dokumentet behöver veta vad som gäller i stället.',
    example: {
      fault: 'status: upphavd',
      remedy: 'status: upphavd\nersatt-av: nytt-dokument',
    },
  },
  'point-of-other-section': {
    title: 'Källpunkt ur ett annat avsnitt',
    message: ({ point, heading, section }) =>
      `Påståendet står under ”${short(heading)}”, men punkten ”${point}” under ”${short(section)}”.`,
    hint: () =>
      'Kontrollera i källan vilken punkt som stämmer, och rätta punkten eller ”i-dokumentet”.',
    why: 'Grannpunkten handlar ofta om en annan vårdnivå, och läsaren hittar inte det som påståendet säger.',
    example: {
      fault: 'i-dokumentet: Fatigue – Ansvar primärvårdsnivå\nkalla: [v-024]',
      remedy: 'i-dokumentet: Fatigue – Ansvar primärvårdsnivå\nkalla: [v-027]',
    },
  },
  'point-without-duty': {
    title: 'Källpunkt som inget ansvar vilar på',
    message: ({ point }) =>
      `Här används punkten ”${point}”, men inget påstående, kriterium eller krav vilar på den.`,
    hint: () =>
      'Har ett påstående fått grannens punkt av misstag? Kontrollera i källan. Annars saknas ett påstående, eller så hör punkten inte hit.',
    why: 'Flöde och tillämpning visar vem som gör vad. De kan inte vila på något som påståendena inte säger.',
    example: {
      fault: 'pastaenden: [vgr-fatigue-insats]\nkalla: [v-030]',
      remedy: 'pastaenden: [vgr-fatigue-insats]\nkalla: [v-025]',
    },
  },
  'point-of-other-document': {
    title: 'Källpunkt ur ett annat dokument',
    message: ({ point, document, other }) =>
      `${point} hör till ”${other}”, men uppgiften vilar på ”${document}”.`,
    hint: () => 'Ange en punkt ur rätt dokument, eller rätta dokumentet.',
    why: 'Källan som visas för läsaren skulle inte säga det som står i texten.',
    example: {
      fault: 'dokument: vgr-rmr-cancerrehabilitering\nkalla: [o-065]',
      remedy: 'dokument: vgr-rmr-cancerrehabilitering\nkalla: [v-024]',
    },
  },
  'uncited-point': {
    title: 'Källpunkt som inget använder',
    message: ({ point, title }) => `Ingen uppgift och ingen text använder ${point}: ${title}.`,
    hint: () =>
      'Hänvisa till punkten där den hör hemma, eller skriv under ”utelamnad” varför den inte används.',
    why: 'Det som står i källan ska gå att hitta på webbplatsen, eller vara bortvalt med skäl.',
    example: {
      fault: '- id: v-004',
      remedy: '- id: v-004\n  utelamnad: Sidfot utan innehåll i sak.',
    },
  },
  'left-out-but-cited': {
    title: 'Utelämnad punkt som ändå används',
    message: ({ point, file }) => `${point} är satt som utelämnad, men används i ${file}.`,
    hint: () => 'Ta bort ”utelamnad”, eller ta bort hänvisningen.',
    why: 'Täckningen av källan räknas annars fel.',
    example: { fault: 'utelamnad: Sidfot.', remedy: '(raden borttagen)' },
  },
  'document-id-not-in-source': {
    title: 'Dokumentets id står inte i källtexten',
    message: ({ id, source }) => `”${id}” finns inte i källtexten ${source ?? ''}.`,
    hint: () => 'Jämför id tecken för tecken med dokumentet. Har det inget id skrivs ej-angivet.',
    why: 'Den som söker upp dokumentet med ett felskrivet id hittar ett annat.',
    example: {
      fault: 'dokument-id: HS9766-305841775-318',
      remedy: 'dokument-id: HS9766-305841775-381',
    },
  },
} satisfies Messages;

import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

export const flowsMessages = {
  'unknown-step': {
    title: 'Pil till ett steg som inte finns',
    message: ({ id }) => `Flödet har inget steg med id ”${id}”.`,
    hint: () => 'Rätta stavningen, eller lägg till steget under ”steg”.',
    suggestion,
    why: 'Pilen ritas inte, och läsaren ser inte vägen.',
    example: { fault: 'till: bedomnig', remedy: 'till: bedomning' },
  },
  'duplicate-step': {
    title: 'Två steg med samma id',
    message: ({ id }) => `Flödet har två steg med id ”${id}”.`,
    hint: () => 'Ge det ena steget ett eget id och rätta pilarna som gäller det.',
    why: 'Pilarna leder till det ena av dem, och det andra försvinner ur bilden.',
    example: { fault: '- id: bedom\n- id: bedom', remedy: '- id: bedom\n- id: bedom-igen' },
  },
  'unreachable-step': {
    title: 'Steg som inte går att nå',
    message: ({ text }) => `Ingen väg från start leder till ”${text}”.`,
    hint: ({ id }) => `Lägg till en pil till ”${id}”, eller ta bort steget.`,
    why: 'Steget syns i bilden, men ingen patient kan komma dit.',
    example: { fault: '(ingen pil till bedom)', remedy: '- fran: start\n  till: bedom' },
  },
  'dead-end': {
    title: 'Flödet tar slut mitt i',
    message: ({ text }) => `Ingen pil går vidare från ”${text}”, och steget är inte ett slut.`,
    hint: ({ id }) => `Lägg till en pil från ”${id}”, eller ge steget typen slut.`,
    why: 'Läsaren vet inte om flödet är klart eller om något är glömt.',
    example: { fault: 'typ: atgard', remedy: 'typ: slut' },
  },
  'decision-without-label': {
    title: 'Pil från ett beslut utan text',
    message: ({ text }) => `Pilen från beslutet ”${text}” säger inte vilket svar den gäller.`,
    hint: () => 'Skriv svaret under ”text”, till exempel Ja eller Nej.',
    why: 'Utan svar vid pilen går det inte att veta vilken väg som är rätt.',
    example: {
      fault: '- fran: beslut\n  till: insats',
      remedy: '- fran: beslut\n  till: insats\n  text: Ja',
    },
  },
  'decision-without-condition': {
    title: 'Pil från ett beslut utan villkor',
    message: ({ text }) => `Pilen från beslutet ”${text}” säger inte när den gäller.`,
    hint: () => 'Skriv villkoret under ”nar”, till exempel kurativ = ja, eller annars.',
    why: 'Utan villkor går det inte att visa att varje patient får exakt en väg.',
    example: {
      fault: '- fran: beslut\n  till: insats\n  text: Ja',
      remedy: '- fran: beslut\n  till: insats\n  text: Ja\n  nar: behov = ja',
    },
  },
  'decision-gap': {
    title: 'Svar som saknar väg',
    message: ({ text, when }) =>
      when
        ? `”${text}”: vad händer när ${clip(when)}? Ingen pil gäller då.`
        : `”${text}”: ingen pil gäller.`,
    hint: () =>
      'Lägg till vägen, eller ändra ett villkor. Har källan ingen regel: visa det som ett steg, eller peka på en rad i overlapp.yaml under ”overlapp”.',
    why: 'En patient med de svaren hamnar mellan stolarna, och läsaren får inget besked.',
    example: {
      fault: 'nar: manader_efter_avslut < 12\nnar: manader_efter_avslut > 12',
      remedy: 'nar: manader_efter_avslut < 12\nnar: manader_efter_avslut >= 12',
    },
  },
  'decision-overlap': {
    title: 'Svar som har två vägar',
    message: ({ when, first, second }) =>
      `${when ? clip(when) : 'Alltid'}: två vägar, till ”${first}” och ”${second}”.`,
    hint: () =>
      'Ändra ett av villkoren, eller ange ”parallell: true” om båda tas. Lämnar källan det öppet: peka på en rad i overlapp.yaml under ”overlapp”.',
    why: 'Läsaren får två svar på vem som gör vad, och flödet säger inte vilket som gäller.',
    example: {
      fault: 'nar: manader_efter_avslut <= 12\nnar: manader_efter_avslut >= 12',
      remedy: 'nar: manader_efter_avslut < 12\nnar: manader_efter_avslut >= 12',
    },
  },
  'opening-unused': {
    title: 'Antecknad öppning som inte finns',
    message: ({ id, text }) =>
      `Vid ”${text}” lämnar villkoren inget öppet som ”${id}” kan förklara.`,
    hint: () =>
      'Rätta ”nar”, eller ta bort raden. En lucka förklaras av slaget lucka, två vägar av overlapp, och båda av oklart, i samma region och behov.',
    why: 'En anteckning som inte längre stämmer kan dölja nästa fel.',
    example: {
      fault: '- id: vgr-exakt-1-ar\n  nar: manader_efter_avslut = 21',
      remedy: '- id: vgr-exakt-1-ar\n  nar: manader_efter_avslut = 12',
    },
  },
  'statement-not-in-flow': {
    title: 'Påstående som inget flöde visar',
    message: ({ id, flows }) => `Inget steg i ${flows} visar ”${id}”.`,
    hint: () => 'Lägg det i ”pastaenden” på ett steg, eller i flödets ”utanfor” med skäl.',
    why: 'Den som läser flödet tror att det är allt som gäller för behovet.',
    example: { fault: 'pastaenden: []', remedy: 'pastaenden: [vgr-fatigue-utredning]' },
  },
  'left-out-but-shown': {
    title: 'Utelämnat påstående som ändå visas',
    message: ({ id }) => `Flödet säger att ”${id}” är utanför, men ett steg visar det.`,
    hint: () => 'Ta bort det ena.',
    why: 'Skälet till att det saknas stämmer inte, och nästa utelämnande går inte att lita på.',
    example: { fault: 'utanfor: [vgr-fatigue-utredning]', remedy: 'utanfor: []' },
  },
  'decision-with-one-way': {
    title: 'Beslut med bara en väg',
    message: ({ text }) => `Från beslutet ”${text}” går bara en pil.`,
    hint: () =>
      'Lägg till vägen för det andra svaret. Säger källan inget om den visas det som ett steg.',
    why: 'Läsaren undrar vad som gäller när svaret är det andra.',
    example: {
      fault: '- fran: beslut\n  till: insats\n  text: Ja',
      remedy:
        '- fran: beslut\n  till: insats\n  text: Ja\n- fran: beslut\n  till: ingen-regel\n  text: Nej',
    },
  },
  'flow-without-start': {
    title: 'Flöde utan början',
    message: ({ title }) => `Flödet ”${title}” har inget steg av typen start.`,
    hint: () => 'Ge steget där läsaren börjar typen start.',
    why: 'Utan början vet läsaren inte var flödet ska läsas från, och vägarna kan inte kontrolleras.',
    example: { fault: 'typ: atgard', remedy: 'typ: start' },
  },
  'flow-without-end': {
    title: 'Flöde utan slut',
    message: ({ title }) => `Flödet ”${title}” har inget steg av typen slut.`,
    hint: () => 'Ge det sista steget typen slut.',
    why: 'Läsaren ser annars inte när flödet är klart.',
    example: { fault: 'typ: atgard', remedy: 'typ: slut' },
  },
  'cycle-without-reassessment': {
    title: 'Flödet går runt utan ny bedömning',
    message: ({ way }) => `Flödet går runt: ${way}.`,
    hint: () =>
      'Ange ”aterbedomning: true” på steget där patienten bedöms på nytt, eller ändra en av pilarna.',
    why: 'En patient som skickas runt utan ny bedömning får aldrig någon insats.',
    example: { fault: 'id: bedom', remedy: 'id: bedom\naterbedomning: true' },
  },
  'handover-to-same-level': {
    title: 'Överlämning inom samma vårdnivå',
    message: ({ text, level }) =>
      `”${text}” är en överlämning, men den som lämnar och den som tar emot finns på samma vårdnivå: ${level}.`,
    hint: () =>
      'Rätta nivån. Sker det inom en nivå är det inte en överlämning, utan ett vanligt steg.',
    why: 'En överlämning flyttar ansvaret till en annan vårdnivå, och läsaren måste se vilken.',
    example: {
      fault: 'fran: [primarvard]\ntill: [primarvard]',
      remedy: 'fran: [specialiserad]\ntill: [primarvard]',
    },
  },
  'handover-without-receiver': {
    title: 'Överlämning som inte är fullständig',
    message: ({ text, fields }) => `Överlämningen ”${text}” saknar ${fields}.`,
    hint: () =>
      'Ange vem som tar emot och när ansvaret går över. Säger källan inget skrivs ”framgår inte av källan”.',
    why: 'Mellan två vårdnivåer tappas patienten bort om ingen vet vem som har ansvaret just då.',
    example: {
      fault: 'typ: overlamning',
      remedy:
        'typ: overlamning\nmottagare: Läkare i primärvården\nansvar-kvar-tills: framgår inte av källan',
    },
  },
  'handover-back-and-forth': {
    title: 'Patienten skickas fram och tillbaka',
    message: ({ other }) => `”${other}” skickar patienten åt andra hållet av samma skäl.`,
    hint: () =>
      'Skriv vad som skiljer dem åt, lägg ett beslut eller en ny bedömning emellan, eller rätta nivåerna.',
    why: 'Med samma skäl åt båda hållen vet ingen var patienten hör hemma.',
    example: {
      fault: 'nar: Behov av träning.',
      remedy: 'nar: Behov av träning när behandlingen är avslutad.',
    },
  },
  'step-level-contradicts-statement': {
    title: 'Steget står på fel vårdnivå',
    message: ({ text, level, statement, levels }) =>
      `”${text}” står på ${level}, men påståendet ”${statement}” gäller ${levels}.`,
    hint: () => 'Kontrollera mot källpunkten och rätta stegets vårdnivå eller påståendet.',
    suggestion,
    why: 'Bilden och texten får inte ge olika svar på vem som gör vad.',
    example: { fault: 'vardniva: primarvard', remedy: 'vardniva: specialiserad' },
  },
  'step-strength-contradicts-statement': {
    title: 'Steget är starkare eller svagare än påståendet',
    message: ({ text, strength, said }) =>
      `”${text}” har styrkan ${strength}, men påståendet har ${said}.`,
    hint: () => 'Ange samma styrka som påståendet, eller rätta det som är fel mot källpunkten.',
    suggestion,
    why: 'Ett ”kan” får inte bli ett ”ska” på vägen från text till bild.',
    example: { fault: 'styrka: ska', remedy: 'styrka: kan' },
  },
  'step-text-too-long': {
    title: 'Lång text i en ruta eller vid en pil',
    message: ({ length, limit, place }) =>
      `Texten är ${length} tecken. Högst ${limit} går att läsa ${place === 'arrow' ? 'vid en pil' : 'i en ruta'}.`,
    hint: () => 'Korta texten. Resten står i påståendet som steget visar.',
    why: 'Långa rutor gör bilden oläslig på en telefon och i utskrift.',
    example: { fault: 'text: (mer än 80 tecken)', remedy: 'text: Bedöm fatigue regelbundet' },
  },
  'flow-too-large': {
    title: 'Flödet är för stort att rita',
    message: ({ count, limit }) => `Flödet har ${count} pilar. Högst ${limit} går att rita.`,
    hint: () => 'Dela flödet i flera filer.',
    why: 'Bilden kan inte göras, och sidan blir utan flöde.',
    example: { fault: '(ett flöde för alla behov)', remedy: '(ett flöde för varje behov)' },
  },
  'flow-too-complex': {
    title: 'Flödet har för många frågor för att kontrolleras',
    message: ({ count }) =>
      `Flödet har ${count} frågor. Svaren kan kombineras på för många sätt för att gå igenom.`,
    hint: () => 'Dela flödet, eller fråga om en sak i taget i egna beslut.',
    why: 'Ett flöde som inte kan gås igenom kan ha luckor som ingen ser.',
    example: { fault: '(ett beslut med 20 frågor)', remedy: '(ett beslut för varje fråga)' },
  },
  'flow-hard-to-read': {
    title: 'Flödet är svårt att överblicka',
    message: ({ count, limit }) =>
      `Flödet har ${count} steg. Fler än ${limit} är svåra att överblicka.`,
    hint: () =>
      'Dela flödet i en översikt och delar, i var sin fil, eller slå ihop steg som alltid följs åt.',
    why: 'Bilden ska rymmas på ett A4 och kunna läsas på en armlängds avstånd.',
    example: { fault: '(ett flöde för alla behov)', remedy: '(ett flöde för varje behov)' },
  },
} satisfies Messages;

/** What a patient has answered, as far as a sentence can hold it. */
function clip(answers: string | number | undefined): string {
  const text = String(answers ?? '');
  return text.length > 180 ? `${text.slice(0, 177)}…` : text;
}

import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: Params) =>
  suggested === undefined ? undefined : String(suggested);

/** What a condition cannot be read for, in words. */
const unreadable: Record<string, (params: Params) => string> = {
  sign: ({ found }) => `Tecknet ”${found}” går inte att läsa i ett villkor.`,
  operator: ({ found }) => `”${found}” är inget jämförelsetecken.`,
  'no-operator': ({ found }) =>
    found ? `Före ”${found}” saknas ett jämförelsetecken.` : 'Efter namnet saknas en jämförelse.',
  'no-value': ({ found }) =>
    found ? `Före ”${found}” saknas ett värde.` : 'Villkoret slutar utan ett värde.',
  'value-first': ({ found }) => `Jämförelsen börjar med värdet ”${found}”.`,
  'no-condition': ({ found }) =>
    found
      ? `Före ”${found}” saknas ett villkor.`
      : 'Villkoret slutar där en jämförelse skulle stå.',
  'no-join': ({ found }) => `Före ”${found}” går villkoret inte att läsa vidare.`,
  mixed: ({ found }) => `”${found}” blandas med det andra bindeordet utan parenteser.`,
  unclosed: () => 'Parentesen stängs aldrig.',
  unopened: () => 'Parentesen har aldrig öppnats.',
  'otherwise-alone': () => 'annars står tillsammans med något annat.',
  'too-long': () => 'Villkoret är för långt, eller har för många parenteser.',
};

const remedies: Record<string, string> = {
  sign: 'Använd bara namn, tal, ja, nej, och, eller, inte, parenteser och = != < <= > >=.',
  operator: 'Jämförelser skrivs = != < <= > >=.',
  'no-operator': 'Skriv namn, tecken och värde: kurativ = ja.',
  'no-value': 'Skriv namn, tecken och värde: kurativ = ja.',
  'value-first': 'Skriv namnet först: manader_efter_avslut < 12.',
  'no-condition': 'Skriv en jämförelse, till exempel kurativ = ja.',
  'no-join': 'Bind ihop jämförelser med och eller eller: kurativ = ja och vard = bada.',
  mixed: 'Skriv parenteser: (a = ja och b = ja) eller c = ja.',
  unclosed: 'Skriv ) där det som hör ihop slutar.',
  unopened: 'Skriv ( där det som hör ihop börjar, eller ta bort ).',
  'otherwise-alone': 'annars skrivs ensamt och gäller när ingen annan pil från steget gör det.',
  'too-long': 'Dela det på två pilar, eller gör en fråga av en del av det.',
};

export const conditionsMessages = {
  'answer-contradicts-condition': {
    title: 'Svaret vid pilen stämmer inte med villkoret',
    message: ({ label, other }) =>
      `Vid pilen står ”${label}”, men villkoret gäller den som svarar ”${other}”.`,
    hint: () => 'Kontrollera i källan vilket svar som leder hit, och rätta texten eller ”nar”.',
    why: 'Läsaren följer ordet vid pilen, och genomgången följer villkoret. De ska leda åt samma håll.',
    example: {
      fault: 'text: ja\nnar: fortsatt_behov = nej',
      remedy: 'text: ja\nnar: fortsatt_behov = ja',
    },
  },
  'condition-unreadable': {
    title: 'Villkor som inte går att läsa',
    message: (params) =>
      unreadable[String(params.cause)]?.(params) ?? 'Villkoret går inte att läsa.',
    hint: ({ cause }) => remedies[String(cause)] ?? remedies['no-value']!,
    suggestion,
    why: 'Ett villkor som inte går att läsa kan inte heller kontrolleras, och ingen vet när pilen gäller.',
    example: { fault: 'nar: manader_efter_avslut >> 12', remedy: 'nar: manader_efter_avslut > 12' },
  },
  'condition-unknown-name': {
    title: 'Okänt namn i ett villkor',
    message: ({ cause, variable, found }) =>
      cause === 'alternative'
        ? `Frågan ”${variable}” har inget alternativ med id ”${found}”.`
        : `Flödet frågar inte efter ”${found}”.`,
    hint: ({ cause, wanted }) =>
      cause === 'alternative'
        ? `Alternativen är ${clip(wanted)}.`
        : wanted
          ? `Flödet frågar efter ${clip(wanted)}. Rätta namnet, eller lägg till frågan under ”variabler”.`
          : 'Lägg till frågan under ”variabler”.',
    suggestion,
    why: 'Utan frågan kan ingen svara på den, och pilen går inte att kontrollera.',
    example: { fault: 'nar: kurativt = ja', remedy: 'nar: kurativ = ja' },
  },
  'condition-wrong-kind': {
    title: 'Svar av fel slag i ett villkor',
    message: ({ cause, variable, found, wanted }) => {
      if (cause === 'unit') return `”${variable}” räknas i ${wanted}, inte i ${found}.`;
      if (cause === 'order')
        return `”${variable}” är inget tal och kan inte jämföras med ${found}.`;
      if (cause === 'whole') return `”${variable}” är alltid ett helt tal, inte ${found}.`;
      return `”${variable}” kan inte vara ”${found}”.`;
    },
    hint: ({ cause, wanted }) => {
      if (cause === 'unit') return `Räkna om talet till ${wanted}, eller ändra frågans enhet.`;
      if (cause === 'order') return 'Använd = eller !=.';
      return `Jämför med ${clip(wanted)}.`;
    },
    suggestion,
    why: 'En jämförelse mellan olika slags svar är alltid falsk eller alltid sann, utan att det syns.',
    example: { fault: 'nar: manader_efter_avslut = ja', remedy: 'nar: manader_efter_avslut = 12' },
  },
  'condition-limit-outside-range': {
    title: 'Gräns utanför det som talet kan vara',
    message: ({ variable, found, wanted }) =>
      `”${variable}” är ${wanted} och kan aldrig vara ${found}.`,
    hint: () => 'Rätta talet i villkoret, eller ändra ”fran” eller ”till” för frågan.',
    why: 'Gränsen skiljer inga patienter åt. Ofta är talet felskrivet eller i en annan enhet.',
    example: { fault: 'nar: manader_efter_avslut < -1', remedy: 'nar: manader_efter_avslut < 1' },
  },
  'condition-never-holds': {
    title: 'Villkor som aldrig kan gälla',
    message: ({ cause, text }) => {
      if (cause === 'otherwise') return `De andra pilarna från ”${text}” täcker redan alla svar.`;
      if (cause === 'alone') return 'Inga svar gör villkoret sant.';
      return `Inga patienter som kommer till ”${text}” kan ha de svaren; ett tidigare steg har skilt ut dem.`;
    },
    hint: ({ cause }) =>
      cause === 'otherwise'
        ? 'Ta bort pilen, eller rätta villkoret på en av de andra.'
        : 'Rätta villkoret, eller ta bort pilen.',
    why: 'Läsaren ser en väg i bilden som ingen patient kan gå.',
    example: {
      fault: 'nar: kurativ = ja och kurativ = nej',
      remedy: 'nar: kurativ = ja och manader_efter_avslut > 12',
    },
  },
  'question-not-asked': {
    title: 'Villkor på något som inte har frågats',
    message: ({ variable, text }) =>
      `Pilen från ”${text}” beror på ”${variable}”, men steget är inget beslut och frågan har inte ställts på vägen dit.`,
    hint: () =>
      'Lägg ett beslut före pilen. Är det ett sidospår som gäller samtidigt: ange ”parallell: true” och skriv villkoret vid pilen.',
    why: 'I bilden finns ingen fråga att svara på, och läsaren vet inte vilken pil som gäller.',
    example: { fault: 'typ: atgard', remedy: 'typ: beslut' },
  },
  'variable-unused': {
    title: 'Fråga som inget villkor använder',
    message: ({ id }) => `Inget villkor i flödet använder ”${id}”.`,
    hint: () => 'Använd den i ett ”nar”, eller ta bort den.',
    why: 'En fråga utan betydelse tar läsarens tid, och kan vara rester av ett villkor som fallit bort.',
    example: { fault: '- id: kurativ', remedy: 'nar: kurativ = ja' },
  },
  'duplicate-variable': {
    title: 'Två frågor eller alternativ med samma namn',
    message: ({ id }) => `”${id}” finns två gånger.`,
    hint: () => 'Ge det ena ett eget namn och rätta villkoren som gäller det.',
    why: 'Villkoren gäller det ena av dem, och det syns inte vilket.',
    example: { fault: '- id: vard\n- id: vard', remedy: '- id: vard\n- id: vard_efterat' },
  },
} satisfies Messages;

/** Lists of names are shown as far as a sentence can hold them. */
function clip(names: string | number | undefined): string {
  const text = String(names ?? '');
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

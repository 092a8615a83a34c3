import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

/** The sentence about a field that editors also see in the template. */
const about = ({ about: sentence }: Params) => (sentence ? String(sentence) : '');

const join = (...parts: unknown[]) => parts.filter(Boolean).join(' ');

const kinds: Record<string, string> = {
  text: 'en text',
  list: 'en lista',
  map: 'en grupp av uppgifter',
  scalar: 'ett enda värde',
  number: 'ett tal',
  integer: 'ett heltal',
  boolean: 'true eller false',
};

const forms: Record<string, string> = {
  edition: 'Skriv program/utgåva: nvp-cancerrehabilitering/2021.',
  section:
    'Skriv program/utgåva#avsnitt: nvp-cancerrehabilitering/2021#7.10. Ett nummer utan utgåva betyder inget.',
  'section-number': 'Skriv numret inom citattecken: "7.10".',
  code: 'Skriv två stora bokstäver och tre siffror: AW019. Nollan är en siffra.',
  lines: 'Skriv raderna inom citattecken: "75-77".',
  address: 'Skriv adressen från roten, utan # och ?: /behov/fatigue/.',
  'trial-target':
    'Skriv ett id, eller en adress från roten, med # före stället på sidan: /behov/fatigue/.',
  'trial-answer': 'Skriv antingen vantat (rätt svar) eller inget: true, inte båda.',
  url: 'Skriv hela adressen med https://. npm run ratta byter http:// när samma webbplats redan står med https.',
  unit: 'Skriv både varde och enhet, eller ingen av dem.',
  branch: 'Skriv grenens namn, till exempel main.',
  'content-fingerprint': 'Låt npm run andringar skriva fingeravtrycket.',
  sha256: 'Skriv 64 siffror och bokstäver a–f. npm run lankar räknar ut dem.',
  domain: 'Skriv domänen utan https:// och snedstreck: cancercentrum.se.',
  withdrawn: 'Skriv en av pastaende, overlamning och flode.',
  flow: 'Skriv region/flöde: vastra-gotaland/fatigue.',
  target: 'Skriv antingen till (ny adress) eller borttagen (skälet), inte båda.',
  variable:
    'Skriv små bokstäver a–z, siffror och understreck: manader_efter_avslut. Orden och, eller, inte, ja, nej och annars går inte att använda.',
  alternatives: 'En fråga av typen val behöver minst två alternativ, vart och ett med id och text.',
  'only-handover':
    'mottagare och ansvar-kvar-tills hör bara till steg av typen overlamning. Ta bort dem, eller rätta typen.',
  'only-choice': 'Alternativ hör bara till frågor av typen val.',
  'number-unit': 'Ett tal behöver en enhet, till exempel månader.',
  'number-from': 'Ett tal behöver ett minsta värde, till exempel 0.',
  'number-range': 'Det största värdet ska vara större än det minsta.',
  'number-whole': 'Skriv ett helt tal, eftersom heltal är true.',
  'only-number': 'enhet, fran, till och heltal hör bara till frågor av typen tal.',
  fingerprint: 'Ett avtryck är sexton tecken och skrivs av npm run granska, aldrig för hand.',
  pin: 'En rad är uppgiften, ett mellanslag och avtrycket. Den skrivs av npm run granska, aldrig för hand.',
  'review-subject':
    'Skriv det som omfattningen säger: pastaende/<id> för en uppgift, <behov>/<region> för en behovssida, <region> för en regionsida.',
  'review-note': 'Säg vad som ändrades eller vad frågan är.',
  too_small: 'Värdet är för litet eller listan för kort.',
  too_big: 'Värdet är för stort.',
};

const causes: Record<string, string> = {
  indent: 'Indraget stämmer inte med raderna ovanför.',
  start: 'Värdet börjar med ett tecken som YAML använder till annat, till exempel @, ` eller %.',
  token: 'Här står ett tecken som inte passar in.',
  missing: 'Ett tecken saknas, till exempel ett kolon eller en slutparentes.',
  'colon-missing': 'Ett kolon saknas, eller så hör raden ihop med raden ovanför.',
  bracket: 'Listan öppnas med [ men stängs inte med ].',
  documents: 'Filen innehåller en rad med --- mitt i.',
  escape: 'Ett omvänt snedstreck inom "…" står för något annat än sig självt.',
  directive: 'En rad börjar med %.',
  depth: 'Uppgifterna ligger i för många nivåer.',
  key: 'En uppgift saknar namn, eller har ett namn som inte är ett ord.',
};

/** Front matter and YAML: what a file says, and how it is written. */
export const frontMatterMessages = {
  'front-matter-not-first': {
    title: 'Sidhuvudet börjar inte på rad 1',
    message: () => 'Det står något före sidhuvudets första ---.',
    hint: () => 'Ta bort det som står före, också tomma rader, så att --- är filens första rad.',
    why: 'Program är oense om ett sidhuvud längre ned, och sidan kan publiceras utan sina uppgifter.',
    example: { fault: '(tom rad)\n---', remedy: '---\ntitel: Fatigue\n---' },
  },
  'front-matter-missing': {
    title: 'Sidhuvudet saknas',
    message: () => 'Filen saknar sidhuvud.',
    hint: () => 'Börja filen med --- på egen rad, därefter uppgifterna enligt mallen och --- igen.',
    why: 'Utan sidhuvud har sidan varken rubrik eller källa.',
    example: { fault: 'Fatigue är trötthet.', remedy: '---\ntitel: Fatigue\n---' },
  },
  'front-matter-unclosed': {
    title: 'Sidhuvudet tar aldrig slut',
    message: () => 'Sidhuvudet öppnas med --- på rad 1 men stängs inte.',
    hint: () => 'Skriv --- på en egen rad efter den sista uppgiften.',
    why: 'Annars läses hela texten som uppgifter.',
    example: { fault: '---\ntitel: Fatigue', remedy: '---\ntitel: Fatigue\n---' },
  },
  'front-matter-code': {
    title: 'Programkod i sidhuvudet',
    message: () =>
      'Efter --- på rad 1 står ett ord. Det kan få program att köra sidhuvudet som kod.',
    hint: () => 'Låt första raden vara exakt --- och skriv uppgifterna som i mallen.',
    why: 'Innehåll får aldrig köras.',
    example: { fault: '---js', remedy: '---' },
  },
  'body-missing': {
    title: 'Sidan saknar text',
    message: () => 'Under sidhuvudet finns ingen text.',
    hint: () => 'Skriv texten under det andra ---.',
    why: 'Läsaren får annars en sida med bara en rubrik.',
    example: {
      fault: '---\ntitel: Fatigue\n---',
      remedy: '---\ntitel: Fatigue\n---\n\nFatigue är …',
    },
  },
  'yaml-syntax': {
    title: 'Uppgifterna går inte att läsa',
    message: ({ cause }: Params) =>
      causes[String(cause)] ?? 'Raden går inte att läsa som en uppgift.',
    hint: () =>
      'Skriv ”namn: värde” på egen rad, med samma indrag som raderna intill. Sätt citattecken om värdet har kolon, # eller [.',
    why: 'Resten av filen kan inte kontrolleras förrän raden går att läsa.',
    example: { fault: 'titel Fatigue', remedy: 'titel: Fatigue' },
  },
  'yaml-colon': {
    title: 'Kolon i texten',
    message: ({ key }: Params) => `Texten efter ”${key}:” innehåller ett kolon.`,
    hint: () => 'Sätt hela texten inom citattecken.',
    why: 'Ett kolon följt av mellanslag läses som början på en ny uppgift.',
    example: { fault: 'titel: Fatigue: handläggning', remedy: 'titel: "Fatigue: handläggning"' },
  },
  'yaml-quote': {
    title: 'Citattecken som inte stängs',
    message: ({ line }: Params) => `Citattecknet på rad ${line} stängs aldrig.`,
    hint: () =>
      'Skriv samma citattecken i slutet av texten. Ett citattecken inne i texten dubbleras eller byts mot ”.',
    why: 'Annars läses resten av filen som en enda text.',
    example: { fault: 'titel: "Fatigue', remedy: 'titel: "Fatigue"' },
  },
  'yaml-tab': {
    title: 'Tabbtecken',
    message: () => 'Raden börjar med ett tabbtecken.',
    hint: () => 'Byt tabben mot mellanslag, två för varje nivå.',
    why: 'YAML tillåter bara mellanslag som indrag.',
    example: { fault: '(tabb)namn: Fatigue', remedy: '  namn: Fatigue' },
  },
  'comment-eats-text': {
    title: 'Text som försvinner efter #',
    message: ({ eaten, text }: Params) =>
      `Allt från ”${String(eaten).slice(0, 60)}” försvinner. Kvar blir ”${String(text).slice(-60)}”.`,
    hint: () => 'Sätt hela texten inom citattecken. En anteckning skrivs med mellanslag efter #.',
    why: 'Mellanslag och # betyder att resten av raden är en anteckning.',
    example: { fault: 'titel: Fatigue #1 riktlinje', remedy: 'titel: "Fatigue #1 riktlinje"' },
  },
  'duplicate-key': {
    title: 'Samma uppgift två gånger',
    message: ({ key, first, second }: Params) =>
      `”${key}” står två gånger, på rad ${first} och rad ${second}.`,
    hint: () => 'Ta bort den ena, eller flytta den dit den hör.',
    why: 'Bara en av dem skulle gälla, och det syns inte vilken.',
    example: { fault: 'region: a\nregion: b', remedy: 'region: a' },
  },
  'aliases-not-allowed': {
    title: 'Upprepning eller tagg i YAML',
    message: () => 'Här står en upprepning (&, * eller <<) eller en tagg (!).',
    hint: () => 'Skriv ut värdet. Ska texten börja med tecknet, sätt den inom citattecken.',
    why: 'Upprepningar gör att en ändring slår på flera ställen utan att det syns.',
    example: { fault: 'kalla: *samma', remedy: 'kalla: [v-024]' },
  },
  'unquoted-value': {
    title: 'Värde som behöver citattecken',
    message: ({ key, value }: Params) =>
      `”${key}” är en text men ${value} läses som ett tal, ett datum eller ja/nej.`,
    hint: () => 'Skriv värdet inom citattecken.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Utan citattecken blir avsnitt 7.10 till 7.1 och version 3.0 till 3.',
    example: { fault: 'nummer: 7.10', remedy: 'nummer: "7.10"' },
  },
  'pasted-quotes': {
    title: 'Citattecken ur ett ordbehandlingsprogram',
    message: ({ key, value }: Params) =>
      `Citattecknen om ${value} blir en del av texten i ”${key}”.`,
    hint: ({ value }: Params) =>
      `Skriv raka citattecken, ' eller ". Ska läsaren se citattecknen: '${value}'.`,
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Böjda citattecken är bokstäver för programmet: versionen skulle heta ”3.0” med tecknen i namnet.',
    example: { fault: 'version: ”3.0”', remedy: "version: '3.0'" },
  },
  'missing-field': {
    title: 'Uppgift saknas',
    message: ({ key, cause }: Params) =>
      cause ? `Uppgiften ”${key}” behövs här.` : `Uppgiften ”${key}” saknas.`,
    hint: (params: Params) =>
      join(
        `Lägg till ”${params.key}”.`,
        about(params),
        params.cause && forms[String(params.cause)],
      ),
    why: 'Läsaren behöver uppgiften, och det ska synas när källan inte ger den.',
    example: { fault: 'titel: Fatigue', remedy: 'titel: Fatigue\nfraga: Hjälp mot trötthet' },
  },
  'empty-field': {
    title: 'Tom uppgift',
    message: ({ key }: Params) => `”${key}” är tom.`,
    hint: (params: Params) =>
      join('Fyll i den, eller ta bort raden om uppgiften är frivillig.', about(params)),
    why: 'En tom uppgift går inte att skilja från en glömd.',
    example: { fault: 'status:', remedy: 'status: gallande' },
  },
  'unknown-field': {
    title: 'Okänd uppgift',
    message: ({ key }: Params) => `Uppgiften ”${key}” finns inte här.`,
    hint: (params: Params) =>
      join(
        params.afterComma && 'Är det decimalerna i ett tal skrivs talet med punkt: 7.5.',
        'Rätta namnet eller ta bort raden.',
        params.known && `Det som kan stå här: ${clip(params.known, 200)}.`,
      ),
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'En felstavad uppgift skulle annars försvinna utan att någon märker det.',
    example: { fault: 'granskd: 2026-05-20', remedy: 'granskad: 2026-05-20' },
  },
  'not-in-list': {
    title: 'Värde utanför listan',
    message: ({ key, value }: Params) => `”${value}” är inte ett av de värden som ”${key}” kan ha.`,
    hint: (params: Params) => join(`Värden som finns: ${clip(params.values, 220)}.`),
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Webbplatsen visar värdet med egna ord och behöver känna igen det.',
    example: { fault: 'status: Gällande', remedy: 'status: gallande' },
  },
  'wrong-date': {
    title: 'Datum som inte finns',
    message: ({ cause, number, month, value }: Params) => {
      if (cause === 'month') return `Månad ${number} finns inte.`;
      if (cause === 'day') return `${number} ${month} finns inte.`;
      return `”${clip(value, 40)}” är inte ett datum.`;
    },
    hint: () => 'Datum skrivs ÅÅÅÅ-MM-DD.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Ett omöjligt datum blir annars ett annat datum utan varning.',
    example: { fault: 'giltig-till: 2026-02-30', remedy: 'giltig-till: 2026-02-28' },
  },
  'wrong-type': {
    title: 'Fel sorts värde',
    message: ({ key, expected, given, value }: Params) =>
      `”${key}” ska vara ${kinds[String(expected)]}, inte ${given === 'scalar' && value ? `”${value}”` : kinds[String(given)]}.`,
    hint: (params: Params) =>
      join(
        params.expected === 'boolean' && 'Skriv true eller false.',
        params.suggestion && 'Decimaler skrivs med punkt.',
        params.expected === 'list' &&
          params.given === 'scalar' &&
          `Skriv [${params.value}], eller en rad för varje värde med - framför.`,
        about(params),
      ) || 'Skriv värdet som i mallen.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Värdet kan bara visas när det har den form som sidan väntar sig.',
    example: { fault: 'region: [vastra-gotaland, norra]', remedy: 'region: vastra-gotaland' },
  },
  'wrong-id': {
    title: 'Id med fel tecken',
    message: ({ value }: Params) => `”${value}” kan inte vara ett id.`,
    hint: () => 'Ett id får bara innehålla a–z, 0–9 och enkla bindestreck.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Id används i adresser och måste se likadana ut överallt.',
    example: { fault: 'vardnivaer: [primärvård]', remedy: 'vardnivaer: [primarvard]' },
  },
  'wrong-value': {
    title: 'Värde som inte kan stämma',
    message: ({ key, value }: Params) => `”${value}” kan inte stå i ”${key}”.`,
    hint: (params: Params) =>
      join(forms[String(params.form)] ?? 'Skriv värdet som i mallen.', about(params)),
    why: 'Ett värde med fel form leder läsaren till fel ställe, eller ingenstans.',
    example: { fault: 'bygger-pa: "2021"', remedy: 'bygger-pa: nvp-cancerrehabilitering/2021' },
  },
} satisfies Messages;

function clip(value: unknown, length: number): string {
  const text = String(value);
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

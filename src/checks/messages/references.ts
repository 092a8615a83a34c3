import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

export const referencesMessages = {
  'unknown-reference': {
    title: 'Okänd hänvisning',
    message: ({ id, none }) => `Det finns ${none} med id ”${id}”.`,
    hint: ({ home }) =>
      `Rätta stavningen, eller lägg till det som saknas i ${home}. Är det borttaget med avsikt: ta bort hänvisningen också.`,
    suggestion,
    why: 'Läsaren får annars en länk som inte leder någonstans, eller en uppgift som inte visas alls.',
    example: { fault: 'vardnivaer: [primarvad]', remedy: 'vardnivaer: [primarvard]' },
  },
  'reference-of-wrong-kind': {
    title: 'Hänvisning till fel slags uppgift',
    message: ({ id, found, wanted }) => `”${id}” är ${found}, men här behövs ${wanted}.`,
    hint: ({ wanted, home }) =>
      `Ange id för ${wanted}. Finns det inte ännu läggs det till i ${home}.`,
    why: 'Ett id som finns på fel ställe ser rätt ut, men sidan blir utan uppgiften.',
    example: {
      fault: 'dokument: vgr-rutin-fatigue',
      remedy: 'dokument: vgr-rmr-cancerrehabilitering',
    },
  },
  'duplicate-id': {
    title: 'Samma id två gånger',
    message: ({ id, other }) =>
      other ? `Id ”${id}” används också i ${other}.` : `Id ”${id}” används mer än en gång i filen.`,
    hint: () =>
      'Ge den ena ett eget id. Ändra helst den nyaste, för gamla länkar använder den äldre.',
    why: 'Id är adressen till uppgiften. Finns det två döljer den ena den andra.',
    example: {
      fault: '- id: vgr-fatigue-utredning\n- id: vgr-fatigue-utredning',
      remedy: '- id: vgr-fatigue-utredning\n- id: vgr-fatigue-behandling',
    },
  },
  'broken-link': {
    title: 'Länk till en sida som inte finns',
    message: ({ href, removed }) =>
      removed
        ? `Sidan ${href} är borttagen: ${removed}`
        : `Det finns ingen sida på adressen ${href}.`,
    hint: () => 'Rätta adressen eller ta bort länken. Adresser börjar och slutar med snedstreck.',
    suggestion,
    why: 'Den som söker vem som gör vad hamnar annars på en felsida.',
    example: { fault: '[Fatigue](/behov/fatige/)', remedy: '[Fatigue](/behov/fatigue/)' },
  },
  'broken-anchor': {
    title: 'Länk till en plats som inte finns på sidan',
    message: ({ anchor, page }) => `Sidan ${page} har ingen plats som heter ”#${anchor}”.`,
    hint: () =>
      'Skriv id för ett påstående, en källpunkt eller ett ord efter #, eller länka till hela sidan.',
    suggestion,
    why: 'Läsaren hamnar annars överst på sidan och kan ta fel uppgift för den rätta.',
    example: {
      fault: '[källpunkten](/dokument/vgr-rmr-cancerrehabilitering/#v-24)',
      remedy: '[källpunkten](/dokument/vgr-rmr-cancerrehabilitering/#v-024)',
    },
  },
  'link-to-auto-anchor': {
    title: 'Länk till en rubrik utan fast namn',
    message: ({ anchor }) => `”#${anchor}” är gjort av en rubriks ord och kan börja leda fel.`,
    hint: () =>
      'Länka till ett id som en uppgift har, till exempel ett påstående, eller till hela sidan.',
    why: 'När rubriken ändras eller en likadan kommer till flyttar namnet, och länken leder till ett annat stycke.',
    example: {
      fault: '[ansvar](/om/#sa-ar-sidan-gjord)',
      remedy: '[så är sidan gjord](/om/)',
    },
  },
  'ill-cased-link': {
    title: 'Stora bokstäver i en adress',
    message: ({ href }) => `Adressen ${href} är skriven med stora bokstäver.`,
    hint: () => 'Skriv adressen med små bokstäver.',
    suggestion,
    why: 'En del servrar skiljer på stora och små bokstäver, så länken fungerar bara ibland.',
    example: { fault: '[Fatigue](/behov/Fatigue/)', remedy: '[Fatigue](/behov/fatigue/)' },
  },
  'relative-link': {
    title: 'Länk utan hela adressen',
    message: ({ href }) => `Länken ”${href}” börjar inte med snedstreck.`,
    hint: () => 'Skriv hela adressen från webbplatsens början, till exempel /behov/fatigue/.',
    suggestion,
    why: 'Samma text kan visas på flera sidor, och då leder en halv adress till olika ställen.',
    example: { fault: '[Fatigue](../fatigue)', remedy: '[Fatigue](/behov/fatigue/)' },
  },
  'own-host-link': {
    title: 'Intern länk med värdnamn',
    message: ({ href }) => `Adressen ${href} pekar ut en viss dator eller webbplatsens egen värd.`,
    hint: () => 'Ta bort allt före det första snedstrecket efter värdnamnet.',
    suggestion,
    why: 'Länken fungerar annars bara hos den som skrev den, eller bara tills webbplatsen flyttar.',
    example: {
      fault: '[Fatigue](http://localhost:4321/behov/fatigue/)',
      remedy: '[Fatigue](/behov/fatigue/)',
    },
  },
  'repeated-reference': {
    title: 'Samma hänvisning två gånger',
    message: ({ id }) => `”${id}” står redan i listan.`,
    hint: () =>
      'Ta bort det ena, eller skriv det som skulle stå där. Kontrollera källpunkter i källan.',
    why: 'Ofta har en granne skrivits över, och då saknas något som läsaren behöver.',
    example: { fault: 'kalla: [v-024, v-024]', remedy: 'kalla: [v-024, v-025]' },
  },
  'page-without-way': {
    title: 'Sida som inte går att hitta',
    message: ({ address }) =>
      `Ingen text länkar till ${address}, och sidan står inte i någon meny.`,
    hint: () => 'Länka till sidan från en text där läsaren behöver den, eller ta bort den.',
    why: 'En sida som ingen hittar hjälper ingen, och ingen märker när den blir gammal.',
    example: { fault: 'sidor/ny.mdx', remedy: '[Det nya](/ny/)' },
  },
  'self-link': {
    title: 'Sidan länkar till sig själv',
    message: ({ href }) => `Länken ${href} leder till sidan som den står på.`,
    hint: () => 'Ta bort länken, eller länka till en plats på sidan med #.',
    why: 'Läsaren klickar och ingenting händer.',
    example: { fault: '[Fatigue](/behov/fatigue/)', remedy: 'Fatigue' },
  },
  'vague-link-text': {
    title: 'Länktext som inte säger vart',
    message: ({ text }) =>
      text ? `Länktexten ”${text}” säger inte vart länken leder.` : 'Länken har ingen text.',
    hint: () => 'Skriv vart länken leder, så att texten kan läsas för sig.',
    why: 'Skärmläsare läser ofta upp länkarna utan texten omkring.',
    example: {
      fault: 'Läs mer [här](/behov/fatigue/).',
      remedy: 'Se [vem som gör vad vid fatigue](/behov/fatigue/).',
    },
  },
  'link-without-address': {
    title: 'Länk utan adress',
    message: ({ text }) => `Länken ”${text}” har ingen adress.`,
    hint: () => 'Skriv adressen inom parentes efter länktexten.',
    why: 'Läsaren ser annars hakparenteserna, eller en länk som inte går någonstans.',
    example: { fault: '[fatigue][behovet]', remedy: '[fatigue](/behov/fatigue/)' },
  },
  'redirect-loop': {
    title: 'Omdirigeringen går runt',
    message: ({ way }) => `Omdirigeringarna leder tillbaka till början: ${way}.`,
    hint: () => 'Ändra ”till” i en av dem till adressen där sidan finns nu.',
    why: 'Webbläsaren ger upp och läsaren får en felsida.',
    example: {
      fault: '- fran: /a/\n  till: /b/\n- fran: /b/\n  till: /a/',
      remedy: '- fran: /a/\n  till: /behov/fatigue/\n- fran: /b/\n  till: /behov/fatigue/',
    },
  },
  'redirect-chain': {
    title: 'Omdirigering i flera steg',
    message: ({ from, to }) => `${from} leder till ${to}, som i sin tur leder vidare.`,
    hint: () => 'Ange den sista adressen direkt, eller kör npm run ratta.',
    suggestion,
    why: 'Varje steg gör sidan långsammare, och kedjan brister om ett led tas bort.',
    example: {
      fault: 'till: /behov/trotthet/   # som leder till /behov/fatigue/',
      remedy: 'till: /behov/fatigue/',
    },
  },
  'redirect-shadows-page': {
    title: 'Omdirigering från en sida som finns',
    message: ({ from }) => `Det finns en sida på ${from}, och omdirigeringen skulle dölja den.`,
    hint: () => 'Ta bort omdirigeringen, eller rätta ”fran” till den gamla adressen.',
    why: 'Sidan går annars inte att nå.',
    example: { fault: 'fran: /behov/fatigue/', remedy: 'fran: /behov/trotthet/' },
  },
  'published-address-gone': {
    title: 'Publicerad adress utan sida',
    message: ({ address }) =>
      `Adressen ${address} har varit publicerad, men sidan finns inte längre.`,
    hint: ({ near }) =>
      near
        ? `Lägg till en omdirigering i omdirigeringar.yaml. Flyttade sidan till ${near}?`
        : 'Lägg till en omdirigering i omdirigeringar.yaml, eller skriv där varför sidan är borttagen.',
    why: 'Den som har sparat eller fått en länk hamnar annars på en felsida.',
    example: {
      fault: '- /behov/trotthet/',
      remedy: '- fran: /behov/trotthet/\n  till: /behov/fatigue/\n  datum: 2026-11-22',
    },
  },
  'redirect-target-missing': {
    title: 'Omdirigering till en sida som inte finns',
    message: ({ to }) => `Det finns ingen sida på adressen ${to}.`,
    hint: () =>
      'Rätta ”till”. Är sidan borttagen utan ersättare skrivs skälet under ”borttagen” i stället.',
    suggestion,
    why: 'Den som följer en gammal länk får annars en felsida.',
    example: { fault: 'till: /behov/fatige/', remedy: 'till: /behov/fatigue/' },
  },
  'search-trial-target-missing': {
    title: 'Sökprov som väntar sig något som inte finns',
    message: ({ target }) => `Det finns varken ett id eller en adress som heter ${target}.`,
    hint: () =>
      'Rätta ”vantat”. Har uppgiften bytt id eller tagits bort skrivs det som ska hittas nu, eller så tas frågan bort.',
    suggestion,
    why: 'Ett prov som väntar sig något som inte finns kan aldrig lyckas.',
    example: { fault: 'vantat: [vgr-fatige-utredning]', remedy: 'vantat: [vgr-fatigue-utredning]' },
  },
  'search-trial-missing': {
    title: 'Saknar sökprov',
    message: ({ the, id }) => `Ingen fråga i sokprov.yaml leder till ${the} ${id}.`,
    hint: () => 'Lägg till minst en fråga i sokprov.yaml, så som en kollega skulle skriva den.',
    why: 'Varje behov, profession och dokument ska gå att hitta, och förbli möjligt att hitta.',
    example: {
      fault: '# sokprov.yaml saknar en fråga om peruk',
      remedy: '- fraga: peruk\n  vantat: [/behov/haravfall/]\n  slag: vardagligt',
    },
  },
  'redirect-to-other-host': {
    title: 'Omdirigering till en annan webbplats',
    message: ({ address }) =>
      `Adressen ${address} börjar med två snedstreck och leder till en annan webbplats.`,
    hint: () => 'Skriv en adress på den här webbplatsen, med ett snedstreck först.',
    why: 'Läsaren kan annars skickas till en främmande webbplats utan att märka det.',
    example: { fault: 'till: //exempel.se/behov/', remedy: 'till: /behov/' },
  },
} satisfies Messages;

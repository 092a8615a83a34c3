import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

/** Texts: MDX that cannot or must not be shown, personal data and leftovers. */
export const textsMessages = {
  'mdx-unclosed': {
    title: 'Block som inte stängs',
    message: ({ name, line, cause }: Params) =>
      cause === 'open'
        ? `”${name}” öppnas på rad ${line} men stängs inte där det borde.`
        : `Här stängs ”${name || 'ett block'}”, men det är inte det som senast öppnades.`,
    hint: () =>
      'Varje block som öppnas med <Namn> stängs med </Namn>, i omvänd ordning. Ett block utan text skrivs <Namn />.',
    why: 'Annars hamnar resten av sidan inne i blocket.',
    example: { fault: '<Viktigt>Larma 112.', remedy: '<Viktigt>Larma 112.</Viktigt>' },
  },
  'mdx-less-than': {
    title: 'Mindre än-tecken i texten',
    message: ({ value }: Params) => `”${value}” läses som början på ett block.`,
    hint: () => 'Skriv ”mindre än”, eller &lt; i stället för <.',
    why: 'Tecknet < direkt före ett annat tecken betyder något annat i texten.',
    example: { fault: 'VAS <5', remedy: 'VAS mindre än 5' },
  },
  'mdx-html': {
    title: 'HTML i texten',
    message: ({ value }: Params) => `Här står HTML: ${value}`,
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    hint: () => 'Ta bort taggen. Ny rad görs med en tom rad, betoning med *text* och **text**.',
    why: 'Utseende och programkod hör inte hemma i innehållet.',
    example: { fault: 'Rad ett<br>rad två', remedy: 'Rad ett\n\nrad två' },
  },
  'mdx-comment': {
    title: 'HTML-kommentar i texten',
    message: () => 'Här står en kommentar av formen <!-- … -->.',
    hint: () => 'Ta bort den, eller skriv {/* … */}.',
    why: 'Texten kan inte byggas med en sådan kommentar.',
    example: { fault: '<!-- se över -->', remedy: '{/* se över */}' },
  },
  'mdx-autolink': {
    title: 'Adress inom vinkelparenteser',
    message: ({ value }: Params) => `${value} läses som ett block, inte som en länk.`,
    hint: () => 'Skriv [vart länken leder](adressen).',
    why: 'Texten kan inte byggas, och en naken adress säger inte vart den leder.',
    example: { fault: '<https://www.example.se>', remedy: '[Exempel](https://www.example.se)' },
  },
  'mdx-expression': {
    title: 'Klammerparenteser i texten',
    message: ({ value }: Params) => `Klammerparenteser kan inte stå i texten: ${value}`,
    hint: () => 'Använd vanliga parenteser. Behövs tecknet, skriv \\{.',
    why: 'Det som står inom { } körs som programkod när sidan byggs.',
    example: { fault: '{åtgärd}', remedy: '(åtgärd)' },
  },
  'mdx-import': {
    title: 'Programkod i texten',
    message: () => 'Raden börjar med import eller export och läses som programkod.',
    hint: () => 'Ta bort raden. Är det en vanlig mening, börja den med ett annat ord.',
    why: 'Innehåll får aldrig köras. Blocken finns utan att hämtas.',
    example: { fault: "import fs from 'node:fs'", remedy: '(ta bort raden)' },
  },
  'mdx-attribute': {
    title: 'Egenskap som inte är ren text',
    message: ({ value }: Params) => `Blockets egenskap är kod eller styr utseendet: ${value}`,
    hint: () => 'Skriv egenskapen som text inom citattecken, namn="värde", eller ta bort den.',
    why: 'Bara text kan kontrolleras; annat kan köras när sidan byggs eller läses.',
    example: { fault: '<Kalla punkter={1+1} />', remedy: '<Kalla punkter="v-005" />' },
  },
  'mdx-diagram': {
    title: 'Diagramkod i texten',
    message: () => 'Här står ett diagram som kod.',
    hint: () => 'Skriv flödet som data i floden/ och visa det med <Flode id="region/flode" />.',
    why: 'Ett flöde som data kan kontrolleras, läsas som text och sökas.',
    example: {
      fault: '```mermaid',
      remedy: '<Flode id="vastra-gotaland/psykosociala-insatser" />',
    },
  },
  'mdx-image': {
    title: 'Bild i texten',
    message: () => 'Här står en bild. Bilder kan inte läggas i texten.',
    hint: () => 'Säg samma sak i text, eller beskriv förloppet som ett flöde i floden/.',
    why: 'En bild kan inte sökas, översättas eller läsas upp, och den kan innehålla uppgifter som inte syns.',
    example: { fault: '![Flöde](flode.png)', remedy: '<Flode id="region/flode" />' },
  },
  'mdx-table': {
    title: 'Tabell utan rubrikrad',
    message: () => 'Tabellen saknar rubriker i första raden.',
    hint: () => 'Skriv en rad med kolumnernas namn och under den en rad med | --- | --- |.',
    why: 'Skärmläsare läser upp rubriken för varje cell.',
    example: { fault: '| 1 | 2 |', remedy: '| År | Antal |\n| --- | --- |\n| 1 | 2 |' },
  },
  'mdx-too-complex': {
    title: 'Text som inte går att läsa',
    message: () => 'Texten har orimligt många tecken för indrag, länkar eller betoning.',
    hint: () => 'Ta bort de upprepade tecknen. De kommer ofta från en trasig inklistring.',
    why: 'Sådan text tar minuter att tolka och stoppar publiceringen.',
    example: { fault: '>>>>>>>>>>>>>>>>…', remedy: '> Ett citat' },
  },
  'mdx-syntax': {
    title: 'Texten går inte att läsa',
    message: ({ cause }: Params) => {
      if (cause === 'curly') return 'Egenskapen har typografiska citattecken (”).';
      if (cause === 'bare') return 'Egenskapens värde saknar citattecken.';
      return 'Något på raden kan inte tolkas som text eller som ett block.';
    },
    hint: () =>
      'Titta efter tecknen <, { och } på raden och raden före. Egenskaper skrivs namn="värde" med raka citattecken.',
    why: 'Sidan kan inte byggas.',
    example: { fault: '<Kalla punkter=v-005 />', remedy: '<Kalla punkter="v-005" />' },
  },
  'mdx-unknown-component': {
    title: 'Block som inte finns',
    message: ({ name, home }: Params) =>
      home
        ? `Blocket ”${name}” går bara att använda i ${home as string}.`
        : `Blocket ”${name}” finns inte.`,
    hint: ({ known }: Params) => `Block som går att använda här: ${known}.`,
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Sidan kan inte byggas med ett block som inte finns.',
    example: { fault: '<Viktig>Larma 112.</Viktig>', remedy: '<Viktigt>Larma 112.</Viktigt>' },
  },
  'mdx-component-attribute': {
    title: 'Fel egenskap på ett block',
    message: ({ name, attribute, cause }: Params) =>
      cause === 'missing'
        ? `”${name}” saknar egenskapen ”${attribute}”.`
        : `”${name}” har ingen egenskap ”${attribute}”.`,
    hint: ({ usage }: Params) => `Skriv ${usage}.`,
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Blocket kan inte visa rätt sak utan sin egenskap.',
    example: { fault: '<Kalla />', remedy: '<Kalla punkter="v-005" />' },
  },
  'mdx-calculator': {
    title: 'Beräkning i innehållet',
    message: ({ name }: Params) => `”${name}” ser ut att räkna på eller samla in uppgifter.`,
    hint: () => 'Ta bort blocket och länka till verktyget där det finns.',
    why: 'Webbplatsen är information. Det som räknar på patientuppgifter är en medicinteknisk produkt.',
    example: { fault: '<Kalkylator />', remedy: '(en mening med länk)' },
  },
  'mdx-link': {
    title: 'Länk av fel sort',
    message: ({ href }: Params) => `Länken ${href} har en början som inte är tillåten.`,
    hint: () => 'Länkar börjar med https:, mailto:, tel: eller, inom webbplatsen, /.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Andra sorters länkar kan köra programkod eller gå okrypterat.',
    example: { fault: '[text](javascript:alert(1))', remedy: '[text](https://www.example.se)' },
  },
  'mdx-heading': {
    title: 'Rubrik på fel nivå',
    message: ({ cause, text, depth, before, first }: Params) => {
      if (cause === 'empty') return 'Rubriken är tom.';
      if (cause === 'space') return `”${text}” blir ingen rubrik, för mellanslaget efter # saknas.`;
      if (cause === 'title')
        return `”${text}” är en huvudrubrik (#). Sidan har redan en, titeln i sidhuvudet.`;
      if (cause === 'same') return `Rubriken ”${text}” finns redan på rad ${first}.`;
      return `Rubriken ”${text}” har nivå ${depth} direkt efter nivå ${before}.`;
    },
    hint: ({ cause }: Params) => {
      if (cause === 'empty') return 'Skriv rubriken, eller ta bort raden.';
      if (cause === 'space') return 'Skriv ett mellanslag efter #.';
      if (cause === 'title') return 'Börja med ## i stället.';
      if (cause === 'same') return 'Skriv rubrikerna så att de skiljer sig åt.';
      return 'Gå ned en nivå i taget: ## och sedan ###.';
    },
    why: 'Den som lyssnar på sidan hoppar mellan rubrikerna.',
    example: { fault: '## Ansvar\n#### Primärvård', remedy: '## Ansvar\n### Primärvård' },
  },
  'personal-number': {
    title: 'Personnummer',
    message: ({ masked }: Params) => `Det ser ut som ett personnummer: ${masked}.`,
    hint: () =>
      'Ta bort det. Har filen delats, säg till den som sköter webbplatsen att historiken behöver rensas.',
    why: 'Uppgifter om enskilda personer får inte finnas i innehållet.',
    example: {
      fault: 'Patienten, ÅÅÅÅMMDD-NNNN, remitterades.',
      remedy: 'Patienten remitterades.',
    },
  },
  'mobile-number': {
    title: 'Mobilnummer',
    message: ({ masked }: Params) => `Det ser ut som ett mobilnummer: ${masked}.`,
    hint: () => 'Skriv verksamhetens växel eller funktionens nummer i stället.',
    why: 'Ett mobilnummer hör ofta till en person, och slutar gälla när hen slutar.',
    example: { fault: 'Ring 07X-XXX XX XX', remedy: 'Ring växeln' },
  },
  'private-email': {
    title: 'Privat e-postadress',
    message: ({ masked }: Params) => `Adressen ${masked} är en privat e-postadress.`,
    hint: () => 'Skriv en funktionsbrevlåda i stället.',
    why: 'Privata adresser är personuppgifter och får inte ta emot ärenden från vården.',
    example: { fault: 'x@gmail.com', remedy: 'cancerrehabilitering@example.se' },
  },
  'leftover-mark': {
    title: 'Arbetsmarkering kvar',
    message: ({ mark }: Params) => `Här står en arbetsmarkering kvar: ${mark}`,
    hint: () =>
      'Gör klart texten och ta bort markeringen. Saknas uppgiften i källan, skriv att den inte framgår.',
    why: 'Läsaren kan inte veta om texten är färdig.',
    example: { fault: 'TODO: fyll på', remedy: 'Framgår inte av källan.' },
  },
  'reviewer-note': {
    title: 'Granskares kommentar kvar',
    message: () => 'Här ser en kommentar från en granskare ut att stå kvar.',
    hint: () => 'Inför ändringen och ta bort kommentaren.',
    why: 'Läsaren kan inte veta vilken lydelse som gäller, och namn på personer ska inte stå i texten.',
    example: { fault: '(Namn N) ersätts med …', remedy: 'den nya lydelsen' },
  },
  'person-name-in-text': {
    title: 'Personnamn i en text',
    message: ({ name }: Params) => `”${name}” ser ut som ett personnamn.`,
    hint: () => 'Skriv funktionen, till exempel ”regional processledare”, eller ta bort namnet.',
    why: 'Namn är personuppgifter. Funktionen finns kvar när människor byter arbete.',
    example: { fault: 'Kontakta Förnamn Efternamn.', remedy: 'Kontakta kontaktsjuksköterskan.' },
  },
  'case-story': {
    title: 'Beskrivning av en enskild patient',
    message: () => 'Meningen har ålder, diagnos och plats eller dag för en person.',
    hint: () => 'Ta bort det som pekar ut personen, eller hela exemplet.',
    why: 'Tillsammans kan uppgifterna räcka för att någon ska känna igen patienten.',
    example: {
      fault: 'En 54-årig kvinna från Orten med bröstcancer fick råd.',
      remedy: 'En patient med bröstcancer fick råd.',
    },
  },
  'placeholder-text': {
    title: 'Mallens text kvar',
    message: ({ mark }: Params) => `Här står text ur en mall: ${mark}`,
    hint: () => 'Byt ut den mot den riktiga texten, eller ta bort raden.',
    why: 'Utfyllnad ser ut som innehåll.',
    example: { fault: '[fyll i]', remedy: 'texten' },
  },
  'internal-address': {
    title: 'Intern adress',
    message: ({ mark }: Params) =>
      `Här står en adress som bara fungerar internt eller spårar läsaren: ${mark}`,
    hint: () => 'Ta bort den, eller hänvisa till dokumentet med namn och id.',
    suggestion: ({ suggestion }: Params) => suggestion as string | undefined,
    why: 'Läsaren kommer inte åt den, och den visar hur det ser ut innanför.',
    example: { fault: 'G:\\Onkologi\\rutin.docx', remedy: 'dokumentets namn och id' },
  },
  'text-too-close-to-source': {
    title: 'Källans egna formuleringar',
    message: ({ count, words, source }: Params) =>
      `${count ?? 'Flera'} ord i rad står likadant i källan ${source ?? ''}: ”${words ?? ''}”`,
    hint: () =>
      'Skriv om med egna ord. Låt fakta, tal och ska, bör och kan vara kvar. Titlar och namn får stå som de är.',
    why: 'Webbplatsen återger vad källorna säger med egna ord. Läsaren hittar källans text via källpunkten.',
    example: {
      fault: 'text: (en mening som är klippt ur rapporten)',
      remedy: 'text: (samma uppgift med egna ord)',
    },
  },
} satisfies Messages;

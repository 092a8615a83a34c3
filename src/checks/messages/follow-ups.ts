import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

/** Following up: goals and their states, figures, plans and their outcomes, reports. */
export const followUpsMessages = {
  'goal-status-missing': {
    title: 'Läge som saknas för ett mål',
    message: ({ region, title, year, file }: Params) =>
      file
        ? `${region} har inga lägen för ${year}.`
        : `${region ?? 'Regionen'} saknar läge för målet ”${title ?? ''}” ${year ?? ''}.`,
    hint: ({ file, goal }: Params) =>
      file
        ? `Lägg till filen ${file} med ett läge per mål. Säger källan inget skrivs ”Uppgift saknas”.`
        : `Lägg till läget för ${goal ?? 'målet'}. Säger källan inget börjar texten med ”Uppgift saknas”.`,
    why: 'En tom ruta säger inte om källan tiger eller om något har glömts.',
    example: {
      fault: 'lagen:\n  - mal: norra-mal-1   # mål 2 saknas',
      remedy:
        'lagen:\n  - mal: norra-mal-1\n  - mal: norra-mal-2\n    text: Uppgift saknas. Källan nämner inte Min vårdplan.',
    },
  },
  'duplicate-goal-status': {
    title: 'Samma mål två gånger',
    message: ({ goal }: Params) => `Målet ”${goal}” har två lägen för samma region och år.`,
    hint: () => 'Slå ihop lägena till ett, eller rätta ”mal” i det ena.',
    why: 'Bara det ena läget visas, och ingen ser att det finns ett till.',
    example: {
      fault: '- mal: norra-mal-1\n- mal: norra-mal-1',
      remedy: '- mal: norra-mal-1\n- mal: norra-mal-2',
    },
  },
  'goal-status-without-source': {
    title: 'Läge utan källpunkt',
    message: ({ goal, level }: Params) =>
      `Läget för ”${goal}” ger nivå ${level}, men ingen källpunkt är angiven.`,
    hint: () => 'Ange källpunkterna under ”kalla”. Utan källa är läget ”Uppgift saknas”.',
    why: 'Läsaren ska kunna gå till det ställe i rapporten där uppgiften står.',
    example: {
      fault: 'tillampning: flera\nkalla: []',
      remedy: 'tillampning: flera\nkalla: [p-051]',
    },
  },
  'goal-status-silence-unsaid': {
    title: 'Tystnaden är inte utskriven',
    message: ({ goal }: Params) =>
      `Läget för ”${goal}” har ingen nivå, men texten säger inte att uppgift saknas.`,
    hint: () =>
      'Börja texten med ”Uppgift saknas.” och säg vad källan inte nämner. Säger källan något sätts styrning eller tillämpning.',
    why: 'Uppgift saknas är inte samma sak som att inget görs. Läsaren ska se vilket det är.',
    example: {
      fault: 'text: Rehabiliteringsplan.\nstyrning: ej-namnd\ntillampning: ej-namnd',
      remedy:
        'text: Uppgift saknas. Källan nämner inte rehabiliteringsplan.\nstyrning: ej-namnd\ntillampning: ej-namnd',
    },
  },
  'goal-status-silent-but-coded': {
    title: 'Uppgift saknas, men läget har en nivå',
    message: ({ goal, level }: Params) =>
      `Texten för ”${goal}” säger att uppgift saknas, men läget ger nivå ${level}.`,
    hint: () =>
      'Sätt styrning och tillämpning till ej-namnd, eller skriv i texten vad källan säger.',
    why: 'Nivån räknas ut av uppgifterna. Text och nivå måste säga detsamma.',
    example: {
      fault: 'text: Uppgift saknas.\nstyrning: region',
      remedy: 'text: Uppgift saknas.\nstyrning: ej-namnd',
    },
  },
  'goal-status-of-other-region': {
    title: 'Mål som inte gäller regionen',
    message: ({ goal, region }: Params) =>
      `Målet ”${goal}” hör till en plan som inte gäller ${region}.`,
    hint: () =>
      'Kontrollera filens namn. Hör regionen till sjukvårdsregionen anges det i ”ingar-i” i regionens fil.',
    why: 'Läget skulle visas för en region som aldrig har haft målet.',
    example: {
      fault: 'malstatus/2025/vastra-gotaland.yaml',
      remedy: 'malstatus/2025/vasterbotten.yaml',
    },
  },
  'goal-year-without-states': {
    title: 'Mål utan lägen det året',
    message: ({ goal, year }: Params) => `Målet ”${goal}” har inga lägen för ”${year}”.`,
    hint: ({ year }: Params) =>
      `Rätta ”ar”, eller lägg till lägena i malstatus/${year || '<år>'}/, en fil per region.`,
    why: 'Läsaren möter annars en tom tabell.',
    example: {
      fault: '<Malstatus mal="norra-mal-1" ar="2023" />',
      remedy: '<Malstatus mal="norra-mal-1" ar="2024" />',
    },
  },
  'path-without-year': {
    title: 'Sökvägen säger inget år',
    message: ({ year }: Params) => `”${year}” i sökvägen är inte ett årtal.`,
    hint: () =>
      'Byt namn på mappen eller filen till året, med fyra siffror: malstatus/2025/ eller rapporter/cancerrehabilitering/2025.mdx.',
    why: 'Året står bara i sökvägen. Utan det går läget inte att jämföra med andra år.',
    example: {
      fault: 'malstatus/25/vasterbotten.yaml',
      remedy: 'malstatus/2025/vasterbotten.yaml',
    },
  },
  'year-after-report': {
    title: 'Senare år än rapporten',
    message: ({ year, reported, document }: Params) =>
      `Uppgiften gäller ${year}, men ”${document}” redovisar ${reported}.`,
    hint: () =>
      'Rätta året eller dokumentet. Är det något som ska hända läggs det i planer/, och en målnivå har slag: mal.',
    why: 'En rapport kan inte säga hur det gick efter sitt eget år. Oftast har en fil kopierats och fått stå kvar.',
    example: {
      fault: 'dokument: uppfoljning-2024\n…\nar: 2025',
      remedy: 'dokument: uppfoljning-2025\n…\nar: 2025',
    },
  },
  'duplicate-observation': {
    title: 'Samma tal två gånger',
    message: ({ indicator, area, year, other }: Params) =>
      `”${indicator}” har redan ett tal för ${area} ${year}${other ? ` i ${other}` : ''}.`,
    hint: () =>
      'Behåll ett av dem. Säger två källor olika skrivs det i motsagelser.yaml, och räknas det på ett annat sätt är det en ny indikator.',
    why: 'Bara det ena talet visas, och en kurva skulle få två värden samma år.',
    example: {
      fault:
        '- { indikator: mvp-inforda, ar: 2024, varde: 13 }\n- { indikator: mvp-inforda, ar: 2024, varde: 14 }',
      remedy:
        '- { indikator: mvp-inforda, ar: 2023, varde: 13 }\n- { indikator: mvp-inforda, ar: 2024, varde: 14 }',
    },
  },
  'observation-without-value': {
    title: 'Tal som saknas utan förklaring',
    message: ({ indicator }: Params) =>
      `”${indicator}” har inget tal här, och ingen text säger vad källan skriver.`,
    hint: () => 'Skriv i ”text” vad källan säger i stället för ett tal, eller ta bort raden.',
    why: 'Att ett tal saknas är inte detsamma som noll, och det ska läsaren få veta.',
    example: { fault: 'varde: null', remedy: 'varde: null\ntext: En ökning. Inga tal anges.' },
  },
  'interval-reversed': {
    title: 'Intervall åt fel håll',
    message: ({ from, to }: Params) =>
      from === undefined
        ? `Intervallet går till ${to ?? 'ett tal'} men har ingen början.`
        : `Intervallet går från ${from} till ${to}.`,
    hint: () => 'Det lägre talet står i ”varde” och det högre i ”till”.',
    why: 'Ett omvänt intervall är nästan alltid ett skrivfel.',
    example: { fault: 'varde: 40\ntill: 35', remedy: 'varde: 35\ntill: 40' },
  },
  'percentage-out-of-range': {
    title: 'Procent utanför 0–100',
    message: ({ value, unit }: Params) => `Talet är ${value}, men enheten är ”${unit}”.`,
    hint: () =>
      'Kontrollera talet mot källan. Är det ett antal eller en ökning behövs en annan indikator med egen enhet.',
    why: 'En andel kan inte vara mindre än inget eller mer än allt.',
    example: { fault: 'varde: 740', remedy: 'varde: 74' },
  },
  'indicator-without-unit': {
    title: 'Indikator utan enhet',
    message: ({ unit, name }: Params) => `Enheten för ”${name}” är ”${unit}”.`,
    hint: () => 'Skriv vad som räknas: %, antal vårdplaner, besök, månader.',
    why: 'Ett tal utan enhet går inte att förstå.',
    example: { fault: "enhet: '100'", remedy: "enhet: '%'" },
  },
  'percentage-without-denominator': {
    title: 'Andel utan nämnare',
    message: ({ name }: Params) => `”${name}” är en andel, men av vad står inte.`,
    hint: () =>
      'Skriv i ”namnare” vad procenten räknas av. Säger källan inte det skrivs ej-angivet.',
    why: '80 procent av dem som svarade är något annat än 80 procent av alla patienter.',
    example: { fault: "enhet: '%'", remedy: "enhet: '%'\nnamnare: ej-angivet" },
  },
  'unit-without-year': {
    title: 'Enhet utan uppgiftsår',
    message: ({ unit, document }: Params) =>
      `Uppgiften om ”${unit}” kommer ur ”${document}” men har inget år.`,
    hint: () => 'Ange året som uppföljningen gäller i ”uppgiftsar”, inom citattecken.',
    why: 'En uppföljning säger hur det var ett visst år. Enheten kan ha ändrats eller upphört.',
    example: { fault: 'uppgiftsar: ej-angivet', remedy: "uppgiftsar: '2025'" },
  },
  'planned-unit-without-note': {
    title: 'Enhet som inte är i gång, utan förklaring',
    message: ({ unit, state }: Params) =>
      `”${unit}” är satt som ”${state}”, men ingen not säger vad källan skriver.`,
    hint: () => 'Skriv i ”not” vad källan säger, och att patienter inte kan räkna med enheten.',
    why: 'Den som ska remittera måste se varför enheten inte går att räkna med.',
    example: {
      fault: 'lage: planerad',
      remedy: 'lage: planerad\nnot: Teamet finns inte. En kartläggning är planerad till 2025.',
    },
  },
  'plan-outcome-before-plan': {
    title: 'Utfall före planens år',
    message: ({ told, plan }: Params) => `Utfallet gäller ${told}, men planen gäller ${plan}.`,
    hint: () => 'Rätta ett av åren. Gäller utfallet något annat hör det inte till planen.',
    why: 'Det går inte att veta hur något gick innan det var planerat.',
    example: {
      fault: "plan-ar: '2025'\nutfall: { ar: '2024' }",
      remedy: "plan-ar: '2025'\nutfall: { ar: '2025' }",
    },
  },
  'plan-without-outcome': {
    title: 'Gammal plan utan utfall',
    message: ({ year, report }: Params) =>
      `Planen gällde ${year}. Sedan dess finns rapporten för ${report}, men inget utfall.`,
    hint: ({ report }: Params) =>
      `Skriv vad det blev i ”utfall”. Säger rapporten inget skrivs det i ”not”, med årtalet ${report ?? ''}.`,
    why: 'Läsaren tror annars att planen fortfarande är aktuell.',
    example: {
      fault: "plan-ar: '2022'",
      remedy: "plan-ar: '2022'\nnot: Uppföljningen för 2024 säger inget om utfallet.",
    },
  },
  'report-without-own-points': {
    title: 'Rapport utan egna källpunkter',
    message: ({ document, other }: Params) =>
      other
        ? `Texten hänvisar till ”${other}” men inte till sitt eget dokument, ”${document}”.`
        : `Texten hänvisar inte till någon punkt i ”${document ?? 'sitt dokument'}”.`,
    hint: () =>
      'Sätt <Kalla punkter="…" /> efter varje mening, med punkter ur rapportens eget dokument.',
    why: 'Källorna till höger om texten skulle höra till en annan rapport, ofta förra årets.',
    example: {
      fault: 'Teamen är fyra. <Kalla punkter="p-185" />   # rapporten för 2025',
      remedy: 'Teamen är fyra. <Kalla punkter="q-185" />',
    },
  },
  'other-year-unsaid': {
    title: 'Annat år som inte sägs',
    message: ({ year, points }: Params) =>
      `Stycket hänvisar till ${points}, ur ett dokument för ${year}, men säger inte det året.`,
    hint: ({ year }: Params) => `Skriv ut året i stycket: ”Enligt uppföljningen för ${year} …”`,
    why: 'Läsaren tror annars att uppgiften gäller samma år som resten av rapporten.',
    example: {
      fault: 'Teamet finns inte längre. <Kalla punkter="p-185" />   # i rapporten för 2021',
      remedy: 'År 2024 fanns teamet inte längre. <Kalla punkter="p-185" />',
    },
  },
  'near-duplicate-text': {
    title: 'Nästan samma uppgift två gånger',
    message: ({ other }: Params) =>
      `Texten är nästan likadan som i ”${other}”, för samma region och ur samma dokument.`,
    hint: () =>
      'Slå ihop uppgifterna och behåll alla källpunkter, eller säg vad som skiljer dem åt.',
    why: 'Samma sak räknas och visas annars två gånger.',
    example: {
      fault: '- id: a   # två aktiviteter med samma text\n- id: b',
      remedy: '- id: a\n  kalla: [p-155, p-159]',
    },
  },
} satisfies Messages;

import type { Messages } from '../message.ts';

export const responsibilitiesMessages = {
  'statement-level-conflict': {
    title: 'Samma ansvar på två vårdnivåer',
    message: ({ other, levels }) => `”${other}” ger samma sak till en annan vårdnivå (${levels}).`,
    hint: () =>
      'Ange båda nivåerna i ett påstående om ansvaret delas, rätta nivån, eller anteckna ett överlapp.',
    why: 'Två nivåer som var för sig ser ut att ha hela ansvaret kan vänta på varandra.',
    example: {
      fault:
        '- id: a\n  vardnivaer: [specialiserad]\n- id: b   # samma text\n  vardnivaer: [primarvard]',
      remedy: '- id: a\n  vardnivaer: [specialiserad, primarvard]',
    },
  },
  'undeclared-overlap': {
    title: 'Överlapp som inte är antecknat',
    message: ({ id, other, level, otherLevel }) =>
      `”${id}” (${level}) och ”${other}” (${otherLevel}) kan gälla samtidigt för en patient.`,
    hint: () =>
      'Anteckna överlappet i overlapp.yaml, med båda id, vem som har bedömt det och varför det visas så.',
    why: 'Webbplatsen väljer inte åt läsaren. Båda svaren visas, och att de möts sägs högt.',
    example: {
      fault: '(inget överlapp)',
      remedy:
        '- id: vgr-overlapp-traning\n  slag: overlapp\n  kriterier: [vgr-skelettmetastaser, vgr-langt-bort]',
    },
  },
  'undeclared-gap': {
    title: 'Lucka i tiden som inte är antecknad',
    message: ({ other, until, from }) =>
      `Mellan ”${until}” och ”${from}” (se ”${other}”) svarar ingen vårdnivå.`,
    hint: () =>
      'Kontrollera tiderna mot källan. Finns luckan där antecknas den i overlapp.yaml som ”lucka”.',
    why: 'Patienter i luckan blir annars utan svar, och ingen märker det.',
    example: {
      fault: 'jamforelse: hogst\nvarde: 1   # och fran 2 på nästa nivå',
      remedy: 'jamforelse: hogst\nvarde: 1   # och fran 1 på nästa nivå',
    },
  },
  'overlap-without-parties': {
    title: 'Överlapp utan parter',
    message: ({ count }) =>
      `Ett överlapp är mellan minst två saker, men här ${count === 1 ? 'anges en' : 'anges ingen'}.`,
    hint: () =>
      'Ange påståendena eller kriterierna som möts. Är det en lucka eller oklart ändras ”slag”.',
    why: 'Överlappet visas bredvid dem som möts, och måste veta vilka de är.',
    example: {
      fault: 'slag: overlapp\npastaenden: [vgr-a]',
      remedy: 'slag: overlapp\npastaenden: [vgr-a, vgr-b]',
    },
  },
  'withdrawn-in-flow': {
    title: 'Flöde som bygger på något återkallat',
    message: ({ id }) =>
      `Flödet visar ”${id}”, som är återkallat. Därför visas inte flödet för någon läsare.`,
    hint: () =>
      'Rätta steget så att det inte längre hänvisar dit, eller rätta uppgiften och ta bort raden i aterkallade.yaml.',
    why: 'Ett flöde där ett steg saknas leder fel. Adressen svarar med skälet tills flödet är rättat.',
    example: {
      fault: 'pastaenden: [vgr-aterkallat]',
      remedy: 'pastaenden: []',
    },
  },
  'withdrawn-still-told': {
    title: 'Text som kan upprepa något återkallat',
    message: ({ id, point }) =>
      `Det här bygger på källpunkten ${point}, som det återkallade ”${id}” också bygger på.`,
    hint: () => 'Läs texten. Säger den samma fel sak: rätta den, eller återkalla den också.',
    why: 'Det som är återkallat ska inte stå kvar med andra ord på ett annat ställe.',
    example: {
      fault: 'kalla: [v-024]   # samma punkt som det återkallade',
      remedy: 'en text som är läst mot källan och inte säger det återkallade',
    },
  },
  'criterion-unused': {
    title: 'Kriterium som inget använder',
    message: ({ id }) => `Inget påstående och inget beslut hänvisar till kriteriet ”${id}”.`,
    hint: () =>
      'Ange kriteriet under ”kriterier” i ett påstående eller i ett beslut i ett flöde, eller ta bort det.',
    why: 'Ett kriterium för sig visas ingenstans, så läsaren missar det.',
    example: {
      fault: 'kriterier:\n  - id: vgr-hembesok',
      remedy: 'kriterier:\n  logik: nagot\n  av: [vgr-hembesok]',
    },
  },
  'statement-without-modal': {
    title: 'Ordet för styrkan står inte i texten',
    message: ({ word, strength }) =>
      `Styrkan är ”${strength}”, men ordet ”${word}” står inte i texten.`,
    hint: () => 'Låt texten använda källans ord, eller rätta styrkan. Kontrollera mot källpunkten.',
    why: 'Skillnaden mellan ska, bör och kan avgör vad någon är skyldig att göra. Text och etikett måste säga detsamma.',
    example: {
      fault: 'text: Vårdcentralen erbjuder samtal.\nstyrka: bor',
      remedy: 'text: Vårdcentralen bör erbjuda samtal.\nstyrka: bor',
    },
  },
  'other-modal-in-text': {
    title: 'Texten är starkare eller svagare än styrkan',
    message: ({ word, strength }) => `Texten säger ”${word}”, men styrkan är ”${strength}”.`,
    hint: () =>
      'Kontrollera mot källpunkten och ändra det som är fel. Finns inget modalverb i källan ska texten inte ha något.',
    why: 'Ett tillagt ”ska” eller ”bör” gör en beskrivning till ett krav som källan inte ställer.',
    example: {
      fault: 'text: Primärvården ska utreda fatigue.\nstyrka: ansvar',
      remedy: 'text: Primärvården utreder fatigue.\nstyrka: ansvar',
    },
  },
  'reservation-not-in-text': {
    title: 'Förbehållet står inte i texten',
    message: ({ reservation }) =>
      `Förbehållet ”${reservation}” står varken i texten eller i villkoret.`,
    hint: () => 'Skriv in förbehållet i texten, eller ta bort det om källan inte har det.',
    why: 'Den som läser texten utan etiketten får annars ett starkare löfte än källan ger.',
    example: {
      fault: 'text: Primärvården gör hembesök.\nforbehall: [vid-behov]',
      remedy: 'text: Primärvården gör hembesök vid behov.\nforbehall: [vid-behov]',
    },
  },
  'undeclared-reservation': {
    title: 'Förbehåll i texten som saknas som uppgift',
    message: ({ reservation }) =>
      `Texten säger ”${reservation}”, men det står inte under ”forbehall”.`,
    hint: ({ field }) =>
      `Lägg till ${field} under ”forbehall”, eller ändra texten om källan inte har förbehållet.`,
    why: 'Matrisen och flödet visar uppgiften, inte meningen. Utan den ser ansvaret större ut än det är.',
    example: {
      fault: 'text: Primärvården gör hembesök vid behov.',
      remedy: 'text: Primärvården gör hembesök vid behov.\nforbehall: [vid-behov]',
    },
  },
  'time-not-in-text': {
    title: 'Tidsgränsen står inte i texten',
    message: ({ limit, said }) =>
      said
        ? `Tidsregeln är ${limit}, men texten säger ”${said}”.`
        : `Tidsregeln är ${limit}, men tiden står inte i texten.`,
    hint: () => 'Skriv tiden i texten som i källan, med samma tal och enhet, eller rätta regeln.',
    why: 'Text och regel visas på olika ställen. Säger de olika tider blir svaret fel för någon.',
    example: {
      fault: 'text: … upp till 2 år efter behandlingen.\ntid: { varde: 1, enhet: ar }',
      remedy: 'text: … upp till 1 år efter behandlingen.\ntid: { varde: 1, enhet: ar }',
    },
  },
  'time-without-rule': {
    title: 'Tid i texten utan tidsregel',
    message: ({ phrase }) =>
      `Texten nämner ”${phrase}”, men påståendet har ingen tidsregel med den tiden.`,
    hint: () => 'Lägg till tiden under ”tid”, eller rätta texten.',
    why: 'Bara tider som är regler kan jämföras, så att överlapp och luckor hittas.',
    example: {
      fault: 'text: … under 12 veckor.',
      remedy:
        'text: … under 12 veckor.\ntid: { ankare: gruppstart, jamforelse: under, varde: 12, enhet: vecka }',
    },
  },
  'duty-of-representative': {
    title: 'Ansvar hos en företrädare',
    message: ({ name }) => `En ${name} kan inte ha ett ansvar i vården.`,
    hint: () =>
      'Ange professionen som källan nämner. Företrädare kan stå i beskrivande påståenden.',
    why: 'Patienten behöver veta vem i vården som gör det. Företrädare deltar och ger råd.',
    example: {
      fault: 'professioner: [patientforetradare]\nstyrka: bor',
      remedy: 'professioner: [kontaktsjukskoterska]\nstyrka: bor',
    },
  },
  'key-words-differ': {
    title: 'Viktiga ord stämmer inte med fältet',
    message: ({ said, field, short }) =>
      short
        ? `Den korta texten har ”${said}”, men det står inte i texten eller villkoret.`
        : said
          ? `Texten har ”${said}”, men ”viktiga-ord” har ${field ? `”${field}”` : 'inget'}.`
          : `”viktiga-ord” har ”${field ?? ''}”, men inget av det står i texten.`,
    hint: () =>
      'Kontrollera mot källpunkten. Är texten rätt: skriv dess nekande ord, tal och andra modalverb i ”viktiga-ord”, i ordning.',
    why: 'Ett tappat ”inte” eller ett ändrat tal vänder på ett påstående. Därför står sådana ord två gånger.',
    example: {
      fault: 'text: Samtal ges inte under behandlingen.',
      remedy: 'text: Samtal ges inte under behandlingen.\nviktiga-ord: [inte]',
    },
  },
  'same-statement-other-numbers': {
    title: 'Samma påstående med olika tal',
    message: ({ other }) => `Påståendet ”${other}” säger samma sak med andra tal.`,
    hint: () => 'Kontrollera båda mot källpunkten och rätta det som är fel.',
    why: 'Läsaren möter det ena eller det andra och kan inte veta vilket som gäller.',
    example: {
      fault: 'text: Samtal erbjuds från 1 år efter.\ntext: Samtal erbjuds från 2 år efter.',
      remedy: 'text: Samtal erbjuds från 1 år efter.',
    },
  },
  'norm-without-source': {
    title: 'Krav i löpande text utan källpunkt',
    message: ({ word }) =>
      `Meningen säger vad en vårdnivå ${word} göra, men stycket har ingen källpunkt.`,
    hint: () => 'Lägg till <Kalla punkter="…" /> sist i stycket, eller stryk meningen.',
    why: 'Ett krav utan källa går inte att lita på, och ingen kan kontrollera det.',
    example: {
      fault: 'Primärvården ska utreda.',
      remedy: 'Primärvården ska utreda. <Kalla punkter="v-002" />',
    },
  },
  'time-wording-differs': {
    title: 'Tidsregeln stämmer inte med källans ord',
    message: ({ wording, field }) => `Källans ord är ”${wording}”, men regeln säger ”${field}”.`,
    hint: () =>
      'Kontrollera i källan. Rätta ”ankare” eller ”jamforelse”, eller skriv källans ord i ”i-kallan”.',
    why: 'Regeln avgör när vårdnivån byter. Är den fel visas fel vårdnivå under en tid.',
    example: {
      fault: 'jamforelse: fran\ni-kallan: upp till 1 år efter',
      remedy: 'jamforelse: hogst\ni-kallan: upp till 1 år efter',
    },
  },
  'level-not-in-text': {
    title: 'Texten nämner en annan vårdnivå',
    message: ({ levels, named }) => `Påståendet gäller ${levels}, men texten nämner bara ${named}.`,
    hint: () => 'Kontrollera mot källpunkten och rätta vårdnivån eller texten.',
    why: 'Fel vårdnivå är det dyraste felet på en sida som säger vem som gör vad.',
    example: {
      fault: 'text: Primärvården utreder fatigue.\nvardnivaer: [specialiserad]',
      remedy: 'text: Primärvården utreder fatigue.\nvardnivaer: [primarvard]',
    },
  },
  'person-name-as-role': {
    title: 'Namn där en funktion ska stå',
    message: ({ name }) => `”${name}” ser ut som ett personnamn.`,
    hint: () => 'Ange funktionen eller gruppen, till exempel ”regional processledare”.',
    why: 'Funktioner finns kvar när människor byter arbete, och namn på personer publiceras inte.',
    example: {
      fault: 'ansvarig-funktion: Förnamn Efternamn',
      remedy: 'ansvarig-funktion: Regionalt processteam',
    },
  },
  'future-date': {
    title: 'Datum i framtiden',
    message: ({ date, today }) => `${date} har inte varit än. I dag är det ${today}.`,
    hint: () => 'Ange dagen eller året då det gjordes. Det som ska hända hör hemma i planer/.',
    why: 'En granskning som inte har gjorts ger falsk trygghet.',
    example: { fault: "granskad: '2062-03-01'", remedy: "granskad: '2026-03-01'" },
  },
  'undated-word': {
    title: 'Tidsord utan årtal',
    message: ({ word }) => `”${word}” säger inte vilken tid det gäller.`,
    hint: () => 'Skriv årtalet i samma mening, eller stryk ordet.',
    why: 'Texten läses länge, och ordet blir fel utan att någon märker det.',
    example: { fault: 'Riktlinjen har nyligen ändrats.', remedy: 'Riktlinjen ändrades 2025.' },
  },
  'norm-without-region': {
    title: 'Krav utan region i en gemensam text',
    message: ({ word }) =>
      `”${word}” står i en text för alla regioner, utan att någon region nämns.`,
    hint: () =>
      'Skriv vilken region kravet gäller, till exempel ”enligt Västra Götalands riktlinje”, eller stryk kravet.',
    why: 'Den som läser texten i en annan region tar annars kravet för sin egen regions.',
    example: {
      fault: 'Den profession som patienten bör erbjudas att träffa.',
      remedy:
        'Den profession som patienten bör erbjudas att träffa, enligt Västra Götalands riktlinje.',
    },
  },
  'report-as-norm': {
    title: 'Krav som vilar på en rapport',
    message: ({ kind, document, strength }) =>
      `”${document}” är en uppföljning, men ${kind === 'handover' ? 'överlämningen' : 'påståendet'} har styrkan ”${strength}”.`,
    hint: ({ kind }) =>
      kind === 'handover'
        ? 'Ange riktlinjen som säger det, gör vägen beskrivande, eller skriv i ”not” att källan är en uppföljning.'
        : 'Ange riktlinjen som säger det, eller gör påståendet beskrivande.',
    why: 'En årsrapport berättar hur det gick. Den lägger inget ansvar på någon.',
    example: { fault: 'styrka: bor', remedy: 'styrka: beskrivande' },
  },
} satisfies Messages;

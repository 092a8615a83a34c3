import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

export const editionsMessages = {
  'section-of-other-edition': {
    title: 'Avsnitt ur en annan utgåva',
    message: ({ section, document, buildsOn }) =>
      `${section} är inte ur ${buildsOn}, som dokumentet ”${document}” bygger på.`,
    hint: () =>
      'Ange avsnittet i utgåvan som dokumentet bygger på. Kontrollera att numret gäller samma ämne där.',
    suggestion,
    why: 'Avsnitten har bytt nummer mellan utgåvorna. 7.8 är lymfödem i en och psykologisk behandling i en annan.',
    example: {
      fault: 'avsnitt: [nvp-cancerrehabilitering/2023#7.8]',
      remedy: 'avsnitt: [nvp-cancerrehabilitering/2021#7.8]',
    },
  },
  'section-unsaid': {
    title: 'Avsnitt som inte anges',
    message: ({ section, heading, edition }) =>
      section
        ? `Källpunkten står under ”${heading}”, men påståendet anger inte ${section} i avsnitt.`
        : `Avsnittet sägs vara härlett, men inget avsnitt ur ${edition} anges.`,
    hint: ({ section }) =>
      section
        ? 'Lägg till avsnittet, eller rätta källpunkten.'
        : 'Ange avsnittet, eller ta bort raden avsnitt-harlett om det inte finns något.',
    why: 'När en ny utgåva kommer gås påståendena igenom avsnitt för avsnitt. Det som inte anger något avsnitt blir då inte läst.',
    example: {
      fault: 'kalla: [v-106]   # står under 13.2 Alkohol',
      remedy: 'avsnitt: [nvp-cancerrehabilitering/2021#13.2]\nkalla: [v-106]',
    },
  },
  'superseded-edition': {
    title: 'Regionen tillämpar en äldre utgåva',
    message: ({ region, edition, newer }) =>
      `${region} tillämpar utgåva ${edition} av vårdprogrammet. Det finns en nyare: ${newer}.`,
    hint: () =>
      'Texten gäller tills regionen beslutar annat. Ändra utgåvan först när ett nytt regionalt dokument finns.',
    why: 'Avsnittens nummer och innehåll kan skilja sig från den utgåva som läsaren har framför sig.',
    example: {
      fault: 'utgava: nvp-cancerrehabilitering/2021',
      remedy: 'utgava: nvp-cancerrehabilitering/2023   # när regionens dokument bygger på den',
    },
  },
  'deviation-without-reason': {
    title: 'Avsteg utan skäl',
    message: ({ section }) => `Avsteget från ${section} saknar skäl.`,
    hint: () => 'Skriv skälet under ”skal”. Ger källan inget skäl skrivs ”framgår inte av källan”.',
    why: 'Den som arbetar efter avsteget behöver veta varför regionen gör annorlunda.',
    example: { fault: 'slag: avsteg', remedy: 'slag: avsteg\nskal: Avståndet till sjukhuset.' },
  },
  'norm-under-development': {
    title: 'Krav som vilar på något som inte är färdigt',
    message: ({ section, word, id }) =>
      id
        ? `”${id}” säger ska eller bör, men ${section} är under framtagande enligt tillämpningen.`
        : `${section} är under framtagande, men texten säger ”${word}”.`,
    hint: () => 'Beskriv att riktlinjen tas fram, utan ska och bör. Ändra slaget om den är färdig.',
    why: 'Ett utkast får inte läsas som ett krav.',
    example: {
      fault: 'slag: under-framtagande\ngor: Patienten bör få behandling.',
      remedy: 'slag: under-framtagande\ngor: En regional riktlinje tas fram.',
    },
  },
  'alias-as-region': {
    title: 'Ett annat namn på en region som finns',
    message: ({ id, suggestion: region }) =>
      `”${id}” är ett annat namn på regionen ”${region}”, inte en egen region.`,
    hint: ({ suggestion: region }) => `Flytta uppgifterna till ”${region}” och ta bort filen.`,
    suggestion,
    why: 'Regionens uppgifter delas annars på två ställen och ser ut att saknas på båda.',
    example: {
      fault: 'regioner/vgr.yaml',
      remedy: 'regioner/vastra-gotaland.yaml med alias: [VGR]',
    },
  },
  'missing-responsibility-file': {
    title: 'Behov utan svar från regionen',
    message: ({ need, region }) => `${region} har inget svar om behovet ${need}.`,
    hint: ({ file }) => `Lägg till ${file}. Tiger källan skrivs det under ”inget”.`,
    why: 'En tom ruta kan läsas som att ingen har ansvar. Att källan tiger är också ett svar.',
    example: {
      fault: '(filen saknas)',
      remedy: 'dokument: vgr-rmr-cancerrehabilitering\ninget: Dokumentet nämner inte behovet.',
    },
  },
  'empty-responsibility': {
    title: 'Ansvarsfil utan innehåll',
    message: () => 'Filen har inga påståenden och säger inte heller att källan tiger.',
    hint: () => 'Skriv påståenden under ”ansvar”, eller vad källan säger i stället under ”inget”.',
    why: 'Läsaren kan annars inte skilja på att källan tiger och att uppgiften är glömd.',
    example: {
      fault: 'dokument: vgr-rmr-cancerrehabilitering',
      remedy:
        'dokument: vgr-rmr-cancerrehabilitering\ninget: Dokumentet hänvisar till en annan riktlinje.',
    },
  },
} satisfies Messages;

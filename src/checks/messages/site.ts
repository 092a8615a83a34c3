import type { Params } from '../../domain/finding.ts';
import type { Messages } from '../message.ts';

/** A link in a menu is reported once. */
const repeated = (more: Params[string]): string =>
  more ? ` Samma länk står på ${more} ${more === 1 ? 'sida' : 'sidor'} till.` : '';

/** Words for what the check of the built site finds: the pages as readers get them. */
export const siteMessages = {
  'broken-built-link': {
    title: 'Länk i den byggda webbplatsen leder ingenstans',
    message: ({ href, more }) =>
      `Länken ”${href}” leder till en sida eller fil som inte finns.${repeated(more)}`,
    hint: ({ suggestion }) =>
      suggestion
        ? 'Rätta adressen där länken skrivs.'
        : 'Rätta adressen där länken skrivs, eller lägg till sidan som den ska leda till.',
    suggestion: ({ suggestion }) => suggestion?.toString(),
    why: 'Läsaren hamnar annars på en felsida.',
    example: { fault: '<a href="/behov/fatigu/">', remedy: '<a href="/behov/fatigue/">' },
  },
  'broken-built-anchor': {
    title: 'Länk till en plats på sidan som inte finns',
    message: ({ href, page, anchor, more }) =>
      `Länken ”${href}” leder till platsen ”${anchor}”, som inte finns på sidan ${page}.${repeated(more)}`,
    hint: () => 'Rätta det som står efter #, eller länka till hela sidan.',
    suggestion: ({ suggestion }) => suggestion?.toString(),
    why: 'Läsaren hamnar annars överst på sidan och får leta själv.',
    example: {
      fault: '<a href="/ordlista/#sipp">',
      remedy: '<a href="/ordlista/#sip">',
    },
  },
  'link-outside-base': {
    title: 'Länk utanför webbplatsens del av värden',
    message: ({ href, base }) =>
      `Länken ”${href}” börjar inte med ${base}, som är webbplatsens plats på värden.`,
    hint: () => 'Låt länken göras av funktionen som lägger till platsen (BASE_PATH).',
    why: 'När webbplatsen ligger i en undermapp leder länken annars till någon annans sida.',
    example: { fault: '<a href="/behov/">', remedy: '<a href="/vagar/behov/">' },
  },
  'insecure-link': {
    title: 'Länk med otillåtet protokoll',
    message: ({ href }) => `Länken ”${href}” börjar inte med https, mailto eller tel.`,
    hint: () => 'Använd adressen som börjar med https://.',
    why: 'Andra protokoll kan läsas eller ändras på vägen, eller köra kod hos läsaren.',
    example: { fault: '<a href="http://exempel.se/">', remedy: '<a href="https://exempel.se/">' },
  },
  'duplicate-built-id': {
    title: 'Samma id två gånger på en sida',
    message: ({ id }) => `Id:t ”${id}” står på mer än ett ställe på sidan.`,
    hint: () => 'Ge det ena elementet ett annat id.',
    why: 'En länk till platsen leder annars till den första, inte till den man menade.',
    example: {
      fault: '<h2 id="kallor"> … <h3 id="kallor">',
      remedy: '<h2 id="kallor"> … <h3 id="kallor-2">',
    },
  },
  'inline-code': {
    title: 'Skript eller stil inne i en sida',
    message: ({ found }) => `Sidan innehåller ${found} direkt i HTML-koden.`,
    hint: () => 'Flytta skriptet eller stilen till en egen fil.',
    why: 'Webbplatsens säkerhetsregler stoppar kod inne i sidan, så den skulle aldrig köras.',
    example: { fault: '<p style="color: red">', remedy: '<p class="warning">' },
  },
  'leftover-text': {
    title: 'Rester från bygget, eller en persons namn',
    message: ({ found }) => `I filen står ”${found}”, som inte är skrivet för läsaren.`,
    hint: () => 'Leta upp var värdet saknas eller var filen fick fel teckenkodning.',
    why: 'Läsaren ser annars text som ingen har skrivit, eller får veta sådant om datorn som byggde sidan.',
    example: { fault: '<td>undefined</td>', remedy: '<td>Framgår inte av källan</td>' },
  },
  'build-id-differs': {
    title: 'Sida från ett annat bygge',
    message: ({ id, common }) =>
      id
        ? `Sidan säger ”${id}”, men de andra sidorna säger ”${common}”.`
        : 'Sidan säger inte vilken dag den är gjord och av vilken version.',
    hint: () => 'Bygg om hela webbplatsen med npm run build.',
    why: 'Läsaren kan annars möta en sida med innehåll som har ersatts, utan att det märks.',
    example: {
      fault: 'Sidan gjordes 2026-11-20. Version 0a1b2c3d4e5f.',
      remedy: 'Sidan gjordes 2026-11-22. Version 9f8e7d6c5b4a.',
    },
  },
  'invalid-html': {
    title: 'HTML som inte följer standarden',
    message: ({ message, check }) => `Sidans HTML följer inte standarden: ${message} (${check}).`,
    hint: ({ check }) =>
      `Rätta komponenten som skriver elementet. Regeln förklaras på https://html-validate.org/rules/${check}.html`,
    why: 'Webbläsare och hjälpmedel gissar olika när koden är fel.',
    example: { fault: '<ul><p>Text</p></ul>', remedy: '<ul><li>Text</li></ul>' },
  },
  'page-head-incomplete': {
    title: 'Sida som inte presenterar sig',
    message: ({ missing }) => `Sidan saknar ${missing}.`,
    hint: () => 'Lägg till det i sidans vy eller i layouten.',
    why: 'Skärmläsare, sökmotorer och delade länkar läser detta först.',
    example: { fault: '<html>', remedy: '<html lang="sv">' },
  },
  'flow-text-differs': {
    title: 'Flödets text stämmer inte med bilden',
    message: ({ difference }) => `Textversionen av flödet stämmer inte med bilden. ${difference}`,
    hint: () => 'Låt sidan skriva ut alla steg och alla pilar som flödets fil har.',
    why: 'Den som läser eller lyssnar i stället för att se bilden får annars ett annat flöde.',
    example: {
      fault: '<li data-step="fortsatt"> utan <li data-way="overlamning">',
      remedy: '<li data-step="fortsatt"> … <li data-way="overlamning">',
    },
  },
  'page-missing': {
    title: 'Sida som borde finnas är inte byggd',
    message: ({ address }) =>
      `Sidan ${address} finns inte, fast innehållet har en uppgift för den.`,
    hint: () => 'Kontrollera att sidmallen gör en sida av varje uppgift av det slaget.',
    why: 'Länkar och sparade adresser till sidan slutar annars att fungera.',
    example: { fault: 'content/behov/fatigue.mdx utan sida', remedy: '/behov/fatigue/' },
  },
  'page-unexpected': {
    title: 'Sida som inget innehåll ligger bakom',
    message: ({ address }) =>
      `Sidan ${address} är gjord, men ingen uppgift i innehållet ligger bakom den.`,
    hint: () => 'Ta bort sidmallen, eller lägg till adressen bland webbplatsens adresser.',
    why: 'En sida som inte hör till innehållet blir aldrig granskad.',
    example: { fault: '/prov/', remedy: '/om/' },
  },
  'page-unreachable': {
    title: 'Sida som ingen länk leder till',
    message: ({ address }) => `Från startsidan går det inte att klicka sig fram till ${address}.`,
    hint: () => 'Länka till sidan från en sida där läsaren skulle leta efter den.',
    why: 'En sida utan länkar hittas bara av den som redan har adressen.',
    example: { fault: '/behov/fatigue/ utan länk', remedy: '<a href="/behov/fatigue/">' },
  },
  'sitemap-differs': {
    title: 'Webbplatskartan stämmer inte med sidorna',
    message: ({ address }) => `Webbplatskartan och sidorna är inte överens om ${address}.`,
    hint: () => 'Kontrollera SITE_URL och BASE_PATH, och inställningen för webbplatskartan.',
    why: 'Sökmotorer hittar bara det som står i kartan.',
    example: { fault: 'sitemap-0.xml utan /ordlista/', remedy: 'sitemap-0.xml med /ordlista/' },
  },
} satisfies Messages;

import { linkAnswers, type LinkAnswer } from '../../domain/link-answers.ts';
import type { Messages } from '../message.ts';

const remedies: { [A in LinkAnswer]?: string } = {
  borttagen: 'Hitta den nya adressen, eller ta bort länken.',
  'tom-sida': 'Öppna sidan och hitta den nya adressen.',
  startsida: 'Sidan har troligen tagits bort. Hitta den nya adressen.',
  rundgang: 'Öppna länken i en webbläsare. Kommer den inte fram behövs en annan adress.',
  inloggning:
    'Läsaren kan inte öppna den utan konto. Länka till en öppen sida, eller säg det i titeln.',
  robotskydd: 'Kontrollera själv i en webbläsare, och skriv lage och kontrollerad i lankar.yaml.',
};

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

export const externalLinksMessages = {
  'external-link-private': {
    title: 'Länk till ett slutet nät eller med lösenord',
    message: ({ host, password }) =>
      password
        ? `Adressen till ${host} innehåller ett användarnamn eller lösenord.`
        : `${host} nås bara inifrån en organisation.`,
    hint: () => 'Länka till en adress som är öppen för alla. Byt lösenordet om ett har stått här.',
    why: 'Läsare utanför organisationen kommer inte fram, och ett lösenord i en adress är inte längre hemligt.',
    example: {
      fault: 'adress: https://insidan.exempel.se/rutin',
      remedy: 'adress: https://www.exempel.se/rutin',
    },
  },
  'external-link-unlisted': {
    title: 'Domänen är inte godkänd',
    message: ({ host }) => `${host} finns inte bland domänerna som redaktionen har godkänt.`,
    hint: () =>
      'Stämmer adressen, och är avsändaren en som läsaren kan lita på? Lägg då till domänen i lankdomaner i webbplats.yaml.',
    why: 'En felstavad domän kan tillhöra vem som helst.',
    example: {
      fault: 'adress: https://www.cancersentrum.se/norr',
      remedy: 'adress: https://www.cancercentrum.se/norr',
    },
  },
  'external-link-as-guest': {
    title: 'Adressen hör till ett besök',
    message: ({ key }) =>
      `Adressen innehåller ”${key}”, som hör till ett besök eller en inloggning.`,
    hint: () => 'Hitta sidans fasta adress. Står adressen så i en källa: ange källpunkten i kalla.',
    why: 'En sådan adress slutar ofta fungera för andra än den som kopierade den.',
    example: {
      fault: 'adress: https://exempel.se/dokument.pdf?guest=true',
      remedy: 'adress: https://exempel.se/dokument.pdf',
    },
  },
  'external-link-failed': {
    title: 'Länken kom inte fram',
    message: ({ answer, day }) =>
      `Sidan ${linkAnswers[answer as LinkAnswer] ?? answer}, enligt kontrollen ${day}.`,
    hint: ({ answer }) => remedies[answer as LinkAnswer] ?? 'Öppna länken och se vad som har hänt.',
    why: 'Läsaren som följer länken får inte det som länken lovar.',
    example: {
      fault: 'adress: https://exempel.se/borttagen',
      remedy: 'adress: https://exempel.se/nya-sidan',
    },
  },
  'external-link-gone': {
    title: 'Sidan finns inte längre',
    message: ({ days, since }) => `Sidan har saknats vid ${days} kontroller i rad, sedan ${since}.`,
    hint: () =>
      'Hitta den nya adressen, eller ta bort länken. Länken är märkt som bruten tills vidare.',
    why: 'Läsaren ska veta att länken inte leder någonstans innan hen följer den.',
    example: {
      fault: 'adress: https://exempel.se/borttagen',
      remedy: 'adress: https://exempel.se/nya-sidan',
    },
  },
  'external-link-moved': {
    title: 'Sidan har flyttat',
    message: ({ day }) => `Sidan har flyttat för gott, enligt kontrollen ${day}.`,
    hint: () => 'Byt till den nya adressen, eller kör npm run lankar -- --ratta.',
    suggestion,
    why: 'En hänvisning från en gammal adress brukar försvinna till slut.',
    example: {
      fault: 'adress: https://exempel.se/gammal',
      remedy: 'adress: https://exempel.se/ny',
    },
  },
  'source-file-changed': {
    title: 'Källdokumentet har ändrats',
    message: ({ document, day }) =>
      `Filen för ”${document}” är en annan än den som lästes. Det syntes ${day}.`,
    hint: () =>
      'Läs den nya filen. Är det en ny version: följ receptet Ny version av ett dokument. Skriv sedan det nya avtrycket i sha256.',
    why: 'Uppgifterna på webbplatsen bygger på den fil som lästes.',
    example: {
      fault: 'sha256: 9f2c…   # filen på adressen är utbytt',
      remedy: 'sha256: 41ab…   # den nya filen är läst',
    },
  },
} satisfies Messages;

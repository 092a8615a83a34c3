import type { Messages } from '../message.ts';

const suggestion = ({ suggestion: suggested }: { suggestion?: string | number }) =>
  suggested === undefined ? undefined : String(suggested);

export const codesMessages = {
  'code-not-in-register': {
    title: 'Kod som inte finns i registret',
    message: ({ code }) => `Koden ”${code}” finns inte i kva.yaml.`,
    hint: () =>
      'Rätta koden. Kontrollera nollor: bokstaven O ser likadan ut. En ny kod läggs till i kva.yaml.',
    suggestion,
    why: 'En felskriven kod kan vara en annan åtgärd, och då räknas fel sak i uppföljningen.',
    example: { fault: '<Kod kod="AWO19" />', remedy: '<Kod kod="AW019" />' },
  },
  'code-ill-written': {
    title: 'Kod som är skriven på ett annat sätt',
    message: ({ word }) => `”${word}” skrivs inte som i registret.`,
    hint: () => 'Skriv två stora bokstäver och tre siffror utan mellanslag.',
    suggestion,
    why: 'Den som söker på koden hittar annars inte hit.',
    example: { fault: 'DV 111', remedy: 'DV111' },
  },
  'code-outside-component': {
    title: 'Kod i löpande text',
    message: ({ code }) => `Koden ${code} står som vanlig text.`,
    hint: ({ code }) => `Skriv <Kod kod="${code}" /> i stället.`,
    why: 'Då blir koden en länk, och läsaren ser om den är i bruk, ny eller planerad.',
    example: { fault: 'Åtgärden kodas AW019.', remedy: 'Åtgärden kodas <Kod kod="AW019" />.' },
  },
  'code-duplicate': {
    title: 'Samma kod två gånger',
    message: ({ code }) => `Koden ${code} står två gånger i registret.`,
    hint: () => 'Slå ihop raderna till en, med den text som källan ger.',
    why: 'Den ena raden döljer den andra, och läsaren kan få fel text.',
    example: { fault: '- kod: AW019\n- kod: AW019', remedy: '- kod: AW019' },
  },
  'code-not-yet-valid': {
    title: 'Kod i bruk före sin första dag',
    message: ({ code, date }) => `${code} är satt som i bruk, men gäller först från ${date}.`,
    hint: () => 'Ange status planerad tills dagen har kommit.',
    suggestion,
    why: 'En kod som ännu inte gäller ska inte användas.',
    example: {
      fault: "status: i-bruk\ngaller-fran: '2027-01-01'",
      remedy: "status: planerad\ngaller-fran: '2027-01-01'",
    },
  },
  'code-before-first-day': {
    title: 'Kod som inte fanns det året',
    message: ({ code, date, year }) => `Uppgiften gäller ${year}, men ${code} gäller från ${date}.`,
    hint: () =>
      'Kontrollera koden och året mot källan. Är det rätt skriver du i texten när koden började gälla.',
    why: 'Läsaren tror annars att åtgärden har räknats med koden redan då.',
    example: {
      fault: "ar: '2024'\ntext: Planen kodas AU010.",
      remedy: "ar: '2024'\ntext: Planen kodas AU010 från 2027.",
    },
  },
  'planned-code-in-force': {
    title: 'Planerad kod som nu gäller',
    message: ({ code, date }) => `${code} är satt som planerad, men första dagen var ${date}.`,
    hint: () => 'Kontrollera källan och ändra status till i-bruk.',
    why: 'Läsaren tror annars att koden inte får användas ännu.',
    example: {
      fault: "status: planerad\ngaller-fran: '2026-01-01'",
      remedy: "status: i-bruk\ngaller-fran: '2026-01-01'",
    },
  },
} satisfies Messages;

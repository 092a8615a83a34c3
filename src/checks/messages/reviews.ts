import type { Messages } from '../message.ts';

export const reviewsMessages = {
  'review-lapsed': {
    title: 'Granskningen har förfallit',
    message: ({ date, subject, changes }) =>
      `Granskningen ${date} av ${subject} gäller inte längre: ${changes}.`,
    hint: ({ subject }) =>
      `Läs mot källan igen och kör sedan npm run granska -- ${subject ?? '<det som granskats>'} --av <funktion>.`,
    why: 'En granskning gäller det som granskaren såg. Läsaren ska inte tro att någon har läst det som står nu.',
    example: {
      fault: "datum: '2026-03-01'   # och texten ändrades i april",
      remedy: "datum: '2026-04-20'   # läst igen, med nya avtryck",
    },
  },
  'review-before-document': {
    title: 'Granskat före dokumentet',
    message: ({ date, document, first }) =>
      `Granskningen är daterad ${date}, men ”${document}” finns först från ${first}.`,
    hint: () => 'Kontrollera dagen för granskningen och vilket dokument den gjordes mot.',
    why: 'Ingen kan ha läst en uppgift mot ett dokument som inte fanns.',
    example: { fault: "datum: '2021-05-01'", remedy: "datum: '2026-05-01'" },
  },
  'review-date-without-review': {
    title: 'Granskningsdatum utan granskning av helheten',
    message: ({ date }) =>
      `Här står att texten granskades ${date}, men ingen granskning av hela texten gäller den dagen.`,
    hint: ({ id }) =>
      `Läs hela texten och kör npm run granska -- tillampning/${id} --av <funktion>, eller skriv ej-angivet.`,
    why: 'Ett datum gäller hela sidan. Höjs det när bara ett stycke är läst får läsaren falsk trygghet.',
    example: { fault: "granskad: '2026-05-20'", remedy: 'granskad: ej-angivet' },
  },
} satisfies Messages;

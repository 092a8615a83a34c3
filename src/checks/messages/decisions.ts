import type { Messages } from '../message.ts';

export const decisionsMessages = {
  'decision-without-organisation': {
    title: 'Beslut utan organisation',
    message: ({ value }) =>
      `Beslutet är ${value ?? 'skrivet'}, men ingen organisation står som har beslutat.`,
    hint: () =>
      'Ange organisationerna i källans ordning. Är raden tom i källan är beslutet ej-angivet, inte nej.',
    suggestion: ({ suggestion }) => (suggestion === undefined ? undefined : String(suggestion)),
    why: 'Ett beslut gäller bara för den som har fattat det. Ett tomt fält är inget beslut.',
    example: { fault: 'organisationer: []\nbeslut: nej', remedy: 'beslut: ej-angivet' },
  },
  'endorser-as-decider': {
    title: 'Den som tillstyrker står som beslutsfattare',
    message: ({ body, effect }) =>
      `${body} står som beslutsfattare, men har inte beslutat${effect ? ` (${effect})` : ''}.`,
    hint: () => 'Ta bort organet ur ”beslutsfattare”. Vad det har gjort står kvar i ”handelser”.',
    why: 'Den som tillstyrker ett beslut har inte fattat det, och svarar inte för att det genomförs.',
    example: {
      fault: 'beslutsfattare: [RMKS]\nhandelser:\n  - organ: RMKS\n    verkan: tillstyrker',
      remedy:
        'beslutsfattare: [Verksamhetschefer]\nhandelser:\n  - organ: RMKS\n    verkan: tillstyrker',
    },
  },
} satisfies Messages;

import type { Messages } from '../message.ts';

const logicWords: Readonly<Record<string, string>> = {
  nagot: 'att minst en punkt räcker',
  alla: 'att alla punkter krävs',
  'ej-angiven': 'inte hur punkterna hör ihop',
};

/** Where a field of a statement and its text say different things. */
export const statementFieldsMessages = {
  'criterion-level-differs': {
    title: 'Kriteriet talar för en annan vårdnivå',
    message: ({ level, statement, levels }) =>
      `Kriteriet talar för ${level}, men påståendet ”${statement}” som använder det gäller ${levels}.`,
    hint: () => 'Kontrollera mot källpunkten och rätta kriteriets eller påståendets vårdnivå.',
    why: 'Samma kriterium skulle skicka patienten till två olika nivåer.',
    example: {
      fault: 'vardniva: primarvard   # påståendet gäller specialiserad',
      remedy: 'vardniva: specialiserad',
    },
  },
  'criteria-logic-differs': {
    title: 'Texten och fältet väger kriterierna olika',
    message: ({ logic, said }) =>
      `Fältet säger ${logicWords[String(logic)] ?? logic}, men texten säger ${logicWords[String(said)] ?? said}.`,
    hint: () =>
      'Kontrollera mot källan. Skriv ”alla” eller ”minst en av” i texten så som källan säger, eller rätta ”logik”.',
    why: 'Om en punkt räcker eller alla krävs avgör vilken vårdnivå patienten hör till.',
    example: {
      fault: 'text: … uppfyller minst en av punkterna.\nlogik: alla',
      remedy: 'text: … uppfyller minst en av punkterna.\nlogik: nagot',
    },
  },
  'level-unsaid-in-text': {
    title: 'Texten nämner inte alla vårdnivåer',
    message: ({ named, unsaid }) =>
      `Påståendet gäller också ${unsaid}, men texten nämner bara ${named}.`,
    hint: () => 'Nämn alla nivåerna i texten, eller ta bort den som källan inte nämner.',
    why: 'Den som läser texten tror att bara den ena nivån har ansvaret.',
    example: {
      fault: 'text: Primärvården utreder.\nvardnivaer: [primarvard, specialiserad]',
      remedy: 'text: Primärvården utreder.\nvardnivaer: [primarvard]',
    },
  },
  'other-modal-in-short': {
    title: 'Den korta texten är starkare eller svagare än styrkan',
    message: ({ word, strength }) =>
      `Den korta texten säger ”${word}”, men styrkan är ”${strength}”.`,
    hint: () => 'Ta bort ordet ur den korta texten, eller använd källans ord.',
    why: 'Matrisen visar den korta texten, och styrkan står bredvid.',
    example: { fault: 'kort: Ska utreda\nstyrka: bor', remedy: 'kort: Utreder\nstyrka: bor' },
  },
} satisfies Messages;

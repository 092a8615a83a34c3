import { describe, expect, test } from 'vitest';
import { toldAbout } from '../told-about.ts';

/** The one statement of the small world, said in another way. */
interface Said {
  text?: string;
  kort?: string;
  styrka?: string;
  vardnivaer?: string;
  /** Other fields, as they stand in the file. */
  mer?: string[];
}

const fileOf = ({ mer = [], ...said }: Said) => {
  const fields = {
    id: 'vgr-fatigue-utredning',
    text: 'Primärvården utreder trötthet.',
    kort: 'Utreder',
    vardnivaer: '[primarvard]',
    styrka: 'ansvar',
    avsnitt: '[nvp-cancerrehabilitering/2021#9.5]',
    'i-dokumentet': 'Fatigue',
    kalla: '[v-002]',
    ...said,
  };
  const lines = [...Object.entries(fields).map(([key, value]) => `${key}: ${value}`), ...mer];
  return {
    'ansvar/vastra-gotaland/fatigue.yaml': `dokument: vgr-rmr-cancerrehabilitering
ansvar:
  - ${lines.join('\n    ')}
`,
  };
};

const rows = (...all: [said: Said, ...told: string[]][]) =>
  test.concurrent.each(all.map(([said, ...told]) => ({ said, told, name: JSON.stringify(said) })))(
    '$name',
    async ({ said, told }) => {
      expect(await toldAbout('Text.', fileOf(said))).toEqual(told);
    },
  );

describe('the strength in the field and in the text (other-modal-in-text, statement-without-modal)', () => {
  const says = (verb: string) => `Primärvården ${verb} utreda trötthet.`;
  rows(
    [{}],
    [{ text: says('ska'), styrka: 'ska' }],
    [{ text: says('skall'), styrka: 'ska' }],
    [{ text: says('bör'), styrka: 'bor' }],
    [{ text: says('kan'), styrka: 'kan' }],
    [{ text: says('bör'), styrka: 'ska' }, 'other-modal-in-text'],
    [{ text: says('ska'), styrka: 'bor' }, 'other-modal-in-text'],
    [{ text: says('ska'), styrka: 'kan' }, 'other-modal-in-text'],
    [{ text: says('kan'), styrka: 'ska' }, 'other-modal-in-text'],
    [{ text: says('ska'), styrka: 'ansvar' }, 'other-modal-in-text'],
    [{ text: says('måste'), styrka: 'ansvar' }, 'other-modal-in-text'],
    [{ text: says('ska och kan'), styrka: 'ska' }, 'other-modal-in-text'],
    [{ styrka: 'ska' }, 'statement-without-modal'],
    [{ text: 'Primärvården erbjuder utredning.', styrka: 'erbjuds' }],
    [{ styrka: 'erbjuds' }, 'statement-without-modal'],
    [{ text: 'Primärvården rekommenderas utreda.', styrka: 'rekommenderas' }],
    [{ styrka: 'rekommenderas' }, 'statement-without-modal'],
    [{ text: 'Patienten remitteras till primärvården.', styrka: 'remitteras' }],
    [{ styrka: 'remitteras' }, 'statement-without-modal'],
    [{ text: 'Patienten hänvisas till primärvården.', styrka: 'hanvisas' }],
    [{ styrka: 'hanvisas' }, 'statement-without-modal'],
    [{ text: 'Primärvården kommer att utreda.', styrka: 'planerat' }],
    [{ styrka: 'planerat' }, 'statement-without-modal'],
  );
});

describe('words that turn a duty round (key-words-differ)', () => {
  const no = { text: 'Primärvården utreder inte trötthet.' };
  rows(
    [no, 'key-words-differ'],
    [{ ...no, mer: ['viktiga-ord: [inte]'] }],
    [{ ...no, mer: ['viktiga-ord: [Inte]'] }],
    [{ mer: ['viktiga-ord: [inte]'] }, 'key-words-differ'],
    [{ mer: ['villkor: Gäller inte barn.'] }, 'key-words-differ'],
    [{ mer: ['villkor: Gäller inte barn.', 'viktiga-ord: [inte]'] }],
    [{ text: 'Primärvården utreder den som kan bli trött.' }, 'key-words-differ'],
    [{ text: 'Primärvården utreder i 3 steg.', mer: ['viktiga-ord: ["4"]'] }, 'key-words-differ'],
  );
});

describe('the short text of the matrix (key-words-differ, other-modal-in-short)', () => {
  const no = { text: 'Primärvården utreder inte trötthet.', mer: ['viktiga-ord: [inte]'] };
  const should = { text: 'Primärvården ska utreda.', styrka: 'ska' };
  rows(
    [{ kort: 'Utreder inte' }, 'key-words-differ'],
    [{ kort: 'Ska utreda' }, 'other-modal-in-short'],
    [{ ...should, kort: 'Ska utreda' }],
    [{ ...should, kort: 'Kan utreda' }, 'other-modal-in-short'],
    [{ ...should, kort: 'Ska inte utreda' }, 'key-words-differ'],
    [{ ...no, kort: 'Utreder inte' }],
    [{ ...no, kort: 'Utreder aldrig' }, 'key-words-differ'],
    // What is told of the text is not told once more of the short one.
    [{ ...no, mer: [], kort: 'Utreder inte' }, 'key-words-differ'],
    [{ kort: 'Utreder inte', mer: ['villkor: Gäller inte barn.', 'viktiga-ord: [inte]'] }],
    // A short text may count what the long one lists.
    [{ kort: 'Utreder i 3 steg' }],
    [{ kort: 'Utreder i tre steg' }],
  );
});

describe('reservations (reservation-not-in-text, undeclared-reservation)', () => {
  const says = (text: string, ...forbehall: string[]): Said => ({
    text: `Primärvården utreder ${text}.`,
    ...(forbehall.length > 0 ? { mer: [`forbehall: [${forbehall.join(', ')}]`] } : {}),
  });
  rows(
    [says('trötthet vid behov'), 'undeclared-reservation'],
    [says('trötthet vid behov', 'vid-behov')],
    [says('trötthet', 'vid-behov'), 'reservation-not-in-text'],
    [says('den som behöver', 'vid-behov')],
    [says('trötthet om möjligt'), 'undeclared-reservation'],
    [says('trötthet om möjligt', 'om-mojligt')],
    [says('trötthet', 'om-mojligt'), 'reservation-not-in-text'],
    [says('företrädesvis trötthet'), 'undeclared-reservation'],
    [says('trötthet, helst själv', 'foretradesvis')],
    [says('trötthet i begränsad omfattning'), 'undeclared-reservation'],
    [says('trötthet i begränsad omfattning', 'begransad-omfattning')],
    [says('trötthet', 'begransad-omfattning'), 'reservation-not-in-text'],
    [says('ibland trötthet')],
    [says('ibland trötthet', 'ibland')],
    [says('trötthet', 'ibland'), 'reservation-not-in-text'],
    [says('trötthet vid behov, om möjligt', 'vid-behov'), 'undeclared-reservation'],
  );
});

describe('levels (level-not-in-text, level-unsaid-in-text)', () => {
  const both = '[primarvard, specialiserad]';
  rows(
    [{ text: 'Specialistvården utreder trötthet.' }, 'level-not-in-text'],
    [{ vardnivaer: '[specialiserad]' }, 'level-not-in-text'],
    [{ text: 'Specialistvården och primärvården utreder trötthet.' }],
    [{ vardnivaer: both }, 'level-unsaid-in-text'],
    [{ text: 'Specialistvården och primärvården utreder trötthet.', vardnivaer: both }],
  );
});

describe('times (time-without-rule, time-not-in-text, time-wording-differs, undated-word)', () => {
  const says = (time: string, rule?: string): Said => ({
    text: `Primärvården utreder trötthet ${time} efter behandlingen.`,
    ...(rule ? { mer: [`tid: { ankare: avslutad-behandling, jamforelse: hogst, ${rule} }`] } : {}),
  });
  const year = 'varde: 1, enhet: ar, i-kallan: upp till 1 år';
  rows(
    [says('upp till 1 år'), 'time-without-rule'],
    [says('upp till 1 år', year)],
    [says('upp till ett år', year)],
    [says('upp till 2 år', year), 'time-not-in-text'],
    [
      says('upp till 12 veckor', 'varde: 12, enhet: manad, i-kallan: upp till 12 veckor'),
      'time-not-in-text',
    ],
    [says('upp till 12 veckor', 'varde: 12, enhet: vecka, i-kallan: upp till 12 veckor')],
    [{ text: 'Primärvården utreder nyligen trötthet.' }, 'undated-word'],
    [{ text: 'Primärvården utreder trötthet, nyligen även 2025.', mer: ['viktiga-ord: ["2025"]'] }],
  );
});

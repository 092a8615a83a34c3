import type { Code } from '../../schemas/code.ts';
import { text, value } from '../field-rules.ts';
import { byPlace, parts, points, references } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

const codeStates = {
  'i-bruk': 'i bruk',
  ny: 'ny',
  planerad: 'planerad',
  'ej-angivet': 'ej angivet',
};

type Addition = Code['additions'][number];

const additions = parts<Addition>({
  the: 'tillägget',
  all: 'tilläggen',
  called: ({ validFrom, text: said }) => `från ${validFrom}: ”${said}”`,
  keys: [({ text: said }) => said, ({ validFrom }) => validFrom, byPlace],
  fields: { validFrom: value('första dagen'), text: text(), points: points() },
});

export const code: Rules<Code> = {
  code: value('koden'),
  status: value('läget', codeStates),
  validFrom: value('första dagen'),
  interventionLevels: references(['insatsnivån', 'insatsnivåerna'], 'interventionLevel'),
  additions,
  title: value('kodens text'),
  use: text('hur koden används'),
  needs: references(['behovet', 'behoven'], 'need'),
  points: points(),
};

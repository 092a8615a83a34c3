import type { Edge, Flow, Step } from '../../schemas/flow.ts';
import { strengths } from '../../schemas/strength.ts';
import type { Quantity, Variable } from '../../schemas/variable.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { byPlace, level, parts, points, references } from '../list-rules.ts';
import { nameOfKey } from '../names.ts';
import type { About, Rule, Rules } from '../rule.ts';

const stepTypes = {
  start: 'start',
  atgard: 'åtgärd',
  beslut: 'beslut',
  overlamning: 'överlämning',
  slut: 'slut',
};

type StepOpening = Step['openings'][number];

const steps = parts<Step>({
  the: 'steget',
  all: 'stegen',
  called: ({ text: said }) => `”${said}”`,
  keys: [({ id }) => id],
  fields: {
    id,
    level: level(),
    type: value('stegets slag', stepTypes),
    strength: value('styrkan', strengths),
    text: text(),
    statements: references(['påståendet', 'påståendena'], 'statement'),
    criteria: references(['kriteriet', 'kriterierna'], 'criterion'),
    openings: parts<StepOpening>({
      the: 'det öppna läget',
      all: 'de öppna lägena',
      called: ({ id }, { before, after }) => nameOfKey({ kind: 'overlap', id }, after, before),
      keys: [({ id }) => id],
      fields: { id: reference('överlappet', 'overlap'), when: value('villkoret') },
    }),
    receiver: value('mottagaren'),
    responsibilityUntil: value('när ansvaret går över'),
    reassessment: value('om steget är en ny bedömning'),
    points: points(),
  },
});

function stepName(id: string, { owner, name }: About, side: 'before' | 'after'): string {
  const step = (owner[side] as Flow).steps.find((item) => item.id === id);
  return step ? `”${step.text}”` : `”${id}” som inte finns i ${name}`;
}

/** The end of an arrow. That it leads elsewhere is said with the words of the steps. */
const end = (
  flowAbout: About,
  says: (name: string, was: string, is: string) => string,
): Rule<string> => ({
  compare: (was, is, { name }) => {
    const [before, after] = [stepName(was, flowAbout, 'before'), stepName(is, flowAbout, 'after')];
    return [{ weight: 'clinical', says: says(name, before, after), before, after }];
  },
});

const arrow = ({ from, to, label }: Edge, about: About, side: 'before' | 'after') =>
  `från ${stepName(from, about, side)} till ${stepName(to, about, side)}${label ? ` (${label})` : ''}`;

/** Arrows know only the ids of their steps; the words stand in the flow that holds both. */
const edges: Rule<readonly Edge[] | undefined> = {
  compare: (was, is, flowAbout) =>
    parts<Edge>({
      the: 'pilen',
      all: 'pilarna',
      called: (edge, _, side) => arrow(edge, flowAbout, side),
      keys: [
        ({ from, to, label }) => `${from} ${to} ${label}`,
        ({ from, to }) => `${from} ${to}`,
        ({ from, label, when }) => `${from} ${label} ${when}`,
        ({ from, label }) => `${from} ${label}`,
        ({ to, label }, index) => (label === undefined ? `– ${index}` : `${to} ${label}`),
      ],
      fields: {
        from: end(
          flowAbout,
          (name, before, after) => `låter ${name} utgå från ${after} i stället för ${before}`,
        ),
        to: end(
          flowAbout,
          (name, before, after) => `låter ${name} leda till ${after} i stället för ${before}`,
        ),
        label: value('texten vid pilen,'),
        when: value('villkoret'),
        parallel: value('om pilen gäller samtidigt som andra,'),
        points: points(),
      },
    }).compare(was, is, flowAbout),
};

type Open = Flow['leftOpen'][number];

const leftOpen = parts<Open>({
  the: 'det som lämnas öppet,',
  all: 'det som lämnas öppet',
  called: ({ text: said }) => `”${said}”`,
  keys: [({ text: said }) => said, byPlace],
  fields: { text: text(), points: points() },
});

type Outside = Flow['outside'][number];

const outside = parts<Outside>({
  the: 'undantaget för påståendet',
  all: 'undantagen',
  called: ({ statement: id }, { before, after }) =>
    nameOfKey({ kind: 'statement', id }, after, before),
  keys: [({ statement }) => statement],
  fields: { statement: reference('påståendet', 'statement'), reason: text('skälet') },
});

type Alternative = { id: string; text: string };

/** Every field that some type of variable has. */
type VariableFields = Pick<Variable, 'id' | 'question' | 'type'> &
  Partial<Omit<Quantity, 'type'>> & { alternatives?: Alternative[] };

const variables = parts<VariableFields>({
  the: 'frågan',
  all: 'frågorna',
  called: ({ question }) => `”${question}”`,
  keys: [({ id }) => id],
  fields: {
    id: value('namnet i villkoren', {}, 'minor'),
    question: text('ordalydelsen'),
    type: value('slaget av svar', { 'ja-nej': 'ja eller nej', val: 'val', tal: 'tal' }),
    alternatives: parts<Alternative>({
      the: 'svaret',
      all: 'svaren',
      called: ({ text: said }) => `”${said}”`,
      keys: [({ id }) => id],
      fields: { id: value('namnet i villkoren', {}, 'minor'), text: text() },
    }),
    unit: value('enheten'),
    from: value('det minsta talet'),
    to: value('det största talet'),
    whole: value('om bara hela tal gäller'),
  },
});

export const flow: Rules<Flow> = {
  steps,
  edges,
  variables,
  leftOpen,
  outside,
  needs: references(['behovet', 'behoven'], 'need'),
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
  title: text('titeln'),
  summary: text('sammanfattningen'),
  derivation: text('texten om hur flödet är gjort,'),
  slug: value('adressen', {}, 'minor'),
};

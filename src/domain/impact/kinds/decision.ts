import {
  decisionEffects,
  decisionValues,
  type Decision,
  type DecisionBasis,
} from '../../schemas/decision.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { byPlace, level, parts, points, references, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

type Organisation = Decision['organisations'][number];

const organisations = parts<Organisation>({
  the: 'organisationen',
  all: 'organisationerna',
  called: ({ name }) => name,
  keys: [({ name }) => name],
  fields: {
    name: value('namnet'),
    level: level(),
    qualifier: value('tillägget', {
      'i-forsta-hand': 'i första hand',
      'inom-parentes': 'inom parentes',
    }),
  },
});

export const decision: Rules<Decision> = {
  id,
  value: value('beslutet', decisionValues),
  priority: value('prioriteten'),
  organisations,
  text: text(),
  short: text('den korta texten'),
  comment: text('kommentaren'),
  heading: value('rubriken i källan', {}, 'minor'),
  needs: references(['behovet', 'behoven'], 'need'),
  basis: reference('underlaget', 'decisionBasis'),
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
  note: text('noten'),
  points: points(),
};

type BasisEvent = DecisionBasis['events'][number];
type Remark = DecisionBasis['remarks'][number];

export const decisionBasis: Rules<DecisionBasis> = {
  deciders: words(['beslutsfattaren', 'beslutsfattarna']),
  deciderPoints: points(),
  events: parts<BasisEvent>({
    the: 'händelsen',
    all: 'händelserna',
    called: ({ text: said }) => `”${said}”`,
    keys: [({ text: said }) => said, ({ body }) => body, byPlace],
    fields: {
      date: value('dagen'),
      body: value('organet'),
      effect: value('vad organet gjorde', decisionEffects),
      text: text(),
      points: points(),
    },
  }),
  remarks: parts<Remark>({
    the: 'anmärkningen',
    all: 'anmärkningarna',
    called: ({ text: said }) => `”${said}”`,
    keys: [({ text: said }) => said, byPlace],
    fields: { text: text(), points: points() },
  }),
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
  programme: reference('vårdprogrammet', 'careProgramme'),
  title: text('titeln'),
  lede: text('ingressen'),
};

import { applications, certainties, goalLevels, governances, outputs } from '../../goal-level.ts';
import type { Goal } from '../../schemas/goal.ts';
import type { GoalStatus } from '../../schemas/goal-status.ts';
import { chartTypes, type Indicator } from '../../schemas/indicator.ts';
import type { Observation } from '../../schemas/observation.ts';
import { id, minor, reference, text, value } from '../field-rules.ts';
import { part, points, references, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

const levelNames = Object.fromEntries(
  Object.entries(goalLevels).map(([id, { name }]) => [id, `${id} (${name})`]),
);

const placed = {
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
};

export const goal: Rules<Goal> = {
  id,
  number: value('numret'),
  target: part<Goal['target']>(
    'målnivån',
    { text: value('målnivån'), denominator: value('vad målnivån räknas av') },
    ({ text: said }) => said,
  ),
  due: value('när målet ska vara nått'),
  text: text(),
  title: text('titeln'),
  current: text('nuläget'),
  followUp: words(['uppföljningen', 'uppföljningarna']),
  followedByCodes: value('om målet kan följas med KVÅ-koder'),
  needs: references(['behovet', 'behoven'], 'need'),
  plan: value('planens namn', {}, 'minor'),
  ...placed,
  note: text('noten'),
  points: points(),
};

export const goalStatus: Rules<GoalStatus> = {
  governance: value('styrningen', governances),
  application: value('tillämpningen', applications),
  output: value('utdata', outputs),
  level: value('den beräknade nivån', levelNames),
  certainty: value('säkerheten', certainties),
  text: text(),
  caveats: words(['förbehållet', 'förbehållen']),
  goal: reference('målet', 'goal'),
  year: value('året'),
  ...placed,
  seeAlso: references(['motsägelsen', 'motsägelserna'], 'contradiction', 'minor'),
  points: points(),
};

export const indicator: Rules<Indicator> = {
  id,
  name: value('namnet'),
  unit: value('enheten'),
  description: text('beskrivningen'),
  denominator: value('vad andelen räknas av'),
  shownAs: value('hur talen får jämföras', chartTypes),
  goal: reference('målet', 'goal'),
  needs: references(['behovet', 'behoven'], 'need'),
};

export const observation: Rules<Observation> = {
  value: value('talet', { null: 'inget tal' }),
  upTo: value('intervallets övre gräns'),
  text: text(),
  year: value('året'),
  type: value('slaget', { utfall: 'utfall', mal: 'målnivå' }),
  indicator: reference('indikatorn', 'indicator'),
  national: value('om talet gäller hela landet'),
  ownRegion: minor(reference('regionen som skrivs ut', 'region')),
  ...placed,
  note: text('noten'),
  points: points(),
};

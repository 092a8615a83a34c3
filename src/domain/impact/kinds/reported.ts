import { activityStates, activityTypes, type Activity } from '../../schemas/activity.ts';
import { challengeTypes, type Challenge } from '../../schemas/challenge.ts';
import { contradictionTypes, type Contradiction } from '../../schemas/contradiction.ts';
import { eventTypes, type Event } from '../../schemas/event.ts';
import { groupScopes, groupTypes, type Group } from '../../schemas/group.ts';
import { overlapTypes, type Overlap } from '../../schemas/overlap.ts';
import { participations, type Participant } from '../../schemas/participant.ts';
import { outcomes, planTypes, type Plan } from '../../schemas/plan.ts';
import type { Project } from '../../schemas/project.ts';
import { id, minor, reference, text, value } from '../field-rules.ts';
import { byPlace, level, part, parts, points, references } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

/** What every record of a report may say. */
const placed = {
  ownRegion: minor(reference('regionen som skrivs ut', 'region')),
  region: reference('regionen', 'region'),
  national: value('om uppgiften gäller hela landet'),
  needs: references(['behovet', 'behoven'], 'need'),
  document: reference('källdokumentet', 'sourceDocument'),
  note: text('noten'),
  points: points(),
};

const year = value('året');

export const activity: Rules<Activity> = {
  ...placed,
  id,
  year,
  state: value('läget', activityStates),
  type: value('typen', activityTypes),
  name: text('namnet'),
  text: text(),
  audience: value('vilka den är till för'),
  place: value('platsen'),
  extent: value('omfattningen'),
  organiser: value('arrangören'),
  professions: references(['professionen', 'professionerna'], 'profession'),
};

type PlanOutcome = NonNullable<Plan['outcome']>;

export const plan: Rules<Plan> = {
  ...placed,
  id,
  type: value('typen', planTypes),
  text: text(),
  planYear: value('året planen gäller'),
  outcome: part<PlanOutcome>(
    'utfallet',
    {
      year,
      state: value('utfallet', outcomes),
      text: text('texten om utfallet'),
      points: points(),
    },
    ({ state, year: when }) => `${outcomes[state]} ${when}`,
  ),
};

export const event: Rules<Event> = {
  ...placed,
  id,
  type: value('typen', eventTypes),
  time: value('tiden'),
  timeInWords: value('tiden med källans ord'),
  body: value('organet'),
  text: text(),
};

export const group: Rules<Group> = {
  ...placed,
  id,
  year,
  type: value('typen', groupTypes),
  name: text('namnet'),
  scope: value('räckvidden', groupScopes),
  text: text(),
  staffing: value('bemanningen'),
};

export const challenge: Rules<Challenge> = {
  ...placed,
  id,
  year,
  type: value('typen', challengeTypes),
  title: text('titeln'),
  text: text(),
};

export const project: Rules<Project> = {
  ...placed,
  id,
  year,
  name: text('namnet'),
  text: text(),
  concerned: value('vilka som berörs'),
  owner: value('ansvarig funktion'),
};

export const participant: Rules<Participant> = {
  id,
  name: value('namnet'),
  participation: value('rollen', participations),
  unit: value('enheten'),
  level: level(),
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
  note: text('noten'),
  points: points(),
};

type Voice = Contradiction['voices'][number];

export const contradiction: Rules<Contradiction> = {
  id,
  type: value('slaget', contradictionTypes),
  voices: parts<Voice>({
    the: 'stället',
    all: 'ställena',
    called: ({ place }) => place,
    keys: [({ place }) => place, byPlace],
    fields: { text: text(), place: value('var det står', {}, 'minor'), points: points() },
  }),
  handling: text('hur webbplatsen visar saken'),
  title: text('rubriken'),
  regions: references(['regionen', 'regionerna'], 'region'),
  goals: references(['målet', 'målen'], 'goal'),
  needs: references(['behovet', 'behoven'], 'need'),
};

type Interpretation = Overlap['interpretation'];

export const overlap: Rules<Overlap> = {
  id,
  type: value('slaget', overlapTypes),
  statements: references(['påståendet', 'påståendena'], 'statement'),
  criteria: references(['kriteriet', 'kriterierna'], 'criterion'),
  interpretation: part<Interpretation>(
    'tolkningen',
    {
      by: value('vem som har bedömt'),
      date: value('dagen för bedömningen', {}, 'minor'),
      reason: text('skälet'),
    },
    ({ reason }) => reason,
  ),
  text: text(),
  shown: text('vad webbplatsen visar'),
  title: text('rubriken'),
  region: reference('regionen', 'region'),
  needs: references(['behovet', 'behoven'], 'need'),
  points: points(),
};

import type { Criterion, Responsibility, Statement } from '../../schemas/statement.ts';
import { reservations, strengths } from '../../schemas/strength.ts';
import { timeAnchors, timeOperators, timeUnits, type TimeRule } from '../../schemas/time-rule.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { level, levels, part, points, references, words } from '../list-rules.ts';
import { nameOfKey } from '../names.ts';
import type { Rules } from '../rule.ts';
import { withdrawn } from './withdrawal.ts';

const timeInWords = ({ anchor, operator, value: count, unit }: TimeRule): string =>
  [timeOperators[operator], count, unit && timeUnits[unit], `(räknas från: ${timeAnchors[anchor]})`]
    .filter((word) => word !== undefined)
    .join(' ');

const time = part<TimeRule>(
  'tidsgränsen',
  {
    anchor: value('händelsen som tiden räknas från', timeAnchors),
    operator: value('tidsgränsens jämförelse', timeOperators),
    value: value('tidsgränsens tal'),
    unit: value('tidsgränsens enhet', timeUnits),
    wording: text('källans ord om tiden'),
  },
  timeInWords,
);

/** How criteria combine, in words. */
const logics = {
  alla: 'alla krävs',
  nagot: 'något räcker',
  'ej-angiven': 'källan säger inte om alla krävs',
};

type CriterionGroup = NonNullable<Statement['criteria']>;

const criteria = part<CriterionGroup>(
  'kriterierna',
  {
    logic: value('hur kriterierna hör ihop', logics),
    base: value('grundvillkoret'),
    of: references(['kriteriet', 'kriterierna'], 'criterion'),
  },
  ({ of, logic }, { after, before }) =>
    `${of.map((id) => nameOfKey({ kind: 'criterion', id }, after, before)).join(', ')} (${logics[logic]})`,
);

/** Where a record of the needs stands. */
const placed = {
  region: reference('regionen', 'region'),
  need: reference('behovet', 'need'),
  document: reference('källdokumentet', 'sourceDocument'),
};

export const statement: Rules<Statement> = {
  id,
  withdrawn,
  levels: levels(),
  strength: value('styrkan', strengths),
  reservations: words(['förbehållet', 'förbehållen'], reservations),
  target: value('målgruppen', {
    patient: 'patienten',
    narstaende: 'närstående',
    verksamhet: 'verksamheten',
  }),
  criteria,
  condition: value('villkoret'),
  time,
  professions: references(['professionen', 'professionerna'], 'profession'),
  text: text(),
  keyWords: words(['det viktiga ordet', 'de viktiga orden']),
  short: text('den korta texten'),
  alsoNeeds: references(['behovet', 'behoven'], 'need'),
  ...placed,
  sections: references(['avsnittet', 'avsnitten'], 'programmeSection', 'minor'),
  sectionsDerived: value('om avsnittet är härlett', {}, 'minor'),
  heading: value('rubriken i källdokumentet', {}, 'minor'),
  seeAlso: references(['hänvisningen till', 'hänvisningarna till'], 'relatedDocument', 'minor'),
  note: text('noten'),
  points: points(),
};

export const criterion: Rules<Criterion> = {
  id,
  level: level(),
  text: text(),
  keyWords: words(['det viktiga ordet', 'de viktiga orden']),
  short: text('den korta texten'),
  ...placed,
  note: text('noten'),
  points: points(),
};

export const responsibility: Rules<Responsibility> = {
  ...placed,
  silence: value('vad som sägs när källan inte fördelar ansvar'),
};

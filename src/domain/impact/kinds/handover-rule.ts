import { handoverWays, type HandoverRule } from '../../schemas/handover-rule.ts';
import { reservations, strengths } from '../../schemas/strength.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { byPlace, levels, parts, points, references, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';
import { withdrawn } from './withdrawal.ts';

type Requirement = HandoverRule['requirements'][number];

const requirements = parts<Requirement>({
  the: 'kravet',
  all: 'kraven',
  called: ({ text: said }) => `”${said}”`,
  keys: [({ text: said }) => said, byPlace],
  fields: {
    text: text(),
    keyWords: words(['det viktiga ordet', 'de viktiga orden']),
    strength: value('styrkan', strengths),
    points: points(),
  },
});

export const handoverRule: Rules<HandoverRule> = {
  id,
  withdrawn,
  from: levels(['vårdnivån som lämnar över,', 'vårdnivåerna som lämnar över,']),
  to: levels(['vårdnivån som tar emot,', 'vårdnivåerna som tar emot,']),
  trigger: value('vad som utlöser överlämningen'),
  conditions: words(['villkoret', 'villkoren']),
  ways: words(['sättet', 'sätten'], handoverWays),
  strength: value('styrkan', strengths),
  reservations: words(['förbehållet', 'förbehållen'], reservations),
  requirements,
  receiver: value('mottagaren'),
  professions: references(['professionen', 'professionerna'], 'profession'),
  sendAlong: value('vad som skickas med'),
  responsibilityPasses: value('när ansvaret går över'),
  needs: references(['behovet', 'behoven'], 'need'),
  region: reference('regionen', 'region'),
  document: reference('källdokumentet', 'sourceDocument'),
  title: text('titeln'),
  sections: references(['avsnittet', 'avsnitten'], 'programmeSection', 'minor'),
  seeAlso: references(['hänvisningen till', 'hänvisningarna till'], 'relatedDocument', 'minor'),
  note: text('noten'),
  heading: value('rubriken i källdokumentet', {}, 'minor'),
  points: points(),
};

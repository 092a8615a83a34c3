import { routeStates, unitStates, type Unit } from '../../schemas/unit.ts';
import { id, reference, text, value } from '../field-rules.ts';
import { level, points, references } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

export const unit: Rules<Unit> = {
  id,
  state: value('läget', unitStates),
  level: level(),
  receives: value('vilka patienter som tas emot'),
  from: value('vilka som skickar patienten'),
  route: value('vägen dit'),
  routeState: value('vad källan säger om vägen dit', routeStates),
  place: value('platsen'),
  professions: references(['professionen', 'professionerna'], 'profession'),
  needs: references(['behovet', 'behoven'], 'need'),
  name: value('namnet'),
  year: value('året som uppgiften gäller'),
  since: text('när enheten startade'),
  replacedBy: reference('efterträdaren', 'unit'),
  region: reference('regionen', 'region'),
  contradictions: references(['motsägelsen', 'motsägelserna'], 'contradiction', 'minor'),
  note: text('noten'),
  points: points(),
};

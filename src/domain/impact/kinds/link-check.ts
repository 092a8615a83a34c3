import { linkAnswers } from '../../link-answers.ts';
import type { LinkCheck } from '../../schemas/link-check.ts';
import { value } from '../field-rules.ts';
import type { Rules } from '../rule.ts';

export const linkCheck: Rules<LinkCheck> = {
  url: value('adressen', {}, 'minor'),
  answer: value('svaret', linkAnswers, 'minor'),
  status: value('statuskoden', {}, 'minor'),
  target: value('målet', {}, 'minor'),
  checkedOn: value('dagen för kontrollen', {}, 'minor'),
  since: value('första dagen med svaret', {}, 'minor'),
  days: value('antalet dagar', {}, 'minor'),
  workedOn: value('dagen då den fungerade', {}, 'minor'),
  unreachableSince: value('dagen då den inte gick att nå', {}, 'minor'),
  sha256: value('filens avtryck', {}, 'minor'),
  reason: value('anmärkningen', {}, 'minor'),
};

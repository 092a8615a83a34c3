import type { Site } from '../../schemas/site.ts';
import { value } from '../field-rules.ts';
import { part, words } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

type Repository = NonNullable<Site['repository']>;

export const site: Rules<Site> = {
  repository: part<Repository>(
    'arkivet',
    { type: value('slaget'), url: value('adressen'), branch: value('grenen') },
    ({ url }) => url,
  ),
  mailbox: value('brevlådan'),
  offline: value('läsning utan nät', {}, 'minor'),
  linkDomains: words(['domänen', 'domänerna'], {}, 'minor'),
};

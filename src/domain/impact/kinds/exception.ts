import type { Exception } from '../../schemas/exception.ts';
import { text, value } from '../field-rules.ts';
import type { Rules } from '../rule.ts';

export const exception: Rules<Exception> = {
  rule: value('kontrollen', {}, 'minor'),
  file: value('filen', {}, 'minor'),
  count: value('antalet fynd', {}, 'minor'),
  owner: value('vem som svarar för att felet rättas', {}, 'minor'),
  reason: text('skälet'),
  until: value('sista dagen', {}, 'minor'),
};

import type { ChangeSet } from '../../schemas/change-set.ts';
import { text, value } from '../field-rules.ts';
import type { Rules } from '../rule.ts';

export const changeSet: Rules<ChangeSet> = {
  date: value('dagen'),
  content: value('fingeravtrycket'),
  text: text(),
  changes: { compare: () => [{ weight: 'minor', says: 'ändrar vad läsarna har fått veta' }] },
};

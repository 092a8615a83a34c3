import { reviewOutcomes, reviewScopes, type Review } from '../../schemas/review.ts';
import { text, value } from '../field-rules.ts';
import { parts } from '../list-rules.ts';
import type { Rules } from '../rule.ts';

type Source = Review['sources'][number];
type Pin = Review['pins'][number];

export const review: Rules<Review> = {
  scope: value('omfattningen', reviewScopes, 'minor'),
  subject: value('det som granskats', {}, 'minor'),
  by: value('vem som granskat', {}, 'minor'),
  date: value('dagen för granskningen', {}, 'minor'),
  outcome: value('utfallet', reviewOutcomes, 'minor'),
  note: text('noten'),
  sources: parts<Source>({
    the: 'källdokumentet',
    all: 'källdokumenten',
    called: ({ document }) => document,
    keys: [({ document }) => document],
    fields: {
      document: value('dokumentet', {}, 'minor'),
      version: value('versionen', {}, 'minor'),
      fingerprint: value('avtrycket', {}, 'minor'),
    },
  }),
  pins: parts<Pin>({
    the: 'den granskade uppgiften',
    all: 'de granskade uppgifterna',
    called: ({ record }) => record,
    keys: [({ record }) => record],
    fields: {
      record: value('uppgiften', {}, 'minor'),
      fingerprint: value('avtrycket', {}, 'minor'),
    },
  }),
};

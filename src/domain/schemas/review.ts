import { z } from 'astro/zod';
import type { Reference, ValuePath } from '../entry.ts';
import { reviewedKey } from '../reviews/kinds.ts';
import {
  defineCollection,
  draft,
  isoDate,
  one,
  ref,
  text,
  textOrNotStated,
  oneOf,
} from './fields.ts';

/** How much a review covers. A record is never more than itself; a whole page is every record on it. */
export const reviewScopes = {
  uppgift: 'en uppgift',
  behovssida: 'en hel behovssida',
  regionsida: 'en hel regionsida',
} as const;

export type ReviewScope = keyof typeof reviewScopes;

/** What a review came to. That nothing had to be changed is a result too. */
export const reviewOutcomes = {
  'ingen-andring': 'granskad, ingen ändring',
  andrad: 'granskad och ändrad',
  'oppen-fraga': 'granskad, med en öppen fråga',
} as const;

export type ReviewOutcome = keyof typeof reviewOutcomes;

/** Sixteen hexadecimal digits made of what the reader sees. Only `npm run granska` makes them. */
const fingerprint = () => z.string().regex(/^[0-9a-f]{16}$/, 'fingerprint');

const source = z
  .strictObject({
    dokument: ref().describe('Källdokumentets id.'),
    version: textOrNotStated().describe('Versionen vid granskningen, eller ej-angivet.'),
    avtryck: fingerprint().describe('Avtryck av dokumentets uppgifter. Skrivs av npm run granska.'),
  })
  .transform((item) => ({
    document: item.dokument,
    version: item.version,
    fingerprint: item.avtryck,
  }));

const shapes: Record<ReviewScope, RegExp> = {
  uppgift: /^[a-z-]+\/[^\s/][^\s]*$/,
  behovssida: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  regionsida: /^[a-z0-9-]+$/,
};

const review = z
  .strictObject({
    omfattning: oneOf(reviewScopes).describe(
      'uppgift, behovssida (alla uppgifter på sidan) eller regionsida.',
    ),
    galler: text().describe(
      'Det som granskats: pastaende/<id>, eller <behov>/<region> för en behovssida, <region> för en regionsida.',
    ),
    av: text().describe('Funktionen som har granskat, inte en person.'),
    datum: isoDate().describe('Dagen för granskningen.'),
    utfall: oneOf(reviewOutcomes).describe('ingen-andring, andrad eller oppen-fraga.'),
    not: text()
      .optional()
      .describe('Vad som ändrades eller vad frågan är. Behövs när utfallet inte är ingen-andring.'),
    kallor: z
      .array(source)
      .default([])
      .describe('Källdokumenten med den version som granskaren hade framför sig.'),
    poster: z
      .array(z.string().regex(/^[a-z-]+\/\S+ [0-9a-f]{16}$/, 'pin'))
      .min(1)
      .describe('Varje granskad uppgift med sitt avtryck. Skrivs av npm run granska.'),
  })
  .refine(({ omfattning, galler }) => shapes[omfattning].test(galler), {
    path: ['galler'],
    message: 'review-subject',
  })
  .refine(({ omfattning, galler }) => omfattning !== 'uppgift' || reviewedKey(galler), {
    path: ['galler'],
    message: 'review-subject',
  })
  .refine(({ utfall, not }) => utfall === 'ingen-andring' || not !== undefined, {
    path: ['not'],
    message: 'review-note',
  })
  .transform((item) => ({
    scope: item.omfattning,
    subject: item.galler,
    by: item.av,
    date: item.datum,
    outcome: item.utfall,
    note: item.not,
    sources: item.kallor,
    pins: item.poster.map((pin) => {
      const [record, made] = pin.split(' ') as [string, string];
      return { record, fingerprint: made };
    }),
  }));

/** That somebody has read records against their sources: who by function, when, with what result, and exactly what. */
export type Review = z.output<typeof review>;

function subjectReferences({ scope, subject }: Review, at: ValuePath): Reference[] {
  if (scope === 'uppgift') {
    const { kind, id } = reviewedKey(subject)!;
    return one('reviews', kind, id, at);
  }
  const [first, region] = subject.split('/') as [string, string?];
  return region === undefined
    ? one('reviews', 'region', first, at)
    : [...one('reviews', 'need', first, at), ...one('reviews', 'region', region, at)];
}

export const reviews = defineCollection({
  pattern: 'granskningar/*.yaml',
  format: 'yaml',
  title: 'Granskningar',
  schema: z.strictObject({
    granskningar: z.array(review).describe('En post per granskning. Skrivs av npm run granska.'),
  }),
  entries: ({ data }) =>
    data.granskningar.map((item, index) => {
      const at = ['granskningar', index];
      return draft('review', `${item.scope}/${item.subject}`, at, item, [
        ...subjectReferences(item, [...at, 'galler']),
        ...item.sources.flatMap(({ document }, nth) =>
          one('reviewedAgainst', 'sourceDocument', document, [...at, 'kallor', nth, 'dokument']),
        ),
      ]);
    }),
});

import { z } from 'astro/zod';
import { oneOf } from './fields.ts';

/**
 * How strongly the source puts it. The words are the source's own; a duty that stands under a heading
 * "Ansvar …" without a modal verb is `ansvar`, and is never shown as "ska" (product.md, principle 2).
 */
export const strengths = {
  ska: 'ska',
  bor: 'bör',
  kan: 'kan',
  erbjuds: 'erbjuds',
  rekommenderas: 'rekommenderas',
  remitteras: 'remitteras',
  hanvisas: 'hänvisas',
  ansvar: 'ansvar enligt rubriken',
  planerat: 'planerat',
  beskrivande: 'beskrivning',
  aterkallat: 'återkallat',
} as const;

export type Strength = keyof typeof strengths;

/** Reservations the source attaches to a statement; shown beside the strength, never folded into it. */
export const reservations = {
  'vid-behov': 'vid behov',
  'om-mojligt': 'om möjligt',
  'begransad-omfattning': 'i begränsad omfattning',
  foretradesvis: 'företrädesvis',
  ibland: 'ibland',
} as const;

export type Reservation = keyof typeof reservations;

/** What an editor can write: a record is withdrawn in a list of its own, never by its strength. */
const written = (Object.keys(strengths) as Strength[]).filter((id) => id !== 'aterkallat');

export const strength = () => z.enum(written as [Strength, ...Strength[]]);

export const reservation = () => oneOf(reservations);

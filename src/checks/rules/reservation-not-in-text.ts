import { reservations } from '../../domain/schemas/strength.ts';
import { hasReservation } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A reservation that stands as a field also stands in words, where the reader meets it. */
export const reservationNotInText = defineRule('reservation-not-in-text', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const words = `${entry.data.text} ${entry.data.condition ?? ''}`;
    for (const [index, reservation] of entry.data.reservations.entries()) {
      if (hasReservation(words, reservation)) continue;
      yield {
        entry,
        at: [...entry.path, 'forbehall', index],
        params: { reservation: reservations[reservation] },
      };
    }
  }
});

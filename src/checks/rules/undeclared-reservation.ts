import { reservations } from '../../domain/schemas/strength.ts';
import { reservationsIn } from '../wording.ts';
import { defineRule } from '../rule.ts';

/** A reservation in the text is also a field: the matrix and the flow show the field, not the sentence. */
export const undeclaredReservation = defineRule('undeclared-reservation', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    for (const reservation of reservationsIn(entry.data.text)) {
      if (entry.data.reservations.includes(reservation)) continue;
      yield {
        entry,
        at: [...entry.path, 'text'],
        params: { reservation: reservations[reservation], field: reservation },
      };
    }
  }
});

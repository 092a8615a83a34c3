import { unitStates } from '../../domain/schemas/unit.ts';
import { defineRule } from '../rule.ts';

/** Whoever refers a patient must see why a unit on the list cannot be counted on. */
export const plannedUnitWithoutNote = defineRule(
  'planned-unit-without-note',
  function* ({ graph }) {
    for (const entry of graph.all('unit')) {
      const { state, note, name } = entry.data;
      if (state === 'aktiv' || note) continue;
      yield {
        entry,
        at: [...entry.path, 'lage'],
        params: { unit: name, state: unitStates[state] },
      };
    }
  },
);

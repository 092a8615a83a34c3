import { defineRule } from '../rule.ts';

/** Who speaks for patients takes part and advises; a duty in care is held by those who give care. */
export const dutyOfRepresentative = defineRule('duty-of-representative', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    if (entry.data.target === 'verksamhet' || entry.data.strength === 'beskrivande') continue;
    for (const [index, id] of entry.data.professions.entries()) {
      const profession = graph.get('profession', id)?.data;
      if (profession?.type !== 'foretradare') continue;
      yield {
        entry,
        at: [...entry.path, 'professioner', index],
        params: { name: profession.name },
      };
    }
  }
});

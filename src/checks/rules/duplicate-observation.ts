import { defineRule } from '../rule.ts';

/** A figure for an indicator, an area and a year is given once: of two, the second would never be shown. */
export const duplicateObservation = defineRule('duplicate-observation', function* ({ entries }) {
  const figures = entries.filter(({ kind }) => kind === 'observation');
  for (const same of Map.groupBy(figures, ({ id }) => id).values()) {
    for (const entry of same.length > 1 ? same : []) {
      const other = same.find((candidate) => candidate !== entry)!;
      const [indicator, area, year] = entry.id.split('/');
      yield {
        entry,
        at: [...entry.path, 'indikator'],
        params: {
          indicator,
          area,
          year,
          other: other.file === entry.file ? undefined : other.file,
        },
      };
    }
  }
});

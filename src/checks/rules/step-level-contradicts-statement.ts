import { defineRule } from '../rule.ts';

/** A step stands on the level that its statements give. "Alla" and "ej angiven" fit everywhere. */
export const stepLevelContradictsStatement = defineRule(
  'step-level-contradicts-statement',
  function* ({ graph }) {
    const fitsAll = (id: string) => graph.get('careLevel', id)?.data.type === 'omfattning';
    for (const entry of graph.all('flow')) {
      for (const [index, { text, level, statements }] of entry.data.steps.entries()) {
        if (fitsAll(level)) continue;
        for (const id of statements) {
          const levels = graph.get('statement', id)?.data.levels;
          // A level that does not exist is told once, by the rule about references.
          if (levels?.some((known) => !graph.get('careLevel', known))) continue;
          if (!levels || levels.includes(level) || levels.some(fitsAll)) continue;
          yield {
            entry,
            at: ['steg', index, 'vardniva'],
            params: {
              text,
              level,
              statement: id,
              levels: levels.join(', '),
              suggestion: levels.length === 1 ? levels[0] : undefined,
            },
          };
        }
      }
    }
  },
);

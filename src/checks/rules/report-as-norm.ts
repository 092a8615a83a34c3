import { strengths } from '../../domain/schemas/strength.ts';
import { defineRule } from '../rule.ts';

/** A yearly report follows up; it lays no duty on anybody. */
export const reportAsNorm = defineRule('report-as-norm', function* ({ graph }) {
  for (const entry of graph.all('statement')) {
    const document = graph.get('sourceDocument', entry.data.document)?.data;
    const { strength } = entry.data;
    if (document?.type !== 'arsrapport' && document?.type !== 'uppfoljning') continue;
    if (strength !== 'ska' && strength !== 'bor' && strength !== 'rekommenderas') continue;
    yield {
      entry,
      at: [...entry.path, 'styrka'],
      params: { document: document.short, strength: strengths[strength] },
    };
  }
});

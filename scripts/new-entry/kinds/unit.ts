import { freeId, prefixOf, slug } from '../ids.ts';
import { list, need, type Kind } from '../kind.ts';
import { level, named, newId, points, region } from '../questions.ts';

/** An item of `content/enheter/<region>.yaml`; the file is made when it is the first. */
export const unit: Kind = {
  name: 'enhet',
  title: 'en enhet eller ett team',
  example: 'npm run ny -- enhet norrbotten "Rehabiliteringsteam i Piteå"',
  questions: [
    region,
    named('namn', 'Vad heter enheten eller teamet?'),
    { key: 'plats', ask: 'På vilken ort eller vilket sjukhus?', isOptional: true },
    {
      key: 'ar',
      ask: 'Vilket år gäller uppgiften?',
      isOptional: true,
      read: (typed) =>
        /^20\d\d$/.test(typed) ? typed : { because: 'skriv ett år, till exempel 2025.' },
    },
    level,
    points,
    newId('unit', ({ graph }, answers) =>
      freeId(
        `${prefixOf(graph, need(answers, 'region'))}-${slug(need(answers, 'namn'))}`,
        graph.all('unit').map(({ id }) => id),
      ),
    ),
  ],
  plan: (answers, { has }) => {
    const file = `enheter/${need(answers, 'region')}.yaml`;
    const values = {
      id: need(answers, 'id'),
      namn: need(answers, 'namn'),
      vardniva: need(answers, 'vardniva'),
      plats: answers['plats'],
      uppgiftsar: answers['ar'],
      kalla: list(answers['kalla']),
    };
    return {
      changes: [
        has(file)
          ? { does: 'insert', file, collection: 'enheter', list: 'enheter', values }
          : { does: 'create', file, collection: 'enheter', values: { enheter: [values] } },
      ],
      next: [],
    };
  },
};

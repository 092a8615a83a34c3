import { freeId, freePointLetter, pointId, prefixOf, slug } from '../ids.ts';
import { need, type Change, type Kind, type Values, type World } from '../kind.ts';
import { named, newId, region } from '../questions.ts';

/** Points of a new document, to be filled in one by one. */
export function emptyPoints({ graph }: World, document: string, count: number): Values[] {
  const letter = freePointLetter(graph, document);
  return Array.from({ length: count }, (_, index) => ({
    id: pointId(letter, index + 1),
    rubrik: '[Fyll i: vad punkten säger, i några ord]',
    avsnitt: '[Fyll i: rubriken i dokumentet]',
    rader: '1',
  }));
}

/** `content/kallor/<dokument>.yaml`, with numbered points. */
export const document: Kind = {
  name: 'dokument',
  title: 'ett källdokument med sina punkter',
  example: 'npm run ny -- dokument norrbotten "Riktlinje för cancerrehabilitering" --punkter 12',
  questions: [
    region,
    named('titel', 'Vad heter dokumentet?'),
    { key: 'kort', ask: 'Vilket kort namn ska stå vid varje uppgift?', isOptional: true },
    {
      key: 'typ',
      ask: 'Vad är det för dokument?',
      choices: () =>
        Object.entries({
          rmr: 'riktlinje eller rutin',
          gapanalys: 'gapanalys',
          arsrapport: 'årsrapport',
          uppfoljning: 'uppföljning',
        }).map(([id, name]) => ({ id, name })),
      fallback: () => 'rmr',
    },
    {
      key: 'punkter',
      ask: 'Hur många källpunkter ska det finnas plats för? Fler kan läggas till sedan.',
      fallback: () => '5',
      read: (typed) =>
        /^[1-9]\d{0,2}$/.test(typed) ? typed : { because: 'skriv ett tal från 1 till 999.' },
    },
    newId('sourceDocument', ({ graph }, answers) => {
      const prefix = prefixOf(graph, need(answers, 'region'));
      const name = slug(need(answers, 'titel')).split('-').slice(0, 6).join('-');
      const taken = graph.all('sourceDocument').map(({ id }) => id);
      return freeId(name.startsWith(`${prefix}-`) ? name : `${prefix}-${name}`, taken);
    }),
  ],
  plan: (answers, world) => {
    const id = need(answers, 'id');
    const title = need(answers, 'titel');
    return {
      changes: [
        {
          does: 'create',
          file: `kallor/${id}.yaml`,
          collection: 'kallor',
          values: {
            titel: title,
            kort: answers['kort'],
            typ: need(answers, 'typ'),
            region: need(answers, 'region'),
            status: 'okand',
            punkter: emptyPoints(world, id, Number(need(answers, 'punkter'))),
          },
        },
        trialOf(world, title, `/dokument/${id}/`),
      ],
      next: [
        'Gå igenom dokumentet stycke för stycke. En punkt är en uppgift, inte ett stycke.',
        `Behövs fler punkter: npm run ny -- punkt ${id} "Vad punkten säger"`,
      ],
    };
  },
};

/** That the search finds a new page by its name; when something else is found by that, by its id. */
export function trialOf({ graph }: World, name: string, address: string): Change {
  const known = new Set(graph.all('searchTrial').map(({ data }) => data.query));
  const id = address.split('/').at(-2)!;
  const query = known.has(name.toLowerCase()) ? id.replaceAll('-', ' ') : name.toLowerCase();
  const values = { fraga: query, vantat: [address], slag: 'ord' };
  return { does: 'insert', file: 'sokprov.yaml', collection: 'sokprov', list: 'sokprov', values };
}

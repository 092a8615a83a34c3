import { need, type Change, type Kind } from '../kind.ts';

/** `content/vardprogram/<program>/<utgåva>.yaml`; the edition it replaces is marked as older. */
export const edition: Kind = {
  name: 'utgava',
  title: 'en utgåva av ett vårdprogram',
  example: 'npm run ny -- utgava nvp-cancerrehabilitering 2027',
  questions: [
    {
      key: 'program',
      ask: 'Av vilket vårdprogram?',
      choices: ({ graph }) =>
        graph.all('careProgramme').map(({ id, data }) => ({ id, name: data.title })),
    },
    {
      key: 'utgava',
      ask: 'Vad heter utgåvan? Oftast ett år.',
      read: (typed, { graph }, answers) => {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed)) {
          return {
            because: 'skriv små bokstäver a–z, siffror och bindestreck, till exempel 2027.',
          };
        }
        return graph.get('edition', `${answers['program']}/${typed}`)
          ? { because: `utgåvan ${typed} finns redan.` }
          : typed;
      },
    },
    {
      key: 'status',
      ask: 'Gäller den nu, eller är den bara aviserad?',
      choices: () => [
        { id: 'gallande', name: 'gäller' },
        { id: 'aviserad', name: 'aviserad' },
      ],
      fallback: () => 'gallande',
    },
  ],
  plan: (answers, { graph }) => {
    const [programme, name, status] = ['program', 'utgava', 'status'].map((key) =>
      need(answers, key),
    );
    const id = `${programme}/${name}`;
    const replaced = graph
      .all('edition')
      .filter(({ data }) => data.programme === programme && data.status === 'gallande');
    const older = (status === 'gallande' ? replaced : []).map(({ file }): Change => ({
      does: 'set',
      file,
      values: { status: 'aldre', 'ersatt-av': id },
    }));
    return {
      changes: [
        {
          does: 'create',
          file: `vardprogram/${id}.yaml`,
          collection: 'utgavor',
          values: {
            namn: name,
            status,
            beskrivning: '[Fyll i: vad källorna vet om utgåvan]',
            avsnitt: [
              { nummer: 'fyll-i', titel: '[Fyll i: avsnittets rubrik]', belagg: 'extern-kopia' },
            ],
          },
        },
        ...older,
      ],
      next: [
        'Skriv bara avsnitt som du har sett, ett i taget, och ta bort det som är kvar av mallen. Läs belagg: extern-kopia betyder att avsnittet är läst i en kopia av vårdprogrammet.',
        'Arbetslistan, påstående för påstående: npm run utgava.',
        'Sidor som bygger på en äldre utgåva säger det själva efter nästa bygge.',
      ],
    };
  },
};

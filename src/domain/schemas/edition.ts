import { z } from 'astro/zod';
import {
  defineCollection,
  dateOrNotStated,
  draft,
  editionRef,
  many,
  one,
  points,
  text,
  textOrNotStated,
} from './fields.ts';

const section = z
  .strictObject({
    nummer: z
      .string()
      .regex(/^\d+(\.\d+)*$|^[a-z0-9-]+$/, 'section-number')
      .describe('Avsnittets nummer inom citattecken: "7.10". Utan nummer: ett kort namn.'),
    titel: textOrNotStated().describe(
      'Avsnittets rubrik, eller ej-angivet när ingen källa ger den.',
    ),
    belagg: z
      .enum(['kallan', 'harlett', 'extern-kopia'])
      .describe(
        'Hur säkert numret är: står i källan, härlett, eller ur en lagrad kopia av vårdprogrammet.',
      ),
    motsvarar: z
      .array(z.string())
      .default([])
      .describe('Motsvarande avsnitt i andra utgåvor: program/utgåva#nummer.'),
    not: text().optional().describe('Något läsaren behöver veta om numret.'),
    kalla: points().optional().describe('Källpunkter som nämner avsnittet.'),
  })
  .transform((source) => ({
    number: source.nummer,
    title: source.titel,
    evidence: source.belagg,
    correspondsTo: source.motsvarar,
    note: source.not,
    points: source.kalla ?? [],
  }));

const edition = z
  .strictObject({
    namn: text().describe('Utgåvan som den nämns: 2021.'),
    status: z
      .enum(['aldre', 'gallande', 'aviserad'])
      .describe('Äldre, gällande eller aviserad utgåva.'),
    faststalld: dateOrNotStated().describe('Fastställd dag, eller ej-angivet.'),
    'ersatt-av': editionRef().optional().describe('Utgåvan som ersätter den här: program/utgåva.'),
    beskrivning: text().describe('Vad källorna vet om utgåvan.'),
    kalla: points().optional().describe('Källpunkter som nämner utgåvan.'),
    'annan-kalla': text()
      .optional()
      .describe('Var uppgiften står när den inte kommer från en registrerad källpunkt.'),
    avsnitt: z.array(section).describe('De avsnitt som källorna känner till.'),
  })
  .transform((source) => ({
    name: source.namn,
    status: source.status,
    approvedOn: source.faststalld,
    supersededBy: source['ersatt-av'],
    description: source.beskrivning,
    points: source.kalla ?? [],
    otherSource: source['annan-kalla'],
    sections: source.avsnitt,
  }));

/** An edition of a national programme, with the id of its programme. */
export type Edition = Omit<z.output<typeof edition>, 'sections'> & { programme: string };

/** A section of one edition. The same number means different things in different editions. */
export type ProgrammeSection = z.output<typeof section> & { edition: string };

export const editions = defineCollection({
  pattern: 'vardprogram/*/*.yaml',
  format: 'yaml',
  title: 'Utgåvor av vårdprogram',
  schema: edition,
  entries: ({ segments, data }) => {
    const programme = segments[1]!;
    const editionId = `${programme}/${segments[2]!}`;
    const { sections, ...facts } = data;
    return [
      draft('edition', editionId, [], { ...facts, programme }, [
        ...one('editionOf', 'careProgramme', programme, []),
        ...one('supersededBy', 'edition', facts.supersededBy, ['ersatt-av']),
        ...many('cites', 'sourcePoint', facts.points, ['kalla']),
      ]),
      ...sections.map((item, index) =>
        draft(
          'programmeSection',
          `${editionId}#${item.number}`,
          ['avsnitt', index],
          { ...item, edition: editionId },
          [
            ...one('sectionOf', 'edition', editionId, []),
            ...many('correspondsTo', 'programmeSection', item.correspondsTo, [
              'avsnitt',
              index,
              'motsvarar',
            ]),
            ...many('cites', 'sourcePoint', item.points, ['avsnitt', index, 'kalla']),
          ],
        ),
      ),
    ];
  },
});

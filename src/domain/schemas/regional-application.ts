import { z } from 'astro/zod';
import { referencesInBody } from '../body-references.ts';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  editionOrNotStated,
  many,
  one,
  points,
  ref,
  sectionRef,
  text,
} from './fields.ts';

const clarification = z
  .strictObject({
    avsnitt: sectionRef().describe('Avsnittet som förtydligas eller som regionen avviker från.'),
    slag: z
      .enum(['fortydligande', 'avsteg', 'hanvisning', 'under-framtagande'])
      .describe('fortydligande, avsteg, hanvisning eller under-framtagande.'),
    gor: text().describe('Vad regionen gör, i en mening.'),
    skal: text().optional().describe('Skälet. Krävs för avsteg.'),
    behov: z.array(ref()).default([]).describe('Behov som förtydligandet gäller.'),
    kalla: points().describe('Källpunkter.'),
  })
  .transform((source) => ({
    section: source.avsnitt,
    type: source.slag,
    does: source.gor,
    reason: source.skal,
    needs: source.behov,
    points: source.kalla,
  }));

const regionalApplication = z
  .strictObject({
    titel: text().describe('Rubriken som läsaren ser.'),
    ingress: text().describe('En eller två meningar om hur regionen tillämpar programmet.'),
    dokument: ref().describe('Källdokumentets id.'),
    utgava: editionOrNotStated().describe(
      'Utgåvan som tillämpas: program/utgåva, eller ej-angivet när källan inte säger vilken.',
    ),
    'ansvarig-funktion': text().describe(
      'Funktionen som svarar för tillämpningen, eller framgår inte av källan.',
    ),
    'nar-regionen-tiger': z
      .enum(['vardprogrammet-galler', 'beslutat-ej-skrivet', 'framgar-inte'])
      .describe('Vad som gäller där regionens text inte säger något.'),
    'tystnad-kalla': points().optional().describe('Källpunkter för regeln om tystnad.'),
    granskad: dateOrNotStated().describe('Dag då sidan granskades mot källan, eller ej-angivet.'),
    fortydliganden: z
      .array(clarification)
      .default([])
      .describe('Förtydliganden, avsteg och hänvisningar.'),
  })
  .transform((source) => ({
    title: source.titel,
    lede: source.ingress,
    document: source.dokument,
    edition: source.utgava,
    owner: source['ansvarig-funktion'],
    silence: source['nar-regionen-tiger'],
    silencePoints: source['tystnad-kalla'] ?? [],
    reviewedOn: source.granskad,
    clarifications: source.fortydliganden,
  }));

/** How one region applies one programme; the path says which. */
export type RegionalApplication = z.output<typeof regionalApplication> & {
  region: string;
  programme: string;
};

export const regionalApplications = defineCollection({
  pattern: 'tillampningar/*/*.mdx',
  format: 'mdx',
  title: 'Regionala tillämpningar',
  schema: regionalApplication,
  entries: ({ segments, data, body }) => {
    const [, region, programme] = segments as [string, string, string];
    return [
      draft('regionalApplication', `${region}/${programme}`, [], { ...data, region, programme }, [
        ...one('inRegion', 'region', region, []),
        ...one('applies', 'careProgramme', programme, []),
        ...one('appliesEdition', 'edition', data.edition, ['utgava']),
        ...one('restsOn', 'sourceDocument', data.document, ['dokument']),
        ...many('cites', 'sourcePoint', data.silencePoints, ['tystnad-kalla']),
        ...data.clarifications.flatMap((item, index) => [
          ...one('clarifies', 'programmeSection', item.section, [
            'fortydliganden',
            index,
            'avsnitt',
          ]),
          ...many('concerns', 'need', item.needs, ['fortydliganden', index, 'behov']),
          ...many('cites', 'sourcePoint', item.points, ['fortydliganden', index, 'kalla']),
        ]),
        ...referencesInBody(body),
      ]),
    ];
  },
});

import { z } from 'astro/zod';
import {
  dateOrNotStated,
  defineCollection,
  draft,
  editionRef,
  id,
  one,
  ref,
  text,
  textOrNotStated,
} from './fields.ts';

const point = z
  .strictObject({
    id: id().describe('Punktens nummer: v-024.'),
    rubrik: text().describe('Vad punkten handlar om, i några få egna ord.'),
    avsnitt: text().describe('Avsnittet i dokumentet.'),
    rader: z
      .string()
      .regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/, 'lines')
      .describe('Rader i källtexten inom citattecken: "75-77".'),
    utelamnad: text().optional().describe('Skäl, när ingen uppgift eller text använder punkten.'),
  })
  .transform((source) => ({
    id: source.id,
    title: source.rubrik,
    section: source.avsnitt,
    lines: source.rader,
    leftOut: source.utelamnad,
  }));

const original = z
  .strictObject({
    adress: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain })
      .describe('Adressen till själva filen, med https.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'sha256')
      .optional()
      .describe('Avtryck av filen som lästes. npm run lankar räknar ut det.'),
  })
  .transform((source) => ({ url: source.adress, sha256: source.sha256 }));

const sourceDocument = z
  .strictObject({
    titel: text().describe('Dokumentets titel.'),
    kort: text().describe('Kort namn som står vid varje uppgift: RMR v3.0.'),
    typ: z.enum(['rmr', 'gapanalys', 'arsrapport', 'uppfoljning']).describe('Dokumentets typ.'),
    region: ref().describe('Regionens id.'),
    'dokument-id': textOrNotStated().describe('Dokumentets eget id, eller ej-angivet.'),
    version: textOrNotStated().describe('Versionen inom citattecken: "3.0", eller ej-angivet.'),
    period: text().optional().describe('Tiden som dokumentet avser, som källan skriver den.'),
    'faststalld-av': textOrNotStated().describe(
      'Funktion eller organ som fastställt, eller ej-angivet.',
    ),
    faststalld: dateOrNotStated().describe('Dag då dokumentet fastställdes, eller ej-angivet.'),
    'giltig-fran': dateOrNotStated().describe('Första giltighetsdag, eller ej-angivet.'),
    'giltig-till': dateOrNotStated().describe('Sista giltighetsdag, eller ej-angivet.'),
    'bygger-pa': editionRef()
      .optional()
      .describe('Utgåvan av vårdprogrammet som dokumentet bygger på.'),
    status: z
      .enum(['gallande', 'upphavd', 'okand'])
      .describe('Dokumentets läge, så långt källan säger.'),
    'ersatt-av': ref().optional().describe('Id för dokumentet som ersätter detta.'),
    'upphavd-skal': text()
      .optional()
      .describe(
        'Varför dokumentet inte längre gäller. Krävs när det är upphävt och inget ersätter det.',
      ),
    original: original.optional().describe('Filen som lästes, när dess adress är känd.'),
    'saknade-delar': z.array(text()).default([]).describe('Delar som inte finns i texten vi har.'),
    'framgar-inte': z.array(text()).default([]).describe('Uppgifter som källan inte ger.'),
    punkter: z.array(point).min(1).describe('Dokumentets alla källpunkter.'),
  })
  .transform((source) => ({
    title: source.titel,
    short: source.kort,
    type: source.typ,
    region: source.region,
    documentId: source['dokument-id'],
    version: source.version,
    period: source.period,
    approvedBy: source['faststalld-av'],
    approvedOn: source.faststalld,
    validFrom: source['giltig-fran'],
    validTo: source['giltig-till'],
    buildsOn: source['bygger-pa'],
    status: source.status,
    supersededBy: source['ersatt-av'],
    repealedBecause: source['upphavd-skal'],
    original: source.original,
    missingParts: source['saknade-delar'],
    notStated: source['framgar-inte'],
    points: source.punkter,
  }));

export type SourceDocument = Omit<z.output<typeof sourceDocument>, 'points'>;

/** A numbered fact of a source document: what records and prose cite. */
export type SourcePoint = z.output<typeof point> & { document: string };

export const sourceDocuments = defineCollection({
  pattern: 'kallor/*.yaml',
  format: 'yaml',
  title: 'Källdokument',
  schema: sourceDocument,
  entries: ({ segments, data }) => {
    const documentId = segments[1]!;
    const { points, ...facts } = data;
    return [
      draft('sourceDocument', documentId, [], facts, [
        ...one('inRegion', 'region', facts.region, ['region']),
        ...one('buildsOn', 'edition', facts.buildsOn, ['bygger-pa']),
        ...one('supersededBy', 'sourceDocument', facts.supersededBy, ['ersatt-av']),
      ]),
      ...points.map((item, index) =>
        draft('sourcePoint', item.id, ['punkter', index], { ...item, document: documentId }, [
          ...one('pointOf', 'sourceDocument', documentId, []),
        ]),
      ),
    ];
  },
});

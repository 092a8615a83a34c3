import { z } from 'astro/zod';
import { defineCollection, draft, one, ref, text } from './fields.ts';

const publishedDocument = z
  .strictObject({
    dokument: ref().describe('Källdokumentets id.'),
    version: text().describe('Versionen som har visats, inom citattecken, eller ej-angivet.'),
    fingeravtryck: z
      .string()
      .regex(/^[0-9a-f]{14}$/, 'fingerprint')
      .describe('Räknas ut av npm run adresser ur dokumentets uppgifter och källpunkternas rader.'),
  })
  .transform((source) => ({
    document: source.dokument,
    version: source.version,
    fingerprint: source.fingeravtryck,
  }));

/** What readers have been told of a version of a document. It does not change under the same number. */
export type PublishedDocument = z.output<typeof publishedDocument>;

export const publishedDocuments = defineCollection({
  pattern: 'publicerade-dokument.yaml',
  format: 'yaml',
  title: 'Publicerade dokument',
  schema: z.strictObject({
    dokument: z
      .array(publishedDocument)
      .describe('Ett dokument per rad. Listan fylls på med npm run adresser.'),
  }),
  entries: ({ data }) =>
    data.dokument.map((item, index) =>
      draft('publishedDocument', item.document, ['dokument', index], item, [
        ...one('publishedAs', 'sourceDocument', item.document, ['dokument', index, 'dokument']),
      ]),
    ),
});

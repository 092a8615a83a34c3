import { z } from 'astro/zod';
import { defineCollection, draft } from './fields.ts';

const repository = z
  .strictObject({
    typ: z.enum(['github', 'gitlab']).describe('Slag av arkiv: github eller gitlab.'),
    adress: z
      .url({ protocol: /^https$/ })
      .describe('Projektets adress, till exempel https://github.com/exempel/vem-gor-vad.'),
    gren: z
      .string()
      .regex(/^[\w./-]+$/, 'branch')
      .default('main')
      .describe('Grenen som redigeras.'),
  })
  .transform((source) => ({
    type: source.typ,
    url: source.adress.replace(/\/+$/, ''),
    branch: source.gren,
  }));

/** Where the files of the site can be edited, and where readers say that something is wrong. */
export interface Site {
  repository?: { type: 'github' | 'gitlab'; url: string; branch: string } | undefined;
  /** A mailbox of a function; without one, readers open an issue in the repository. */
  mailbox?: string | undefined;
  /** False when readers may not keep a copy of the site in their browser; then every copy is removed. */
  offline?: boolean;
  /** Domains that links out may lead to; an empty list allows all. */
  linkDomains: string[];
}

/** `content/webbplats.yaml`: settings that the content cannot know by itself. All may be left out. */
export const sites = defineCollection({
  pattern: 'webbplats.yaml',
  format: 'yaml',
  title: 'Webbplatsen',
  schema: z
    .strictObject({
      arkiv: repository.optional().describe('Var filerna redigeras. Ger länken ”Föreslå ändring”.'),
      funktionsbrevlada: z
        .email()
        .optional()
        .describe('Brevlåda för synpunkter, en funktions och inte en persons.'),
      'spara-utan-nat': z
        .enum(['ja', 'nej'])
        .default('ja')
        .describe('Om läsare får spara webbplatsen för läsning utan nät. Vid nej tas kopior bort.'),
      lankdomaner: z
        .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'domain'))
        .default([])
        .describe('Domäner som länkar ut får leda till, med sina underdomäner. Tom lista: alla.'),
    })
    .transform((source): Site => ({
      repository: source.arkiv,
      mailbox: source.funktionsbrevlada,
      offline: source['spara-utan-nat'] === 'ja',
      linkDomains: source.lankdomaner,
    })),
  entries: ({ data }) => [draft('site', 'webbplats', [], data)],
});

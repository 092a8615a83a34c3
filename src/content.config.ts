import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as domainCollections } from './domain/schemas/index.ts';
import { fileId } from './domain/to-entries.ts';

/** Each collection of the domain as Astro sees it: same schema, same ids, files beginning with `_` left out. */
export const collections = Object.fromEntries(
  Object.entries(domainCollections).map(([name, { pattern, schema }]) => [
    name,
    defineCollection({
      loader: glob({
        base: './content',
        pattern: [pattern, '!**/_*'],
        generateId: ({ entry }) => fileId(entry),
      }),
      schema: schema as never,
    }),
  ]),
);

import { graphSchemaFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await graphSchemaFile(), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });

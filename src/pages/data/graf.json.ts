import { graphFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await graphFile(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

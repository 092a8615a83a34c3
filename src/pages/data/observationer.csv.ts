import { observationsFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await observationsFile(), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

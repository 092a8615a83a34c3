import { goalStatusesFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await goalStatusesFile(), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

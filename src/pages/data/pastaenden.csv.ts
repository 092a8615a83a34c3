import { statementsFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await statementsFile(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

import { qualityFile } from '../../site/views/quality.ts';

export const GET = async () =>
  new Response(await qualityFile(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

import { reviewsFile } from '../../site/views/data-files.ts';

export const GET = async () =>
  new Response(await reviewsFile(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

import type { APIContext } from 'astro';
import { feedFile, feedPaths } from '../../site/views/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET = async ({ params }: APIContext) =>
  new Response(await feedFile(params['feed']!), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });

import { flowFile, flowFilePaths } from '../../../site/views/data-files.ts';

export const getStaticPaths = flowFilePaths;

export const GET = async ({ props }: { props: { id: string } }) =>
  new Response(await flowFile(props.id), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

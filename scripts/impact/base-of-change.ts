import { commitOf, mergeBase } from './read-ref.ts';

/**
 * What a build server should compare a change with: where a merge request leaves its target, or the commit before.
 * Undefined where the history is not there, as in a shallow clone.
 */
export async function baseOfChange(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const wanted = [
    ...(env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ? [env['CI_MERGE_REQUEST_DIFF_BASE_SHA']] : []),
    ...(env['GITHUB_BASE_REF'] ? [await mergeBase(`origin/${env['GITHUB_BASE_REF']}`)] : []),
    'HEAD~1',
  ];
  for (const ref of wanted) {
    const commit = ref && (await commitOf('.', ref).catch(() => undefined));
    if (commit) return commit;
  }
  return undefined;
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';
import { linkPackages } from './bare-site.ts';
import { writeContentTimes } from './generated-content.ts';

/** Writes a copy of the project with so many times the content, and with its own memory of earlier builds. */
export async function writeProjectTimes(project: string, times: number): Promise<void> {
  copyProject(project);
  linkPackages(project);
  await writeContentTimes('content', join(project, 'content'), times);
  // The golden queries are about the search of today's content, not about the build.
  for (const file of ['sokprov.yaml', 'sokprov-blind.yaml']) rmSync(join(project, 'content', file));
}

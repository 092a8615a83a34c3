import {
  appendFileSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashFolder } from '../publish/hash-folder.ts';
import { writeBareSite } from './bare-site.ts';
import { measureRun, sizeOf, type Cost } from './measure-run.ts';
import { writeProjectTimes } from './project-times.ts';

/** Bare Astro and Pagefind took this share of the time of Starlight with a lean sidebar, on the same 1 000 pages. */
const shareOfStarlight = 0.56;

/** What building so many times the content cost. */
export interface BuildTimes {
  times: number;
  pages: number;
  records: number;
  files: number;
  megabytes: number;
  /** Everything, with nothing remembered; without the search trials, which are about the search and not the build. */
  cold: Cost;
  /** The same content again. */
  warm: Cost;
  /** After one edited statement. */
  changed: Cost;
  /** Bare Astro and Pagefind on the same pages. */
  floor: Cost;
  toFloor: number;
  toStarlight: number;
  /** The seconds of each step of the cold build, by name. */
  steps: Record<string, string>;
}

/** Builds so many times the content, and a bare site of the same pages, and measures both in one run. */
export async function measureBuild(times: number, rounds = 1): Promise<BuildTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const project = join(folder, 'site');
    await writeProjectTimes(project, times);
    const build = () => measureRun([process.execPath, 'scripts/build.ts'], project);
    const forget = () => {
      for (const kept of ['node_modules/.cache', 'node_modules/.astro', '.astro', 'dist'])
        rmSync(join(project, kept), { recursive: true, force: true });
    };
    forget();
    let cold = await build();
    const site = sizeOf(join(project, 'dist'));
    const bare = join(folder, 'bare');
    const pages = writeBareSite(join(project, 'dist'), bare);
    const first = hashFolder(join(project, 'dist'));
    const warm = await build();
    if (!isDeepStrictEqual(hashFolder(join(project, 'dist')), first))
      throw new Error('Samma innehåll gav olika filer med och utan minne av förra bygget.');
    editOne(project);
    const changed = await build();
    let floor = await buildBare(bare);
    let toFloor = cold.wall / floor.wall;
    // Other work on the machine makes a round slower as a whole: the middle of the ratios of several rounds is told.
    const ratios = [toFloor];
    for (let round = 1; round < rounds; round++) {
      forget();
      [cold, floor] = [await build(), await buildBare(bare)];
      ratios.push(cold.wall / floor.wall);
    }
    toFloor = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
    return {
      ...{ times, pages, cold, warm, changed, floor, toFloor, ...site },
      records: Number(/(\d+) uppgifter är kontrollerade/.exec(cold.output)?.[1] ?? NaN),
      toStarlight: toFloor * shareOfStarlight,
      steps: Object.fromEntries(
        [...cold.output.matchAll(/^(.+): klart \((.+)\)$/gm)].map(([, step, time]) => [
          step!,
          time!,
        ]),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildBare(folder: string): Promise<Cost> {
  for (const kept of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, kept), { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = await measureRun(
    [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    folder,
    env,
  );
  const pagefind = await measureRun(
    [process.execPath, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist', '--silent'],
    folder,
    env,
  );
  return {
    wall: astro.wall + pagefind.wall,
    cpu: astro.cpu + pagefind.cpu,
    megabytes: Math.max(astro.megabytes, pagefind.megabytes),
    output: '',
  };
}

/** An editor puts a note on one statement right. */
function editOne(project: string): void {
  const [file] = globSync('content/ansvar/vastra-gotaland/*.yaml', { cwd: project }).sort();
  const path = join(project, file!);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(/^( +not: .*)$/m, '$1 Ändrat.');
  if (edited === text) appendFileSync(path, '# Ändrat.\n');
  else writeFileSync(path, edited);
}

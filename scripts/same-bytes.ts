import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { todayInSweden } from '../src/checks/today.ts';
import { writeMeasurement } from './measure/write-measurement.ts';
import { readOptions } from './options.ts';
import { hashOfRecords, type FileRecords } from './publish/hash-folder.ts';
import { copyProject } from './project-copy.ts';
import { buildCopy } from './same-bytes/build-copy.ts';
import { surroundingsOf } from './same-bytes/surroundings.ts';
import { formatSeconds } from './steps.mjs';

const { values, positionals } = readOptions({
  options: { helt: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 30);
const content = values.helt ? 'content' : 'tests/mutations/varld';
const day = todayInSweden();
// Below the project, so that the copies find its packages.
const root = resolve('test-results/byggen');

/** Files that are in only one of the builds, or not the same in both. */
function differences(first: FileRecords, other: FileRecords): string[] {
  const paths = new Set([...Object.keys(first), ...Object.keys(other)]);
  return [...paths].filter((path) => first[path]?.sha256 !== other[path]?.sha256).sort();
}

rmSync(root, { recursive: true, force: true });
const source = join(root, 'utgangslage');
copyProject(source, content);
let first: FileRecords | undefined;
let different = 0;
for (let number = 0; number < count; number++) {
  const surroundings = surroundingsOf(number);
  const { folder, timeZone, language } = surroundings;
  const started = performance.now();
  const records = await buildCopy(source, root, surroundings, day);
  first ??= records;
  const unlike = differences(first, records);
  if (unlike.length > 0) different++;
  const took = formatSeconds(performance.now() - started);
  console.log(
    `${String(number + 1).padStart(3)}  ${hashOfRecords(records).slice(0, 16)}  ${took}  ${timeZone}, ${language}, ${folder}`,
  );
  for (const path of unlike.slice(0, 10)) console.log(`       skiljer: ${path}`);
}
rmSync(root, { recursive: true, force: true });
console.log(
  different === 0
    ? `${count} byggen av ${content}: ${Object.keys(first ?? {}).length} filer, samma i alla, bit för bit.`
    : `${different} av ${count} byggen av ${content} skiljer sig från det första.`,
);
if (different === 0 && count >= 30 && !values.helt) {
  writeMeasurement('byggen', {
    command: 'npm run byggen -- 30',
    title: 'Byggen av samma innehåll, bit för bit lika',
    about: [
      'src/**/*.{ts,astro,css}',
      'public/**/*.*',
      'astro.config.mjs',
      'package-lock.json',
      `${content}/**/*.{yaml,mdx}`,
    ],
    figures: [
      {
        name: 'Annan mapp, tidszon, annat språk, annan filordning',
        value: count,
        of: count,
        limit: 1,
      },
    ],
  });
}
process.exitCode = count > 0 && different === 0 ? 0 : 1;

import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../scripts/publish/hash-folder.ts';
import { faultsOfLive, publish, restore } from '../../../scripts/publish/publication.ts';
import { breakSeal } from '../../../scripts/publish/seal.ts';
import { liveVersion, readManifest } from '../../../scripts/publish/version.ts';
import { indexOfSmallSite, writeSmallSite, type SmallSite } from './small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'publication-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let target: string;
let dist: string;
let said: string[];

beforeEach(() => {
  const work = mkdtempSync(join(root, 'work-'));
  target = join(work, 'mal');
  dist = join(work, 'dist');
  said = [];
});

const day = 24 * 3600_000;
const start = Date.UTC(2026, 10, 22, 12);

const options = (days = 0) => ({
  say: (line: string) => void said.push(line),
  now: new Date(start + days * day),
  quality: 4 as const,
  flush: false,
});

async function publishMark(mark: string, days = 0, site: Partial<SmallSite> = {}) {
  writeSmallSite(dist, { mark, ...site });
  return publish(target, dist, `{"sbom":"${mark}"}`, options(days));
}

const web = (path: string) => join(target, 'aktuell/webb', path);
const marksOfPages = () =>
  ['index.html', '404.html', 'behov/sida-0/index.html', 'behov/sida-2/index.html'].map(
    (path) => /data-mark="(.*?)"/.exec(readFileSync(web(path), 'utf8'))![1],
  );
const stylesheet = () => /_astro\/[^"]+css/.exec(readFileSync(web('index.html'), 'utf8'))![0];

test('publishes every file of the build, with compressed copies, a manifest and a list of contents', async () => {
  const { version, isNew } = await publishMark('ett');
  expect(isNew).toBe(true);
  expect(readlinkSync(join(target, 'aktuell'))).toBe(join('versioner', version));
  for (const path of listFiles(dist))
    expect(readFileSync(web(path))).toEqual(readFileSync(join(dist, path)));
  const page = readFileSync(web('index.html'));
  expect(brotliDecompressSync(readFileSync(web('index.html.br')))).toEqual(page);
  expect(gunzipSync(readFileSync(web('index.html.gz')))).toEqual(page);
  expect(existsSync(web(`${indexOfSmallSite('ett')}/index/1.pf_index.br`))).toBe(false);
  const { files } = readManifest(target, version);
  expect(Object.keys(files)).toEqual(
    listFiles(join(target, 'aktuell')).filter((path) => path !== 'manifest.json'),
  );
  expect(readFileSync(join(target, 'aktuell/sbom.cdx.json'), 'utf8')).toBe('{"sbom":"ett"}');
  expect(faultsOfLive(target)).toEqual({ version, faults: [] });
});

test('lays a site with a base path in folders of that name', async () => {
  await publishMark('ett', 0, { base: '/vagar/canrehab/' });
  expect(existsSync(web('vagar/canrehab/index.html'))).toBe(true);
  expect(readdirSync(web(''))).toEqual(['vagar']);
});

test('lets the web server read, whoever publishes', async () => {
  await publishMark('ett');
  for (const path of listFiles(web(''))) expect(statSync(web(path)).mode & 0o444).toBe(0o444);
});

test('says so, and changes nothing, when exactly this is published already', async () => {
  const first = await publishMark('ett');
  const second = await publishMark('ett', 1);
  expect(second).toMatchObject({ isNew: false, version: first.version });
  expect(readdirSync(join(target, 'versioner'))).toEqual([first.version]);
});

test('keeps the time of a file that is the same, and gives one that differs a later one, however fast', async () => {
  const times: number[] = [];
  for (const mark of ['ett', 'tva', 'tre']) {
    await publishMark(mark);
    times.push(statSync(web('index.html')).mtimeMs);
    expect(statSync(web('index.html.br')).mtimeMs).toBe(times.at(-1));
  }
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  expect(statSync(web('robots.txt')).mtimeMs).toBe(times[0]);
});

test('keeps the assets of earlier versions for seven days after they were replaced', async () => {
  await publishMark('ett');
  const first = stylesheet();
  await publishMark('tva', 100);
  const second = stylesheet();
  expect(readFileSync(web(first), 'utf8')).toContain('/*ett*/');
  expect(existsSync(web(`${first}.br`))).toBe(true);
  // Pages are not kept: an address has one answer.
  expect(marksOfPages()).toEqual(['tva', 'tva', 'tva', 'tva']);

  await publishMark('tre', 106.9);
  expect([first, second].map((path) => existsSync(web(path)))).toEqual([true, true]);
  await publishMark('fyra', 107.1);
  expect([first, second].map((path) => existsSync(web(path)))).toEqual([false, true]);
  expect(faultsOfLive(target).faults).toEqual([]);
});

test('keeps five versions to go back to, and the files of no others', async () => {
  const versions: string[] = [];
  for (let number = 0; number < 9; number++)
    versions.push((await publishMark(`nr ${number}`)).version);
  expect(readdirSync(join(target, 'versioner')).sort()).toEqual(versions.slice(-6).sort());
});

test('goes back one version at a time, and keeps the assets of the one it leaves', async () => {
  for (const mark of ['ett', 'tva', 'tre']) await publishMark(mark);
  const left = stylesheet();
  await restore(target, options());
  expect(marksOfPages()).toEqual(['tva', 'tva', 'tva', 'tva']);
  expect(existsSync(web(left))).toBe(true);
  expect(readFileSync(join(target, 'aktuell/sbom.cdx.json'), 'utf8')).toBe('{"sbom":"tva"}');
  await restore(target, options());
  expect(marksOfPages()).toEqual(['ett', 'ett', 'ett', 'ett']);
  expect(faultsOfLive(target).faults).toEqual([]);
  await expect(restore(target, options())).rejects.toThrow('ingen tidigare version');
  await publishMark('fyra');
  await restore(target, options());
  expect(marksOfPages()).toEqual(['ett', 'ett', 'ett', 'ett']);
});

test('gives a page that comes back another time than the one it replaces', async () => {
  await publishMark('ett');
  await publishMark('tva');
  const before = statSync(web('index.html')).mtimeMs;
  await restore(target, options());
  expect(statSync(web('index.html')).mtimeMs).toBeGreaterThan(before);
});

test('goes back to a version that is named', async () => {
  const { version } = await publishMark('ett');
  for (const mark of ['tva', 'tre']) await publishMark(mark);
  expect(await restore(target, options(), version)).toMatchObject({ restores: version });
  expect(marksOfPages()).toEqual(['ett', 'ett', 'ett', 'ett']);
  await expect(restore(target, options(), 'finns-inte')).rejects.toThrow('ingen tidigare version');
});

/** Changes one bit in the middle of a file, without its size or time. */
function flipBit(file: string) {
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  writeFileSync(file, bytes);
}

const damages: Record<string, [damage: () => void, line: string]> = {
  'a flipped bit': [
    () => flipBit(join(dist, 'behov/sida-1/index.html')),
    'behov/sida-1/index.html: innehållet stämmer inte med manifestet',
  ],
  'a missing file': [
    () => rmSync(join(dist, 'behov/sida-1/index.html')),
    'behov/sida-1/index.html: filen saknas',
  ],
  'a file that nobody has checked': [
    () => writeFileSync(join(dist, 'extra.html'), ''),
    'extra.html: filen finns inte i manifestet',
  ],
  'a build that was not checked': [() => breakSeal(dist), 'Kör npm run build'],
  'a manifest that is cut off': [
    () => writeFileSync(`${dist}.manifest.json`, '{"format":1,"files":{'),
    'går inte att läsa',
  ],
};

for (const [what, [damage, line]] of Object.entries(damages)) {
  test(`publishes nothing when there is ${what}`, async () => {
    const { version } = await publishMark('ett');
    writeSmallSite(dist, { mark: 'tva' });
    damage();
    await expect(publish(target, dist, '{}', options())).rejects.toThrow(line);
    expect(liveVersion(target)).toBe(version);
    expect(marksOfPages()).toEqual(['ett', 'ett', 'ett', 'ett']);
    expect(readdirSync(join(target, 'versioner'))).toEqual([version]);
  });
}

test('does not go back to a version that is damaged', async () => {
  await publishMark('ett');
  const damaged = liveVersion(target)!;
  const { version } = await publishMark('tva');
  flipBit(join(target, 'versioner', damaged, 'webb/index.html'));
  await expect(restore(target, options())).rejects.toThrow('index.html: innehållet stämmer inte');
  expect(liveVersion(target)).toBe(version);
});

test('finds what has been changed in the published version', async () => {
  await publishMark('ett');
  flipBit(web('index.html.br'));
  appendFileSync(web('robots.txt'), ' ');
  rmSync(web('favicon.svg'));
  writeFileSync(web('ny.html'), '');
  expect(faultsOfLive(target).faults).toEqual([
    'webb/favicon.svg: filen saknas',
    'webb/ny.html: filen finns inte i manifestet',
    'webb/index.html.br: innehållet stämmer inte med manifestet',
    'webb/robots.txt: innehållet stämmer inte med manifestet',
  ]);
});

test('takes nothing over from a published version that is damaged', async () => {
  await publishMark('ett');
  flipBit(web(stylesheet()));
  flipBit(web('robots.txt.br'));
  await publishMark('tva');
  expect(said.join('\n')).toContain('saknas eller är skadad');
  expect(faultsOfLive(target).faults).toEqual([]);
  expect(brotliDecompressSync(readFileSync(web('robots.txt.br')))).toEqual(
    readFileSync(web('robots.txt')),
  );
});

test('publishes also when the manifest of the live version cannot be read', async () => {
  await publishMark('ett');
  writeFileSync(join(target, 'aktuell/manifest.json'), '{');
  await publishMark('tva');
  expect(said.join('\n')).toContain('går inte att läsa');
  expect(marksOfPages()).toEqual(['tva', 'tva', 'tva', 'tva']);
});

test('leaves folders alone that are not for publishing', async () => {
  writeSmallSite(join(target, 'annat'), { mark: 'annat' });
  await expect(publishMark('ett')).rejects.toThrow('Ange en annan mapp');
  expect(readdirSync(target)).toContain('annat');
});

test('removes what a publication left that was cut off', async () => {
  await publishMark('ett');
  writeSmallSite(join(target, 'versioner/.ny-halv'), { mark: 'halv' });
  await publishMark('tva');
  expect(readdirSync(join(target, 'versioner')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('tells when web servers have to read former addresses again', async () => {
  const former = [{ from: '/behov/gammal/', to: '/behov/sida-1/' }];
  expect(await publishMark('ett')).toMatchObject({ movedChanged: false });
  expect(await publishMark('tva')).toMatchObject({ movedChanged: false });
  expect(await publishMark('tre', 0, { former })).toMatchObject({ movedChanged: true });
  expect(readFileSync(join(target, 'aktuell/server/nginx-flyttade.map'), 'utf8')).toBe(
    '"/behov/gammal/" "/behov/sida-1/";\n"/behov/gammal" "/behov/sida-1/";\n',
  );
});

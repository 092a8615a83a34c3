import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { faultsOfFolder } from '../../../scripts/publish/hash-folder.ts';
import { writePlainFolder } from '../../../scripts/publish/plain-folder.ts';
import { readSeal } from '../../../scripts/publish/seal.ts';
import { writeSmallSite } from './small-site.ts';

const root = mkdtempSync(join(tmpdir(), 'plain-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dist = join(root, 'dist');
const target = join(root, 'ut');
const read = (path: string) => readFileSync(join(target, path), 'utf8');

test('puts the policy first in every page, and lays manifest and list of contents beside', async () => {
  const former = [{ from: '/behov/gammal/', to: '/behov/sida-1/' }, { from: '/behov/borta/' }];
  writeSmallSite(dist, { mark: 'ett', base: '/projekt/', former });
  await writePlainFolder(target, dist, '{"sbom":1}');
  for (const path of ['index.html', '404.html', 'behov/sida-1/index.html'])
    expect(read(path)).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]+form-action 'self'"><title>/,
    );
  expect(read('index.html')).not.toContain('frame-ancestors');
  expect(brotliDecompressSync(readFileSync(join(target, 'index.html.br'))).toString()).toBe(
    read('index.html'),
  );
  expect(read('_redirects')).toBe(
    '/projekt/behov/gammal/ /projekt/behov/sida-1/ 301\n/projekt/behov/gammal /projekt/behov/sida-1/ 301\n',
  );
  expect(faultsOfFolder(target, readSeal(target).files)).toEqual([]);
  expect(readFileSync(`${target}.sbom.cdx.json`, 'utf8')).toBe('{"sbom":1}');
});

test('writes the folder anew, and no other', async () => {
  writeSmallSite(dist, { mark: 'tva' });
  await writePlainFolder(target, dist, '{}');
  expect(read('index.html')).toContain('data-mark="tva"');
  expect(existsSync(join(target, '_redirects'))).toBe(false);
  const other = mkdtempSync(join(root, 'annan-'));
  writeFileSync(join(other, 'viktig.txt'), '');
  await expect(writePlainFolder(other, dist, '{}')).rejects.toThrow('Ange en annan mapp');
  expect(existsSync(join(other, 'viktig.txt'))).toBe(true);
});

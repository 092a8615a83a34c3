import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkBytes, secretsOf } from '../../../scripts/dist/check-bytes.ts';

const machine = {
  folders: ['/bygge/plats/projekt', '/rot'],
  environment: { KANARIE: 'fågel-i-gruva', DEPLOY_TOKEN: 'abcdefghij', LANG: 'sv_SE.UTF-8' },
};

/** What is found in a file, as "file:line what". */
const foundIn = (bytes: string | Uint8Array, file = 'sida/index.html'): string[] =>
  checkBytes([file], () => Buffer.from(bytes), secretsOf(machine)).map(
    ({ line, params }) => `${file}:${line} ${params['found']}`,
  );

test('lets through what is written for readers', () => {
  expect(foundIn('<p>Region Västra Götaland, Sahlgrenska Universitetssjukhuset</p>')).toEqual([]);
  expect(foundIn('<a href="/om/">/om/home/</a> https://exempel.se/home/om/')).toEqual([]);
  expect(foundIn('sv_SE.UTF-8 och /rot')).toEqual([]);
});

test('finds the folders of the machine, in pages and in data', () => {
  expect(foundIn('<p>\n/bygge/plats/projekt/src</p>')).toEqual([
    'sida/index.html:2 /bygge/plats/projekt',
  ]);
  expect(foundIn('{"file":"/home/nisse/x.ts"}', 'data/graf.json')).toEqual([
    'data/graf.json:1 /home/nisse',
  ]);
  expect(foundIn('at C:\\Users\\nisse')).toHaveLength(1);
  expect(foundIn('import "../node_modules/zod/index.js"')).toHaveLength(1);
});

test('finds what the environment keeps to itself, and does not repeat it', () => {
  expect(foundIn('fågel-i-gruva abcdefghij')).toEqual([
    'sida/index.html:1 värdet av miljövariabeln KANARIE',
    'sida/index.html:1 värdet av miljövariabeln DEPLOY_TOKEN',
  ]);
});

test('finds the name of a person, also in packed files', () => {
  expect(foundIn('Skriven av Anna Svensson.')).toEqual(['sida/index.html:1 Anna Svensson']);
  expect(foundIn(gzipSync('Skriven av Anna Svensson.'), 'pagefind/1.pf_fragment')).toEqual([
    'pagefind/1.pf_fragment:1 Anna Svensson',
  ]);
});

test('the compiled search engine may know its own machine, but nothing of this one', () => {
  const compiled = '\0asm /home/runner/.cargo/x.rs fågel-i-gruva';
  expect(foundIn(compiled, 'pagefind/wasm.sv.pagefind')).toEqual([
    'pagefind/wasm.sv.pagefind:1 värdet av miljövariabeln KANARIE',
  ]);
});

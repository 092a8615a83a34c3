import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const duties = 'ansvar/vastra-gotaland/fatigue.yaml';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ratta-'));
  await cp('tests/fixtures/minimal', folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

function run(script: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, '--content', folder, ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('puts right what the check says that it can, lists it, and has nothing more to do', async () => {
  const before = read(duties);
  const spoilt = `\ufeff${before.normalize('NFD').replaceAll('\n', '\r\n')}`;
  await writeFile(join(folder, duties), spoilt);
  await writeFile(
    join(folder, 'omdirigeringar.yaml'),
    `omdirigeringar:
  - { fran: /a/, till: /b/, datum: '2026-01-01' }
  - { fran: /b/, till: /om/, datum: '2026-01-01' }
`,
  );
  const found = run('check-content').stdout;
  expect(found.match(/npm run ratta/g)?.length).toBeGreaterThan(3);

  const { stdout, status } = run('repair');
  expect(status).toBe(0);
  expect(stdout).toContain(`${folder}/${duties}:1  tog bort det osynliga tecknet`);
  expect(stdout).toContain('omdirigeringar.yaml:2  bytte /b/ mot /om/');
  expect(stdout).toContain('4 saker är rättade i 2 filer.');
  expect(read(duties)).toBe(before);
  expect(run('check-content').stdout).not.toContain('npm run ratta');
  expect(run('repair').stdout).toContain('Inget att rätta.');
});

test('leaves what is not text, and never writes through a link', async () => {
  const outside = `${folder}-utanfor.yaml`;
  await writeFile(outside, '\ufeffx: 1\r\n');
  await symlink(outside, join(folder, 'sidor/lank.yaml'));
  await writeFile(join(folder, 'sidor/bild.mdx'), Buffer.from('ff0d0a00', 'hex'));
  expect(run('repair').stdout).toContain('Inget att rätta.');
  expect(readFileSync(outside, 'utf8')).toBe('\ufeffx: 1\r\n');
  await rm(outside);
});

test('says in Swedish what it cannot do', () => {
  expect(run('repair', '--okant')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('okänt val') as string,
  });
});

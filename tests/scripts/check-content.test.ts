import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../../src/domain/schemas/index.ts';

const minimal = 'tests/fixtures/minimal';

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

async function withFault<T>(use: (folder: string) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp(minimal, folder, { recursive: true });
    await writeFile(join(folder, 'kva.yaml'), 'kodr: []\n');
    return use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('says what it has checked when nothing is wrong', () => {
  const { status, stdout } = check('--content', minimal, '--today', '2026-11-22');
  expect(stdout).toContain('Inga fel.');
  expect(stdout).toMatch(/\d+ filer och \d+ uppgifter är kontrollerade/);
  expect(status).toBe(0);
});

test('blocks when something is wrong, and gives programs the same findings', async () => {
  await withFault((folder) => {
    expect(check('--content', folder).status).toBe(1);
    const { status, stdout } = check('--content', folder, '--json');
    expect(status).toBe(1);
    // A misspelt key is told once, as what it is; that the right one is missing follows from it.
    const report = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
    expect(report.findings).toEqual([
      expect.objectContaining({
        rule: 'unknown-field',
        severity: 'error',
        file: `${folder}/kva.yaml`,
        line: 1,
        column: 1,
        suggestion: 'koder',
      }),
    ]);
  });
});

test('gives the same report every time', async () => {
  await withFault((folder) => {
    const [first, second] = [check('--content', folder), check('--content', folder)];
    expect(first.stdout).toBe(second.stdout);
  });
});

test('compares with the texts of sources where they are, and says when they are not', async () => {
  const sources = await mkdtemp(join(tmpdir(), 'kallor-'));
  try {
    await writeFile(join(sources, 'prov.txt'), 'En text som inte liknar någon annan.');
    const given = ['--content', minimal, '--today', '2026-11-22', '--sources'];
    expect(check(...given, sources)).toMatchObject({ status: 0 });
    expect(check(...given, sources).stdout).toContain('jämförda med 1 källtext.');
    expect(check(...given, join(sources, 'finns-inte'))).toMatchObject({ status: 2, stdout: '' });
    await rm(join(sources, 'prov.txt'));
    expect(check(...given, sources).stdout).toContain('inte jämförda med källtexterna');
  } finally {
    await rm(sources, { recursive: true });
  }
});

test('blocks when there is no content', () => {
  expect(check('--content', 'finns-inte')).toMatchObject({ status: 1 });
});

test('says in one line when it could not run', () => {
  for (const options of [
    ['--okant'],
    ['--today', 'igår'],
    ['--today', '2026-02-30'],
    ['fil.yaml'],
  ]) {
    const { status, stdout, stderr } = check(...options);
    expect({ status, stdout }, options.join(' ')).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^Kontrollen kunde inte köras/);
  }
});

test('the settings for editors know every collection in YAML', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const wanted = Object.entries(collections).flatMap(([name, { format, pattern }]) =>
    format === 'yaml' ? [[`./content/.schema/${name}.json`, [`content/${pattern}`]]] : [],
  );
  expect(Object.entries(settings['yaml.schemas'])).toEqual(wanted);
});

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { env, makeRepository } from './repository.ts';

const script = resolve('scripts/impact.ts');
const duties = 'content/ansvar/vastra-gotaland/fatigue.yaml';
let repository: Awaited<ReturnType<typeof makeRepository>>;

function paverkan(options: string[], { cwd = repository.folder, path = env.PATH } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd,
    env: { ...env, PATH: path },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  repository = await makeRepository();
  repository.change('content/kva.yaml', 'koder', 'kodr');
  repository.commit('A file that today cannot be read', 'oläslig');
  repository.change('content/kva.yaml', 'kodr', 'koder');
  repository.commit('The world as it was', 'förr');
  repository.change(duties, 'vardnivaer: [primarvard]', 'vardnivaer: [specialiserad]');
  repository.commit('Another level', 'nu');
  repository.change(duties, 'Primärvården utreder trötthet', 'Specialistvården utreder <trötthet>');
});

afterAll(() => repository.remove());

test('says in Swedish what has moved between two commits, and touches nothing', () => {
  const { status, stdout } = paverkan(['förr', '--till', 'nu']);
  expect(stdout).toBe(`KLINISKA ÄNDRINGAR (1)

  Västra Götaland · Fatigue
  • flyttar påståendet ”Utreder” från primärvård till specialiserad vård
    berör 3 sidor: /behov/fatigue/vastra-gotaland/, /jamfor/fatigue/, /vem-gor-vad/vastra-gotaland/
    ${duties}:3

1 klinisk ändring från förr till nu.
`);
  expect(status).toBe(0);
  expect(repository.git('status', '--porcelain').trim()).toBe(`M ${duties}`);
});

test('compares with the working tree when nothing else is asked', () => {
  const { stdout } = paverkan(['nu']);
  expect(stdout).toContain(
    'ändrar texten för påståendet ”Utreder”, ord som kan ändra innebörden: ”primärvård” blir ”specialistvård” ”<” ”>”',
  );
  expect(stdout).toContain('1 klinisk ändring från nu till arbetskopian.');
});

test('gives programs the same changes', () => {
  const { status, stdout } = paverkan(['förr', '--till', 'nu', '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    from: 'förr',
    to: 'nu',
    notices: [],
    counts: { clinical: 1, minor: 0 },
    changes: [
      {
        weight: 'clinical',
        kind: 'statement',
        id: 'vgr-fatigue-utredning',
        field: 'levels',
        before: 'primärvård',
        after: 'specialiserad vård',
        region: 'Västra Götaland',
        needs: ['Fatigue'],
        file: duties,
        line: 3,
        sentence:
          'flyttar påståendet ”Utreder” från primärvård till specialiserad vård i Västra Götaland; berör 3 sidor',
      },
    ],
  });
});

test('gives a comment for a merge request, where words of the content are never markup', () => {
  const { stdout } = paverkan(['nu', '--markdown']);
  expect(stdout).toMatch(/^## Vad ändringen gör kliniskt\n/);
  expect(stdout).toContain('  - är: Specialistvården utreder &lt;trötthet&gt;.\n');
  expect(stdout).not.toContain('<trötthet>');
});

test('says when nothing has changed', () => {
  expect(paverkan(['nu', '--till', 'nu'])).toMatchObject({
    status: 0,
    stdout: 'Inga ändringar från nu till nu.\n',
  });
});

test('tells that a file of the old state cannot be read, and compares the others', () => {
  const { status, stdout } = paverkan(['oläslig', '--till', 'nu']);
  expect(status).toBe(0);
  expect(stdout).toContain('Obs! 1 fil i oläslig går inte att läsa med dagens regler.');
  expect(stdout).toContain('kan inte jämföra filen kva.yaml, som inte går att läsa före ändringen');
  expect(stdout).toContain('flyttar påståendet ”Utreder”');
});

test('says in one line why it could not run', () => {
  const elsewhere = { cwd: tmpdir() };
  for (const [options, where, reason] of [
    [[], {}, 'skriv vad innehållet ska jämföras med'],
    [['finns-inte'], {}, 'git känner inte till ”finns-inte”'],
    [['--', '--output=x'], {}, 'git känner inte till ”--output=x”'],
    [['nu', '--till', 'finns-inte'], {}, 'git känner inte till ”finns-inte”'],
    [['nu', '--okant'], {}, 'okänt val'],
    [['nu', '--content', 'finns-inte'], {}, 'mappen finns-inte/ finns inte'],
    [['nu'], elsewhere, 'mappen hör inte till något git-förråd'],
    [['nu'], { path: '' }, 'git finns inte på datorn'],
  ] as const) {
    const { status, stdout, stderr } = paverkan([...options], where);
    expect({ status, stdout }, options.join(' ')).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`Påverkan kunde inte visas: ${reason}`);
  }
}, 60_000);

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const file = 'granskningar/vastra-gotaland.yaml';
const duties = 'ansvar/vastra-gotaland/fatigue.yaml';
const by = ['--av', 'Regional processledare'];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'granska-'));
  await cp('tests/fixtures/minimal', folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const run = (script: string, ...options: string[]) =>
  spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...options, '--content', folder, '--today', '2026-11-22'],
    { encoding: 'utf8' },
  );

const granska = (...options: string[]) => run('review', ...options);
const written = () => readFileSync(join(folder, file), 'utf8');

test('writes a review that the check accepts, whatever name the record is given', () => {
  const names = [
    'vgr-fatigue-utredning',
    'pastaende/vgr-fatigue-utredning',
    '/behov/fatigue/vastra-gotaland/#vgr-fatigue-utredning',
    'https://example.org/vagar/behov/fatigue/vastra-gotaland/#vgr-fatigue-utredning',
  ];
  const texts = names.map((name) => {
    const { status, stdout, stderr } = granska(name, ...by);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('bara den uppgiften, inte resten av sidan');
    return written();
  });
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('omfattning: uppgift');
  const { status, stdout } = run('check-content');
  expect(stdout).toContain('Inga fel.');
  expect(status).toBe(0);
});

test('pins every record of a page, and keeps the other reviews and comments in the file', () => {
  granska('vgr-fatigue-utredning', ...by);
  const { stdout } = granska('/behov/fatigue/vastra-gotaland', ...by);
  expect(stdout).toContain('Granskningen gäller 4 delar av sidan');
  expect(written()).toMatch(/^# Granskningar\./);
  expect(written().match(/omfattning: (uppgift|behovssida)/g)).toHaveLength(2);
  expect(granska('vastra-gotaland', ...by).stdout).toContain('en hel regionsida');
});

test('renews a review that has lapsed, and says what the reviewer should have read', async () => {
  granska('fatigue/vastra-gotaland', ...by);
  const text = readFileSync(join(folder, duties), 'utf8');
  await writeFile(join(folder, duties), text.replace('utreder trötthet', 'utreder stor trötthet'));
  expect(run('check-content').stdout).toContain('review-lapsed');
  const { stdout } = granska(
    'fatigue/vastra-gotaland',
    ...by,
    ...['--utfall', 'andrad', '--not', 'Ordet stor kom med.'],
  );
  expect(stdout).toContain('påståendet ”Utreder” har ändrats');
  expect(run('check-content').stdout).toContain('Inga fel.');
  expect(written().match(/omfattning:/g)).toHaveLength(1);
});

test.each([
  [['vgr-fatigue-utrednin', ...by], 'Menade du ”vgr-fatigue-utredning”?'],
  [['vgr-fatigue-utredning'], 'av vilken funktion'],
  [['vgr-fatigue-utredning', '--av', 'Karin Fältskog'], 'ser ut som ett personnamn'],
  [['vgr-fatigue-utredning', ...by, '--datum', '2026-11-23'], 'har inte varit än'],
  [['vgr-fatigue-utredning', ...by, '--datum', 'i går'], 'är inte ett datum'],
  [['vgr-fatigue-utredning', ...by, '--utfall', 'bra'], 'utfallet ”bra” finns inte'],
  [['vgr-fatigue-utredning', ...by, '--utfall', 'oppen-fraga'], '”not” behövs här'],
  [['fatigue', ...by, '--okant', 'x'], 'okänt val'],
])('writes nothing for %j, and says why', (options, words) => {
  const { status, stderr } = granska(...options);
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/^Inget är antecknat: /);
  expect(status).toBe(2);
  expect(existsSync(join(folder, file))).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { check } from 'prettier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder, type CheckedFolder } from '../../scripts/check-folder.ts';
import { answersTo, type Given } from '../../scripts/new-entry/answers.ts';
import { openPrompt } from '../../scripts/new-entry/ask.ts';
import { insertItem, setValue } from '../../scripts/new-entry/insert.ts';
import { CannotMake, type World } from '../../scripts/new-entry/kind.ts';
import { kinds } from '../../scripts/new-entry/kinds/index.ts';
import { isGap, newFindings } from '../../scripts/new-entry/left.ts';
import { textsOf, writeAll } from '../../scripts/new-entry/write.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { loadContent } from '../../src/reading/load-content.ts';

const today = '2026-11-22';
let folder: string;
let before: CheckedFolder;
/** The content as it is, for answers that write nothing. */
let world: World;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ny-'));
  await cp('content', folder, { recursive: true });
  before = await checkFolder(folder, today);
  world = worldWith(before.entries);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const worldWith = (entries: readonly Entry[]): World => ({
  graph: buildGraph(entries),
  today,
  has: (file) => existsSync(join(folder, file)),
});

const worldOf = async () => worldWith((await loadContent(folder)).entries);

const kindNamed = (name: string) => kinds.find((kind) => kind.name === name)!;

async function make(name: string, world: World, inOrder: string[], named: Given['named'] = {}) {
  const answers = await answersTo(kindNamed(name), world, { inOrder, named });
  const files = await textsOf(folder, kindNamed(name).plan(answers, world).changes);
  await writeAll(folder, files);
  return files;
}

const run = (...options: string[]) =>
  spawnSync(
    process.execPath,
    ['scripts/new-entry.ts', '--content', folder, '--today', today, ...options],
    { encoding: 'utf8' },
  );

/** What the check says beside the gaps of the template, as the command has announced it. */
const announced = [
  // Where an older edition is applied, the page names the newest one.
  'annan fil: superseded-edition',
  'dokument: uncited-point',
  'pastaende: statement-not-in-flow',
  'pastaende: statement-without-modal',
  'punkt: published-version-changed',
  'punkt: uncited-point',
  'rapport: uncited-point',
];

/** The same kind twice: what cannot be made twice is made of something else the second time. */
const twice: Record<string, [string[], string[]]> = {
  pastaende: [
    ['vastra-gotaland', 'fatigue', 'kan', 'Ger råd om vila'],
    ['Västra Götaland', 'Fatigue', 'kan', 'Ger råd om vila'],
  ],
  rapport: [
    ['norra', '2025'],
    ['norra', '2026'],
  ],
  region: [['Skåne'], ['Blekinge']],
  behov: [
    ['Ont i lederna', 'kropp'],
    ['Ont i nacken', 'kropp'],
  ],
  flode: [
    ['vastra-gotaland', 'alkohol', 'Alkohol'],
    ['vastra-gotaland', 'alkohol', 'Alkohol'],
  ],
  enhet: [
    ['norrbotten', 'Teamet i Piteå'],
    ['norrbotten', 'Teamet i Piteå'],
  ],
  beslut: [
    ['orl-gapanalys-cancerrehabilitering', 'Rutin'],
    ['orl-gapanalys-cancerrehabilitering', 'Rutin'],
  ],
  kod: [['AW031'], ['aa001']],
  ord: [['smärtrehabilitering'], ['ABC']],
  utgava: [
    ['nvp-cancerrehabilitering', '2027'],
    ['nvp-cancerrehabilitering', '2029'],
  ],
  dokument: [
    ['vasterbotten', 'Riktlinje'],
    ['vasterbotten', 'Riktlinje'],
  ],
  punkt: [
    ['vgr-rmr-cancerrehabilitering', 'En uppgift'],
    ['vgr-rmr-cancerrehabilitering', 'En annan uppgift'],
  ],
};

test('every kind is tried here', () => {
  expect(Object.keys(twice).toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
});

test('every kind is made twice in a copy of the content, and the check says only what was announced', async () => {
  const were = new Set(readdirSync('content', { recursive: true }) as string[]);
  const said = new Set<string>();
  for (const round of [0, 1] as const) {
    const world = await worldOf();
    const kindOfFile = new Map<string, string>();
    for (const [name, answers] of Object.entries(twice)) {
      for (const { file, text, isNew } of await make(name, world, answers[round])) {
        if (file !== 'sokprov.yaml') kindOfFile.set(file, name);
        expect(isNew, file).toBe(!were.has(file));
        were.add(file);
        if (!file.endsWith('.yaml')) continue;
        const options = { parser: 'yaml', printWidth: 100, singleQuote: true };
        expect(await check(text, options), file).toBe(true);
      }
    }
    const after = await checkFolder(folder, today);
    expect(after.partial).toBe(false);
    for (const { rule, file } of newFindings(before, after).filter((one) => !isGap(one))) {
      said.add(`${kindOfFile.get(file) ?? 'annan fil'}: ${rule}`);
    }
    before = after;
  }
  expect([...said].toSorted()).toEqual(announced);
  const left = readdirSync(folder, { recursive: true }) as string[];
  expect(left.filter((file) => /(^|\/)_ny/.test(file))).toEqual([]);
}, 120_000);

test('what stood in a file stands there still, letter for letter and in order', () => {
  for (const file of [
    'kva.yaml',
    'ordlista.yaml',
    'ansvar/vastra-gotaland/fatigue.yaml',
    'sokprov.yaml',
  ]) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const was = readFileSync(join('content', file), 'utf8').split('\n');
    let at = -1;
    for (const line of was) {
      at = lines.indexOf(line, at + 1);
      expect(at, `${file}: ${line}`).toBeGreaterThanOrEqual(0);
    }
  }
});

test('lists that have an order keep it', async () => {
  const { graph } = await worldOf();
  const codes = graph.all('code').map(({ data }) => data.code);
  expect(codes).toContain('AA001');
  expect(codes).toEqual(codes.toSorted());
  const text = readFileSync(join(folder, 'ordlista.yaml'), 'utf8');
  expect(text.indexOf('term: ABC')).toBeLessThan(text.indexOf('term: ACT'));
});

test('a new edition in force makes the one before it older', async () => {
  const { graph } = await worldOf();
  const edition = (name: string) => graph.get('edition', `nvp-cancerrehabilitering/${name}`)!.data;
  expect(edition('2023')).toMatchObject({
    status: 'aldre',
    supersededBy: 'nvp-cancerrehabilitering/2027',
  });
  expect(edition('2027')).toMatchObject({
    status: 'aldre',
    supersededBy: 'nvp-cancerrehabilitering/2029',
  });
  expect(edition('2029').status).toBe('gallande');
});

test('the command says what it made, what is left and what to do then', () => {
  const { stdout, stderr, status } = run(
    'enhet',
    'vasterbotten',
    'Teamet i Lycksele',
    '--ar',
    '2025',
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain(`Ändrade ${folder}/enheter/vasterbotten.yaml`);
  expect(stdout).toMatch(/Att fylla i \(4\):\n {2}\S+vasterbotten\.yaml:\d+ {2}tar-emot: /);
  expect(readFileSync(join(folder, 'enheter/vasterbotten.yaml'), 'utf8')).toContain(
    '- id: vb-teamet-i-lycksele',
  );
}, 60_000);

test.each([
  [['rapport', 'nora', '2025'], 'Menade du ”norra”?'],
  [['rapport', 'norra'], 'ar: Vilket år?'],
  [['rapport', 'norra', '2024'], 'rapporter/cancerrehabilitering/2024.mdx finns redan'],
  [['rapport', 'norra', '25'], '”25” är inte ett år'],
  [['rapport'], /2 svar saknas:\n {2}region: .* Välj: .*norrbotten/],
  [['kod', 'AW019'], 'koden AW019 finns redan'],
  [['ord', 'SIP'], 'finns redan i ordlistan'],
  [['region', 'Örebro län'], 'id ”orebro-lan” är upptaget'],
  [['ord', 'a', 'b'], 'ett svar för mycket'],
])('refuses %j, and says why', async ([name, ...inOrder], words) => {
  const answers = answersTo(kindNamed(name!), world, { inOrder, named: {} });
  await expect(answers).rejects.toThrow(CannotMake);
  await expect(answers).rejects.toThrow(words);
});

test.each([
  [[], 'npm run ny -- rapport norra 2025'],
  [['rapprt'], 'Menade du ”rapport”?'],
  [['enhet', 'norrbotten', 'X', '--foo', 'y'], '--foo finns inte för enhet'],
  [['enhet', 'norrbotten', 'X', '--ar'], '--ar saknar sitt svar'],
  [['--hjlp'], 'okänt val --hjlp'],
  [['enhet', 'norrbotten', 'X', '--hjlp'], '--hjlp finns inte för enhet. Det som finns: --'],
])(
  'the command writes nothing for %j, and says why in Swedish',
  (options, words) => {
    const files = () => readdirSync(folder, { recursive: true }).length;
    const were = files();
    // An option that lacks its answer must not take the next for it, so the folder comes first.
    const { stderr, status } = run(...options);
    expect(stderr).toMatch(/^Inget är skapat: /);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    expect(files()).toBe(were);
  },
  60_000,
);

test('a file that is already there is never written over, and the others are taken back', async () => {
  const files = [
    { file: 'regioner/ny-ett.yaml', text: 'a: 1\n', isNew: true },
    { file: 'kva.yaml', text: 'koder: []\n', isNew: false },
    { file: 'helt/ny/mapp.yaml', text: 'a: 1\n', isNew: true },
    { file: 'regioner/norra.yaml', text: 'a: 1\n', isNew: true },
  ];
  const was = readFileSync(join(folder, 'kva.yaml'), 'utf8');
  await expect(writeAll(folder, files)).rejects.toThrow('norra.yaml finns redan');
  expect(readFileSync(join(folder, 'kva.yaml'), 'utf8')).toBe(was);
  expect(existsSync(join(folder, 'regioner/ny-ett.yaml'))).toBe(false);
  expect(existsSync(join(folder, 'helt'))).toBe(false);
  expect(readFileSync(join(folder, 'regioner/norra.yaml'), 'utf8')).toContain('Norra');
});

test('asks one thing at a time, takes a number, a name or Enter, and asks again after a slip', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let asked = '';
  output.on('data', (words) => (asked += String(words)));
  const prompt = openPrompt(input, output);
  input.write(
    ['norrland', 'Norrbotten', '', 'Teamet', '', '25', '2025', '', 'x-1', ''].join('\n') + '\n',
  );
  const answers = await answersTo(
    kindNamed('enhet'),
    await worldOf(),
    { inOrder: [], named: {} },
    prompt.ask,
  );
  prompt.close();
  expect(answers).toEqual({
    region: 'norrbotten',
    namn: 'Teamet',
    plats: undefined,
    ar: '2025',
    vardniva: 'ej-angiven',
    kalla: 'x-1',
    id: 'nb-teamet',
  });
  expect(asked).toContain('Vilken region?');
  expect(asked).toContain('finns inte: ”norrland”');
  expect(asked).toContain('Här behövs ett svar.');
  expect(asked).toContain('[Enter: nb-teamet]');
});

test('makes nothing when the questions are interrupted', async () => {
  const input = new PassThrough();
  const prompt = openPrompt(input, new PassThrough());
  input.end('1\n');
  const given = { inOrder: [], named: {} };
  await expect(answersTo(kindNamed('enhet'), world, given, prompt.ask)).rejects.toThrow(CannotMake);
});

test('adds to a list that is empty, spaced, commented or missing', () => {
  const item = ['a: 1', 'b: x'];
  expect(insertItem('f', '# hej\nlista: [] # slut\n', 'lista', item)).toBe(
    '# hej\nlista:\n  - a: 1\n    b: x\n# slut\n',
  );
  expect(insertItem('f', 'x: 1\n', 'lista', item)).toBe('x: 1\n\nlista:\n  - a: 1\n    b: x\n');
  const text = 'lista:\n  # först\n  - a: 0 # noll\n\n  # sedan\n  - a: 2\n# efter\nnasta: 1\n';
  expect(insertItem('f', text, 'lista', item)).toBe(
    'lista:\n  # först\n  - a: 0 # noll\n\n  # sedan\n  - a: 2\n\n  - a: 1\n    b: x\n# efter\nnasta: 1\n',
  );
  expect(insertItem('f', text, 'lista', item, 'a')).toBe(
    'lista:\n  # först\n  - a: 0 # noll\n\n  - a: 1\n    b: x\n\n  # sedan\n  - a: 2\n# efter\nnasta: 1\n',
  );
  expect(() => insertItem('f', 'lista: "x\n', 'lista', item)).toThrow('går inte att läsa');
  expect(() => insertItem('f', 'lista: ett ord\n', 'lista', item)).toThrow('för hand');
});

test('changes one value and leaves the rest of the file alone', () => {
  const text = '# först\nnamn: x # namnet\nstatus: gallande # nu\nlista: []\n';
  expect(setValue('f', text, 'status', 'aldre')).toBe(text.replace('gallande', 'aldre'));
  expect(setValue('f', text, 'ersatt-av', 'p/2027')).toBe(
    text.replace('# nu\n', '# nu\nersatt-av: p/2027\n'),
  );
  expect(() => setValue('f', text, 'lista', 'x')).toThrow('för hand');
});

test('reads no folder that is not there', async () => {
  const missing = join(folder, 'borta');
  const { stderr, status } = spawnSync(
    process.execPath,
    ['scripts/new-entry.ts', 'kod', 'AW031', '--content', missing],
    { encoding: 'utf8' },
  );
  expect(stderr).toContain('finns inte');
  expect(status).toBe(2);
  await writeFile(join(folder, 'kva.yaml'), 'koder: "x\n');
  expect(run('kod', 'AW032').stderr).toContain('kva.yaml går inte att läsa');
}, 60_000);

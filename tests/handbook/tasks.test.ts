import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test as base } from 'vitest';
import { checkFolder, type CheckedFolder } from '../../scripts/check-folder.ts';
import { isGap } from '../../scripts/new-entry/left.ts';
import { Copy } from './copy.ts';

// What an editor must be able to do on a day at work: each is done on a copy of the content, and the check – or the
// command – has to name every place that is touched. The time from save to message is printed at the end.

let before: CheckedFolder;
const times: string[] = [];

beforeAll(async () => {
  before = await checkFolder('content', '2026-11-22');
}, 60_000);

afterAll(() => console.log(['From save to message:', ...times].join('\n')));

const test = (title: string, work: (copy: Copy) => Promise<void>) =>
  base(
    title,
    async () => {
      const copy = await Copy.make(before);
      try {
        await work(copy);
        times.push(...copy.times.map((ms) => `${String(Math.round(ms)).padStart(6)} ms  ${title}`));
      } finally {
        await copy.remove();
      }
    },
    180_000,
  );

const pathOf = (copy: Copy, file: string) => join(copy.root, 'content', file);
const change = (copy: Copy, file: string, from: string, to: string) =>
  copy.edit(file, file, from, () => to);
const remove = (copy: Copy, file: string, lines: string) =>
  copy.edit(file, file, lines, () => undefined);

/** The files that the check names now and did not name before. */
async function named(copy: Copy) {
  const { findings, printed } = await copy.check();
  const places = findings.map(({ rule, file }) => `${rule} ${file}`);
  return { printed, rules: [...new Set(places)].toSorted() };
}

const duties = 'ansvar/vastra-gotaland/fatigue.yaml';
const training = 'ansvar/vastra-gotaland/fysisk-aktivitet.yaml';
const criterion = 'vgr-fysisk-aktivitet-skelettmetastaser';

test('a heading that six pages link to is renamed: nothing breaks, and another id is named six times', async (copy) => {
  const pages = ['alkohol', 'tobak', 'team', 'lymfodem', 'fertilitet', 'nutrition'];
  for (const page of pages) {
    const path = pathOf(copy, `behov/${page}.mdx`);
    const link =
      'Läs om [utredningen](/behov/fatigue/vastra-gotaland/#vgr-fatigue-hembesok). <Kalla punkter="v-027" />';
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${link}\n`);
  }
  expect((await named(copy)).rules).toEqual([]);
  const heading =
    /id: vgr-fatigue-hembesok\n {4}text: .*\n(?: {4}viktiga-ord.*\n)? {4}(kort: .*)/.exec(
      readFileSync(pathOf(copy, duties), 'utf8'),
    )![1]!;
  await change(copy, duties, heading, 'kort: Besöker hemma');
  expect((await named(copy)).rules).toEqual([]);
  await change(copy, duties, '- id: vgr-fatigue-hembesok', '- id: vgr-fatigue-hembesoket');
  const { rules, printed } = await named(copy);
  for (const page of pages) expect(rules).toContain(`broken-anchor behov/${page}.mdx`);
  expect(rules).toContain('unknown-reference floden/vastra-gotaland/fatigue.yaml');
  expect(rules).toContain('search-trial-target-missing sokprov.yaml');
  expect(printed).toContain('Menade du ”vgr-fatigue-hembesoket”?');
});

test('a criterion is deleted: the duty, the flow, the overlaps, the queries and the matrix are named', async (copy) => {
  copy.remember();
  await remove(
    copy,
    training,
    `- id: ${criterion}\n  text: har skelettmetastaser.\n  kort: Skelettmetastaser\n  vardniva: specialiserad\n  kalla: [v-033]`,
  );
  expect((await named(copy)).rules).toEqual([
    'search-trial-target-missing sokprov-blind.yaml',
    'search-trial-target-missing sokprov.yaml',
    `unknown-reference ${training}`,
    'unknown-reference floden/vastra-gotaland/fysisk-aktivitet.yaml',
    'unknown-reference overlapp.yaml',
  ]);
  const report = await copy.run('npm run paverkan -- main', 'paverkan');
  expect(report).toContain('tar bort kriteriet ”Skelettmetastaser”');
  for (const address of [
    '/floden/vastra-gotaland/fysisk-aktivitet/',
    '/vem-gor-vad/vastra-gotaland/',
    '/behov/fysisk-aktivitet/vastra-gotaland/',
  ]) {
    expect(report).toContain(address);
  }
});

test('a criterion is moved to primary care: somebody is asked to read the page anew', async (copy) => {
  const review =
    'npm run granska -- /behov/fysisk-aktivitet/vastra-gotaland/ --av "Regional processledare"';
  await copy.run(review, 'granska');
  await change(
    copy,
    training,
    'kort: Skelettmetastaser\nvardniva: specialiserad',
    'kort: Skelettmetastaser\nvardniva: primarvard',
  );
  const half = await named(copy);
  expect(half.rules).toContain(`criterion-level-differs ${training}`);
  await remove(copy, training, `- ${criterion}`);
  await copy.edit(
    training,
    training,
    '- vgr-fysisk-aktivitet-hembesok',
    (line) => `${line}\n- ${criterion}`,
  );
  const { rules, printed } = await named(copy);
  expect(rules).toEqual(['review-lapsed granskningar/vastra-gotaland.yaml']);
  expect(printed).toContain('npm run granska -- fysisk-aktivitet/vastra-gotaland');
  const said = await copy.run(review, 'granska');
  expect(said.slice(said.indexOf('Sedan den förra granskningen:'))).toContain(
    'kriteriet ”Skelettmetastaser” har ändrats',
  );
  expect((await named(copy)).rules).toEqual([]);
});

test('a new edition of the programme is entered: what builds on an older one is marked', async (copy) => {
  await copy.run('npm run ny -- utgava nvp-cancerrehabilitering 2027', 'ny');
  await fill(copy);
  const { printed } = await named(copy);
  expect(printed).toContain('tillampningar/vastra-gotaland/nvp-cancerrehabilitering.mdx:5');
  expect(printed).toContain('Det finns en nyare: 2027.');
});

test('2026-03-DD, and a region that does not exist', async (copy) => {
  const source = 'kallor/vgr-rmr-cancerrehabilitering.yaml';
  const line =
    readFileSync(pathOf(copy, source), 'utf8').split('\n').indexOf('faststalld: ej-angivet') + 1;
  await change(copy, source, 'faststalld: ej-angivet', "faststalld: '2026-03-DD'");
  const date = await named(copy);
  expect(date.rules).toEqual([`wrong-date ${source}`]);
  expect(date.printed).toContain(`content/${source}:${line}:13`);
  expect(date.printed).toContain('2026-03-DD');
  await change(copy, source, 'region: vastra-gotaland', 'region: vastra-gotland');
  // Both slips are told at once.
  const region = await named(copy);
  expect(region.printed).toContain('2026-03-DD');
  expect(region.printed).toContain(
    'Det finns ingen region med id ”vastra-gotland”. Menade du ”vastra-gotaland”?',
  );
  expect(region.printed).toMatch(
    new RegExp(`content/${source}:\\d+:9 {2}fel {2}unknown-reference`),
  );
});

test('a region is added with two answers only', async (copy) => {
  for (const command of [
    'npm run ny -- region Skåne',
    'npm run ny -- dokument skane "Skånes riktlinje" --kort "Riktlinje Skåne" --punkter 2',
    'npm run ny -- pastaende skane fatigue kan "Ger råd om vila" --text "Primärvården kan ge råd om vila." --vardniva primarvard --kalla s-001',
    'npm run ny -- pastaende skane tobak bor "Frågar om tobak" --text "Specialistvården bör fråga om tobak." --vardniva specialiserad --kalla s-002',
  ]) {
    await copy.run(command, command);
  }
  const half = await named(copy);
  expect(half.rules).toEqual([
    'placeholder-text ansvar/skane/fatigue.yaml',
    'placeholder-text ansvar/skane/tobak.yaml',
    'placeholder-text kallor/skane-skanes-riktlinje.yaml',
    'placeholder-text regioner/skane.yaml',
  ]);
  await fill(copy);
  expect((await named(copy)).printed).toBe('Inga fel.');
});

test('granskad, ingen ändring', async (copy) => {
  const said = await copy.run(
    'npm run granska -- vgr-fatigue-utredning --av "Regional processledare"',
    'granska',
  );
  expect(said).toContain('granskad, ingen ändring');
  expect(readFileSync(pathOf(copy, 'granskningar/vastra-gotaland.yaml'), 'utf8')).toContain(
    'utfall: ingen-andring',
  );
  expect((await named(copy)).rules).toEqual([]);
});

test('the invented report for 2025 is added', async (copy) => {
  const said = await copy.run('npm run ny -- rapport norra 2025', 'ny');
  const files = [...said.matchAll(/Skapade content\/(\S+)/g)].map(([, file]) => file!);
  const half = await named(copy);
  for (const file of files) expect(half.rules).toContain(`placeholder-text ${file}`);
  await fill(copy);
  expect((await named(copy)).rules).toEqual([
    'uncited-point kallor/norra-processplan-uppfoljning-2025.yaml',
  ]);
});

test('a statement is withdrawn: the flow that shows it and what may say the same are named', async (copy) => {
  const said = await copy.run(
    'npm run dra-tillbaka -- vgr-fatigue-utredning --skal "Fel vårdnivå." --av "Redaktionen"',
    'dra-tillbaka',
  );
  expect(said).toContain('content/floden/vastra-gotaland/fatigue.yaml');
  const { rules, printed } = await named(copy);
  expect(rules).toContain('withdrawn-in-flow floden/vastra-gotaland/fatigue.yaml');
  expect(printed).not.toContain('  fel  ');
});

/** Fills in every gap that the check names, each with words of its own. */
async function fill(copy: Copy): Promise<void> {
  const checked = await checkFolder(join(copy.root, 'content'), '2026-11-22');
  const gaps = checked.findings.filter(isGap).toReversed();
  for (const [index, { file, line, rule }] of gaps.entries()) {
    const lines = readFileSync(pathOf(copy, file), 'utf8').split('\n');
    const said = (gap: string) =>
      gap.includes('rubriken i dokumentet')
        ? 'En påhittad rubrik'
        : gap.includes('ej-angivet')
          ? 'ej-angivet'
          : `påhittat${index} ord${index * 7} rad${index * 13}`;
    lines[line - 1] =
      rule === 'placeholder-text'
        ? lines[line - 1]!.replace(/\[[Ff]yll i[^\]]*\]/, said)
        : lines[line - 1]!.replace('fyll-i', 'v-005');
    writeFileSync(pathOf(copy, file), lines.join('\n'));
  }
}

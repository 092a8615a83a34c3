import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '../../scripts/check-folder.ts';
import { toTerminal } from '../../src/checks/reporters/terminal.ts';

const flow = 'floden/vastra-gotaland/vag.yaml';

/** What the terminal says of a small flow whose first condition is written in another way. */
async function reportWith(written: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp('tests/fixtures/minimal', folder, { recursive: true });
    await cp('tests/checks/rules/decision-gap/alla-svar-har-en-vag', folder, { recursive: true });
    const path = join(folder, flow);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('nar: kurativ = nej eller manader < 12');
    await writeFile(path, text.replace('nar: kurativ = nej eller manader < 12', `nar: ${written}`));
    const { findings, lineOf } = await checkFolder(folder, '2026-11-22');
    return toTerminal(findings, { folder: 'content', lineOf });
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('points at the letter where a condition stops being one', async () => {
  expect(await reportWith('kurativ = nej eller manader << 12')).toMatchInlineSnapshot(`
    "content/floden/vastra-gotaland/vag.yaml:46:38  fel  condition-unreadable
         46 |     nar: kurativ = nej eller manader << 12
            |                                      ^^
         ”<<” är inget jämförelsetecken. Menade du ”<”?
         Jämförelser skrivs = != < <= > >=.
         Läs mer: /redaktion/kontroller/#condition-unreadable

    1 fel i 1 fil."
  `);
});

test('finds the letter behind quotation marks and in folded text', async () => {
  expect(await reportWith('"kurativ = nej eller manader << 12"')).toMatch(
    /vag\.yaml:46:39 {2}fel {2}condition-unreadable/,
  );
  expect(await reportWith('>-\n      kurativ = nej\n      eller manader << 12')).toMatch(
    /vag\.yaml:48:21 {2}fel {2}condition-unreadable/,
  );
  expect(await reportWith('kurativ = nej eller\n      manader <')).toMatch(
    /vag\.yaml:47:16 {2}fel {2}condition-unreadable/,
  );
});

test('says what was meant by a name, and where it stands', async () => {
  expect(await reportWith('kurativ = nej eller månader < 12')).toMatchInlineSnapshot(`
    "content/floden/vastra-gotaland/vag.yaml:46:30  fel  condition-unknown-name
         46 |     nar: kurativ = nej eller månader < 12
            |                              ^^^^^^^
         Flödet frågar inte efter ”månader”. Menade du ”manader”?
         Flödet frågar efter kurativ, manader. Rätta namnet, eller lägg till frågan under ”variabler”.
         Läs mer: /redaktion/kontroller/#condition-unknown-name

    1 fel i 1 fil."
  `);
});

test('says which patient finds two ways', async () => {
  expect(await reportWith('kurativ = nej eller manader <= 12')).toMatchInlineSnapshot(`
    "content/floden/vastra-gotaland/vag.yaml:46:10  fel  decision-overlap
         46 |     nar: kurativ = nej eller manader <= 12
            |          ^^^^^^^
         kurativ = ja och exakt 12 månader (manader): två vägar, till ”Ett” och ”Tva”.
         Ändra ett av villkoren, eller ange ”parallell: true” om båda tas. Lämnar källan det öppet: peka på en rad i overlapp.yaml under ”overlapp”.
         Läs mer: /redaktion/kontroller/#decision-overlap

    content/floden/vastra-gotaland/vag.yaml:51:10  fel  decision-overlap
         51 |     nar: kurativ = ja och manader >= 12
            |          ^^^^^^^
         kurativ = ja och exakt 12 månader (manader): två vägar, till ”Ett” och ”Tva”.
         Ändra ett av villkoren, eller ange ”parallell: true” om båda tas. Lämnar källan det öppet: peka på en rad i overlapp.yaml under ”overlapp”.
         Läs mer: /redaktion/kontroller/#decision-overlap

    2 fel i 1 fil."
  `);
});

test('says which patient finds no way', async () => {
  expect(await reportWith('kurativ = nej')).toMatchInlineSnapshot(`
    "content/floden/vastra-gotaland/vag.yaml:24:9  fel  decision-gap
         24 |   - id: val
            |         ^^^
         ”Vilken väg?”: vad händer när kurativ = ja och mindre än 12 månader (manader)? Ingen pil gäller då.
         Lägg till vägen, eller ändra ett villkor. Har källan ingen regel: visa det som ett steg, eller peka på en rad i overlapp.yaml under ”overlapp”.
         Läs mer: /redaktion/kontroller/#decision-gap

    1 fel i 1 fil."
  `);
});

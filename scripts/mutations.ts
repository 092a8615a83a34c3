import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { todayInSweden } from '../src/checks/today.ts';
import { readSourceTexts } from '../src/reading/read-source-texts.ts';
import { judgeRow, type Verdict } from './mutations/judge.ts';
import { openWorld, type MemoryWorld } from './mutations/memory-world.ts';
import { readRows } from './mutations/read-rows.ts';
import type { Group, WorldName } from './mutations/row.ts';

const table = 'tests/mutations';

/** The day of the small world; what it says must not depend on when the tests are run. */
const dayOfSmallWorld = '2026-11-22';

const options = {
  grupp: { type: 'string' },
  sources: { type: 'string', default: '../shared/sources' },
} as const;

/** Runs the table of faults in both worlds and prints what was caught. Gives 1 when something was missed. */
async function runTable(): Promise<number> {
  const { grupp, sources } = parseArgs({ options }).values;
  const realSources = existsSync(sources) ? await readSourceTexts(sources) : undefined;
  const worlds: Record<WorldName, MemoryWorld> = {
    liten: openWorld(
      `${table}/varld`,
      dayOfSmallWorld,
      await readSourceTexts(`${table}/kalltexter`),
    ),
    verklig: openWorld('content', todayInSweden(), realSources),
  };
  let isSound = true;
  for (const group of readRows(table)) {
    if (grupp !== undefined && group.grupp !== grupp) continue;
    const verdicts = Object.entries(worlds).map(
      ([name, world]) => [name, judge(group, name as WorldName, world)] as const,
    );
    console.log(`${group.grupp}  ${group.titel}`);
    for (const [name, judged] of verdicts) {
      const caught = judged.filter(({ isCaught }) => isCaught).length;
      if (judged.length > 0) console.log(`   ${name.padEnd(8)} ${caught} av ${judged.length}`);
      for (const verdict of judged) if (!verdict.isCaught) console.log(explain(verdict));
      isSound &&= caught === judged.length;
    }
  }
  return isSound ? 0 : 1;
}

const judge = (group: Group, name: WorldName, world: MemoryWorld): Verdict[] =>
  group.rader.filter(({ varld }) => varld.includes(name)).map((row) => judgeRow(row, world));

const explain = ({ row, missed, unrelated }: Verdict): string =>
  [
    `     ${row.id} ${row.vad}`,
    ...missed.map((line) => `       saknas: ${line}`),
    ...unrelated.map((line) => `       för mycket: ${line}`),
  ].join('\n');

process.exitCode = await runTable();

import { todayInSweden } from '../../src/checks/today.ts';
import { writeMeasurement } from '../measure/write-measurement.ts';
import { aboutChecks } from './about-checks.ts';
import { readSourceTexts } from '../../src/reading/read-source-texts.ts';
import { judgeRow, type Verdict } from './judge.ts';
import { openWorld, type MemoryWorld } from './memory-world.ts';
import { readRows } from './read-rows.ts';
import { heldElsewhere, soleRules } from './sole-rules.ts';
import type { Group, RowElsewhere, WorldName } from './row.ts';

const table = 'tests/mutations';

/** The day of the small world; what it says must not depend on when it is run. */
const dayOfSmallWorld = '2026-11-22';

const states: Record<RowElsewhere['lage'], string> = {
  utgatt: 'utgått',
  'annat-prov': 'hålls av ett annat prov',
  senare: 'senare',
};

/**
 * Runs the table of faults in the small world and in the content, prints what was caught in each group and gives true
 * when nothing was missed.
 */
export async function runTable(chosen: {
  group: string | undefined;
  sources: string;
}): Promise<boolean> {
  const worlds: Record<WorldName, MemoryWorld> = {
    liten: openWorld(
      `${table}/varld`,
      dayOfSmallWorld,
      await readSourceTexts(`${table}/kalltexter`),
    ),
    verklig: openWorld('content', todayInSweden(), await readSourceTexts(chosen.sources)),
  };
  const total = { liten: [0, 0], verklig: [0, 0] } as Record<WorldName, [number, number]>;
  console.log('Grupp                                           liten värld   innehållet');
  for (const group of readRows(table)) {
    if (chosen.group !== undefined && group.grupp !== chosen.group) continue;
    const figures: string[] = [];
    const missed: string[] = [];
    for (const name of ['liten', 'verklig'] as const) {
      const verdicts = judge(group, name, worlds[name]);
      const caught = verdicts.filter(({ isCaught }) => isCaught).length;
      total[name][0] += caught;
      total[name][1] += verdicts.length;
      figures.push(verdicts.length === 0 ? '–' : `${caught} av ${verdicts.length}`);
      missed.push(...verdicts.filter(({ isCaught }) => !isCaught).map(explain));
    }
    print(`${group.grupp}  ${group.titel}`, figures);
    for (const text of missed) console.log(text);
    for (const { id, lage, skal } of group.ovriga)
      console.log(`     ${id} ${states[lage]}: ${skal}`);
  }
  print(
    'Alla',
    Object.values(total).map(([caught, all]) => `${caught} av ${all}`),
  );
  if (chosen.group === undefined) {
    writeMeasurement('mutationer', {
      command: 'npm run mutationer',
      title: 'Planterade fel som kontrollen hittar',
      about: aboutChecks,
      figures: [
        { name: 'I en liten värld', value: total.liten[0], of: total.liten[1], limit: 1 },
        { name: 'I innehållet', value: total.verklig[0], of: total.verklig[1], limit: 1 },
      ],
    });
  }
  const isComplete = chosen.group !== undefined || printSoleRules();
  return isComplete && Object.values(total).every(([caught, all]) => caught === all);
}

/** Prints how many rules are the only ones to see some fault, and gives true when all are. */
function printSoleRules(): boolean {
  const { all, without } = soleRules(table);
  console.log(
    `\nRegler som ensamma ser något fel: ${all.length - without.length} av ${all.length}`,
  );
  for (const rule of without)
    console.log(`     ${rule}: ser inget fel som inte någon annan också ser`);
  for (const [rule, reason] of Object.entries(heldElsewhere))
    console.log(`     ${rule} räknas inte: ${reason}`);
  return without.length === 0;
}

const print = (name: string, figures: readonly string[]): void =>
  console.log([name.padEnd(46), ...figures.map((figure) => figure.padStart(12))].join(' '));

const judge = (group: Group, name: WorldName, world: MemoryWorld): Verdict[] =>
  group.rader.filter(({ varld }) => varld.includes(name)).map((row) => judgeRow(row, world));

const explain = ({ row, missed, unrelated }: Verdict): string =>
  [
    `     ${row.id} ${row.vad} (${row.fil ?? 'flera filer'})`,
    ...missed.map((line) => `       saknas: ${line}`),
    ...unrelated.map((line) => `       för mycket: ${line}`),
  ].join('\n');

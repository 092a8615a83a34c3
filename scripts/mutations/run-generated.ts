import { Worker } from 'node:worker_threads';
import { todayInSweden } from '../../src/checks/today.ts';
import { generateMutants } from './generated/generate.ts';
import type { Mutant, MutantClass, Outcome } from './generated/mutant.ts';
import { writeMeasurement } from '../measure/write-measurement.ts';
import { aboutChecks } from './about-checks.ts';
import { openWorld } from './memory-world.ts';

const folder = 'content';
const workers = 2;

/** What must be caught of each class, and of how many mutants in all. Swaps and choices have no limit: people judge them. */
const limits: Record<MutantClass, number> = { structural: 0.99, semantic: 0.9, swap: 0, choice: 0 };
const leastInAll = 2000;

const classes: Record<MutantClass, string> = {
  structural: 'Strukturen',
  semantic: 'Innehållet i påståenden och flöden',
  swap: 'Byten: en annan giltig hänvisning av samma slag',
  choice: 'Fria val: ett annat giltigt värde, som bara källan kan avgöra',
};

/** Makes mutants of the content, prints for each operator how many were caught, and every survivor. */
export async function runGenerated(chosen: {
  seed: number;
  perOperator: number;
}): Promise<boolean> {
  const today = todayInSweden();
  const started = performance.now();
  const mutants = generateMutants(openWorld(folder, today), chosen);
  const outcomes = new Map(
    (await judgeAll(mutants, today)).map((outcome) => [outcome.id, outcome]),
  );
  const judged = mutants.map((mutant) => ({ mutant, outcome: outcomes.get(mutant.id)! }));
  let isSound = mutants.length >= leastInAll;
  for (const name of Object.keys(classes) as MutantClass[]) {
    const own = judged.filter(({ mutant }) => mutant.class === name);
    isSound = report(name, own) && isSound;
  }
  writeMeasurement('mutationer-genererade', {
    command: 'npm run mutationer -- --genererade',
    title: 'Fel gjorda av innehållet självt som kontrollen hittar',
    about: [...aboutChecks, 'content/**/*.{yaml,mdx}'],
    figures: (Object.keys(classes) as MutantClass[]).map((name) => {
      const own = judged.filter(({ mutant }) => mutant.class === name);
      const limit = limits[name];
      return {
        name: classes[name],
        value: own.filter(isCaught).length,
        of: own.length,
        ...(limit > 0 ? { limit } : {}),
      };
    }),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${mutants.length} mutanter med fröet ${chosen.seed}, ${seconds} s.`);
  return isSound;
}

async function judgeAll(mutants: readonly Mutant[], today: string): Promise<Outcome[]> {
  // Every second mutant to each worker, so that slow operators are shared.
  const shares = Array.from({ length: workers }, (_, nth) =>
    mutants.filter((_, index) => index % workers === nth),
  );
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<Outcome[]>((done, fail) => {
          const worker = new Worker(new URL('./generated/worker.ts', import.meta.url), {
            workerData: { folder, today, mutants: share },
          });
          worker.on('message', done);
          worker.on('error', fail);
        }),
    ),
  );
  return results.flat();
}

/** Why mutants of an operator can live: what else would have to say so, and does not. */
const reasons: Record<string, string> = {
  'dag: i framtiden': 'dagen får ligga framåt i tiden',
  'dag: en dag tidigare': 'en annan giltig dag, som bara står här',
  'flöde: pil bort': 'pilen är parallell eller luckan är antecknad som öppen',
  'flöde: villkor bort': 'pilen är parallell och kan gälla utan villkor',
  'flöde: ja blir nej':
    'pilen är parallell, eller utfallet antecknat som öppet; texten vid pilen säger inte ja eller nej',
  'flöde: och blir eller': 'vägen ”annars” täcker de patienter som byter väg',
  'flöde: pil till annat steg': 'steget finns och alla steg nås ändå',
  'flöde: steg på annan vårdnivå': 'påståendet gäller flera eller alla vårdnivåer',
  'påstående: tal': 'talet står i den korta texten, som får räkna det texten räknar upp',
  'påstående: nekande ord bort': 'ordet står i den korta texten; texten har det kvar',
  'påstående: modalverb': 'ordet är samma som styrkans, i en annan sats',
  'påstående: inte till': 'villkorets text är inte skild från påståendets',
  'påstående: styrka': 'texten passar båda orden',
  'påstående: tid': 'källans ord passar båda',
  'påstående: kriterier': 'källans punktlista har inget eget fält för och eller eller',
  'påstående: malgrupp': 'texten nämner inte målgruppen med ett eget ord',
  'påstående: vårdnivå': 'texten nämner båda vårdnivåerna, eller ingen',
  'påstående: grannpunkt':
    'grannen har samma rubrik, och den gamla punkten används också av ett annat påstående',
  'val ur lista: grannen': 'ett annat giltigt ord, som bara står här',
};

interface Judged {
  mutant: Mutant;
  outcome: Outcome;
}

/** A structural fault is caught in its place; what a statement says may be contradicted anywhere. */
function isCaught({ mutant, outcome }: Judged): boolean {
  if (outcome.untold.length > 0) return false;
  if (mutant.referrers) return outcome.seen !== 'no';
  return mutant.class === 'structural'
    ? outcome.seen === 'line' || outcome.seen === 'record'
    : outcome.seen !== 'no';
}

function report(name: MutantClass, judged: readonly Judged[]): boolean {
  const caught = judged.filter(isCaught).length;
  console.log(`\n${classes[name]}: ${share(caught, judged.length)}`);
  for (const [operator, own] of Map.groupBy(judged, ({ mutant }) => mutant.operator)) {
    const onLine = own.filter(({ outcome }) => outcome.seen === 'line').length;
    const figures = share(own.filter(isCaught).length, own.length);
    console.log(`  ${operator.padEnd(40)} ${figures.padStart(22)}   på raden ${onLine}`);
  }
  for (const each of judged.filter((one) => !isCaught(one))) console.log(survivor(each));
  return caught >= limits[name] * judged.length;
}

const share = (caught: number, all: number): string =>
  `${caught} av ${all} (${all === 0 ? '–' : `${((100 * caught) / all).toFixed(1)} %`})`;

function survivor({ mutant, outcome }: Judged): string {
  const { operator, file, lines, was, is } = mutant;
  const why =
    outcome.untold.length > 0
      ? `inte sagt på ${outcome.untold.join(', ')}`
      : outcome.seen === 'no'
        ? (reasons[operator] ?? 'inget annat i innehållet säger emot')
        : `sagt på en annan plats: ${outcome.rules.join(', ')}`;
  return `    överlever: ${operator}, ${file}:${lines.changed} ”${short(was)}” → ”${short(is)}” (${why})`;
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

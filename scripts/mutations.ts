import { besideProject } from './check-text.ts';
import { runGenerated } from './mutations/run-generated.ts';
import { runTable } from './mutations/run-table.ts';
import { readOptions } from './options.ts';

const options = {
  genererade: { type: 'boolean', default: false },
  grupp: { type: 'string' },
  fro: { type: 'string', default: '20261122' },
  antal: { type: 'string', default: '90' },
  sources: { type: 'string', default: besideProject },
} as const;

const { genererade, grupp, fro, antal, sources } = readOptions({ options }).values;
const isSound = genererade
  ? await runGenerated({ seed: Number(fro), perOperator: Number(antal) })
  : await runTable({ group: grupp, sources });
process.exitCode = isSound ? 0 : 1;

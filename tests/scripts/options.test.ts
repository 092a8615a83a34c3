import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionFault } from '../../scripts/options.ts';
import { env } from './repository.ts';

const options = {
  content: { type: 'string', takes: 'MAPP' },
  json: { type: 'boolean' },
} as const;
const known = 'Val som finns: --content MAPP, --json.';

test.each([
  [['--contnet', 'x'], `okänt val --contnet. Menade du --content? ${known}`],
  [['--help'], `okänt val --help. ${known}`],
  [['-q'], `okänt val -q. ${known}`],
  [['--json', '--content'], `--content saknar sitt värde. ${known}`],
  [['--content', '--json'], `--content saknar sitt värde. ${known}`],
  [['--json=ja'], `--json skrivs utan värde. ${known}`],
  [['--json', 'fatigue'], `”fatigue” går inte att tolka här. ${known}`],
])('%j: %s', (args, words) => {
  expect(optionFault({ options }, args)).toBe(words);
});

test('a command that takes no options says so', () => {
  expect(optionFault({ options: {} }, ['--hjlp'])).toBe(
    'okänt val --hjlp. Kommandot har inga val.',
  );
});

/** The commands that the handbook and the README speak of to editors. */
const commands = [
  'adresser',
  'andringar',
  'build',
  'check:content',
  'check:dist',
  'check:guard',
  'check:lock',
  'dev',
  'dra-tillbaka',
  'flows',
  'granska',
  'lankar',
  'lix',
  'ny',
  'paket',
  'paverkan',
  'preview',
  'publicera',
  'ratta',
  'regler',
  'sarbarheter',
  'schemas',
  'sok',
  'start',
  'utgava',
];

describe('a slip in an option', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };

  test.each(commands)(
    'npm run %s: one line names it, nothing is done',
    (command) => {
      const script = scripts[command]!.split(' ').at(-1)!;
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--hjlp'], {
        encoding: 'utf8',
        env,
        timeout: 30_000,
      });
      expect(stderr.split('\n')[0]).toMatch(/^[A-ZÅÄÖ][^:]+: okänt val --hjlp\./);
      expect(stderr).not.toMatch(/ {4}at |ERR_|node:/);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    },
    40_000,
  );
});

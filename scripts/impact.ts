import { existsSync } from 'node:fs';
import { maskPersonalNumbers } from '../src/checks/personal-numbers.ts';
import { compareStates } from '../src/domain/impact/compare-states.ts';
import { sentence } from '../src/domain/impact/sentence.ts';
import { loadContent, type Content } from '../src/reading/load-content.ts';
import { contentOf } from './impact/content-of.ts';
import { NotRead } from './impact/read-ref.ts';
import type { ImpactReport, PlacedChange } from './impact/report.ts';
import { toMarkdown } from './impact/to-markdown.ts';
import { toTerminal } from './impact/to-terminal.ts';
import { readOptions } from './options.ts';

const options = {
  till: { type: 'string', takes: 'REF' },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  content: { type: 'string', takes: 'MAPP', default: 'content' },
} as const;

/** Tells what has changed clinically since a ref. Gives 0 whatever has changed: people judge, not the program. */
async function impact(): Promise<void> {
  const { values, positionals } = readOptions(
    { options, allowPositionals: true },
    'Påverkan kunde inte visas',
  );
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0) {
    throw new NotRead(
      'skriv vad innehållet ska jämföras med, till exempel npm run paverkan -- main.',
    );
  }
  const folder = values.content.replace(/\/+$/, '');
  const before = await contentOf(from, folder);
  const after =
    values.till === undefined ? await workingContent(folder) : await contentOf(values.till, folder);
  if (after.files.length === 0) {
    throw new NotRead(`det finns inget innehåll i ${folder}/ i ${values.till ?? 'arbetskopian'}.`);
  }
  const report = {
    from,
    to: values.till ?? 'arbetskopian',
    notices: noticesOf(from, before, folder),
    changes: compareStates(stateOf(before), stateOf(after)).map((change) =>
      placed(change, change.standsIn === 'before' ? before : after),
    ),
  };
  console.log(
    values.json
      ? toJson(report, folder)
      : values.markdown
        ? toMarkdown(report, folder)
        : toTerminal(report, folder),
  );
}

async function workingContent(folder: string): Promise<Content> {
  if (!existsSync(folder)) throw new NotRead(`mappen ${folder}/ finns inte.`);
  return loadContent(folder);
}

const stateOf = ({ entries, refused }: Content) => ({ entries, unreadable: refused });

/** What the old state could not tell. */
function noticesOf(from: string, { files, refused }: Content, folder: string): string[] {
  if (files.length + refused.length === 0) {
    return [`Det finns inget innehåll i ${folder}/ i ${from}, så allt räknas som nytt.`];
  }
  if (refused.length === 0) return [];
  const many = refused.length === 1 ? '1 fil' : `${refused.length} filer`;
  return [
    `${many} i ${from} går inte att läsa med dagens regler. Vad som har ändrats i ${refused.length === 1 ? 'den' : 'dem'} får jämföras för hand.`,
  ];
}

/** Adds the line, and masks numbers of persons: reports are kept and shared. */
function placed(change: PlacedChange, content: Content): PlacedChange {
  const mask = (text: string | undefined) => text && maskPersonalNumbers(text);
  return {
    ...change,
    says: maskPersonalNumbers(change.says),
    before: mask(change.before),
    after: mask(change.after),
    ...(change.kind === 'file' ? {} : { line: content.locate(change.file, change.path).line }),
  };
}

function toJson({ changes, ...report }: ImpactReport, folder: string): string {
  const clinical = changes.filter(({ weight }) => weight === 'clinical').length;
  return JSON.stringify(
    {
      ...report,
      counts: { clinical, minor: changes.length - clinical },
      changes: changes.map(({ path: _, standsIn, ...change }) => ({
        ...change,
        sentence: sentence(change as PlacedChange),
        file: `${folder}/${change.file}`,
        standsIn,
      })),
    },
    null,
    2,
  );
}

try {
  await impact();
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(`Påverkan kunde inte visas: ${reason}`);
  process.exitCode = 2;
}

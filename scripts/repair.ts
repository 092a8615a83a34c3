import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repairFile } from '../src/reading/repair/repair-file.ts';
import type { Repaired } from '../src/reading/repair/repair.ts';
import { readOptions } from './options.ts';

/** Larger files are not text that a person wrote, in bytes. */
const sizeLimit = 1_000_000;

const options = { content: { type: 'string', takes: 'MAPP', default: 'content' } } as const;

/** Puts right what needs no judgement in the content, and lists what it did. Words are never changed. */
async function repair(): Promise<void> {
  const { content } = readOptions({ options }, 'Inget är rättat').values;
  const folder = content.replace(/\/+$/, '');
  if (!existsSync(folder)) throw new Error(`mappen ${folder}/ finns inte.`);
  const done: string[] = [];
  let files = 0;
  for (const file of await textFiles(folder, '')) {
    const text = await readText(join(folder, file));
    if (text === undefined) continue;
    const { text: after, repaired } = repairFile(file, text);
    if (after === text) continue;
    await writeFile(join(folder, file), after);
    files++;
    done.push(...repaired.map((item) => `${folder}/${file}:${item.line}  ${wordsOf(item)}`));
  }
  const count = `${done.length} ${done.length === 1 ? 'sak är rättad' : 'saker är rättade'} i ${files} ${files === 1 ? 'fil' : 'filer'}.`;
  console.log(
    files === 0
      ? 'Inget att rätta. Övriga fynd visas av npm run check:content.'
      : [...done, '', `${count} Kör npm run check:content och se om något återstår.`].join('\n'),
  );
}

/** The text files of the content, templates too. Links are never followed, and what programs made is left alone. */
async function textFiles(folder: string, below: string): Promise<string[]> {
  const items = await readdir(join(folder, below), { withFileTypes: true });
  const names = items.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    names.map(async (item) => {
      const file = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) return item.name.startsWith('.') ? [] : textFiles(folder, file);
      return item.isFile() && /\.(yaml|mdx|md)$/.test(item.name) ? [file] : [];
    }),
  );
  return found.flat();
}

/** The text of a file, or undefined when it is none: other bytes than UTF-8 have to be saved anew by a person. */
async function readText(path: string): Promise<string | undefined> {
  if ((await lstat(path)).size > sizeLimit) return undefined;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(await readFile(path));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function wordsOf({ rule, from, to, count = 1 }: Repaired): string {
  if (from !== undefined) return `bytte ${from} mot ${to}`;
  const words: Record<string, string> = {
    'byte-order-mark': 'tog bort det osynliga tecknet först i filen (BOM)',
    'windows-line-ends': `gav ${count} ${count === 1 ? 'rad' : 'rader'} vanligt radslut`,
    'decomposed-letters': `satte ihop ${count} ${count === 1 ? 'delad bokstav' : 'delade bokstäver'}`,
  };
  return words[rule] ?? rule;
}

try {
  await repair();
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  console.error(`Inget är rättat: ${reason}`);
  process.exitCode = 2;
}

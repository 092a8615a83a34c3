import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { toTerminal } from '../src/checks/reporters/terminal.ts';
import { todayInSweden } from '../src/checks/today.ts';
import { withdrawable } from '../src/domain/schemas/withdrawal.ts';
import { suggest } from '../src/domain/suggest.ts';
import { nouns } from '../src/domain/vocabulary.ts';
import { loadContent } from '../src/reading/load-content.ts';
import { checkFolder } from './check-folder.ts';
import { readOptions } from './options.ts';

const usage =
  'Skriv: npm run dra-tillbaka -- <id> --skal "Varför, till läsaren" --av "Funktion som har beslutat"';

const keys = { statement: 'pastaende', handoverRule: 'overlamning', flow: 'flode' } as const;

/** `npm run dra-tillbaka`: writes that a record is withdrawn, and tells what it takes with it. */
async function withdraw(): Promise<void> {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: {
        skal: { type: 'string', takes: 'TEXT' },
        av: { type: 'string', takes: 'FUNKTION' },
        datum: { type: 'string', takes: 'ÅÅÅÅ-MM-DD' },
        content: { type: 'string', takes: 'MAPP', default: 'content' },
      },
    },
    'Inget är återkallat',
  );
  const [id] = positionals;
  const { skal: reason, av: by, content, datum = todayInSweden() } = values;
  if (!id || positionals.length > 1 || !reason?.trim() || !by?.trim()) throw new Error(usage);

  const { entries } = await loadContent(content);
  const known = entries.filter(({ kind }) => withdrawable.some((item) => item === kind));
  const entry = known.find((candidate) => candidate.id === id);
  if (!entry) {
    const meant = suggest(id, new Set(known.map((candidate) => candidate.id)));
    throw new Error(
      `Inget påstående, ingen överlämning och inget flöde har id ”${id}”.${meant ? ` Menade du ”${meant}”?` : ''}`,
    );
  }
  const kind = entry.kind as keyof typeof keys;
  if (
    entries.some(
      (other) => other.kind === 'withdrawal' && other.references.some(({ to }) => to.id === id),
    )
  )
    throw new Error(`”${id}” är redan återkallat. Ändra skälet i aterkallade.yaml.`);

  write(join(content, 'aterkallade.yaml'), {
    [keys[kind]]: id,
    datum,
    skal: reason.trim(),
    av: by.trim(),
  });
  console.log(
    `Återkallat ${datum}: ${nouns[kind].the} ”${id}”. Raderna står i ${content}/aterkallade.yaml.`,
  );
  await report(content, datum);
}

/** Adds the item at the end of the list, and leaves the comments of the file as they are. */
function write(file: string, item: Record<string, string>): void {
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : 'aterkallade: []');
  const list = document.get('aterkallade');
  if (!(list instanceof YAMLSeq)) throw new Error(`${file} har ingen lista ”aterkallade”.`);
  list.flow = false;
  list.add(document.createNode(item));
  writeFileSync(file, document.toString({ lineWidth: 0, singleQuote: true }));
}

/** What goes with it or may say the same, and whether what was written passes the check. */
async function report(content: string, today: string): Promise<void> {
  const { findings, lineOf } = await checkFolder(content, today);
  const own = findings.filter(
    ({ rule, file }) => rule.startsWith('withdrawn-') || file === 'aterkallade.yaml',
  );
  if (own.length > 0) console.log(toTerminal(own, { folder: content, lineOf }));
  if (own.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  else console.log('Publicera som vanligt. Uppgiften är borta för läsarna efter nästa bygge.');
}

try {
  await withdraw();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleHosting } from './hosting/hosting.ts';
import { settingsFiles } from './hosting/settings.ts';
import { readOptions } from './options.ts';
import { toBase } from './site-address.ts';

/** Writes the settings of every web server. Without options: those of the repository, with a host that is an example. */
const { values } = readOptions({
  options: {
    ut: { type: 'string', default: 'publicering' },
    mapp: { type: 'string', default: exampleHosting.folder },
    bas: { type: 'string', default: exampleHosting.base },
    vard: { type: 'string', default: exampleHosting.host },
  },
});

const files = settingsFiles({
  folder: values.mapp,
  base: toBase(values.bas),
  host: values.vard,
});
for (const { path, text } of files) {
  const file = join(values.ut, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.length} filer i ${values.ut}/.`);

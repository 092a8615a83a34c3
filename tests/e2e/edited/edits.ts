import { addReport } from './add-report.ts';
import { change, copy, run, write } from './project-copy.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The statement that is withdrawn, and where the words of the command are kept. */
export const withdrawal = {
  id: 'vgr-psykosocialt-efter-1-ar',
  reason: 'Tidsgränsen är fel återgiven.',
  printed: 'aterkallat.txt',
};

/** The document that gets a new version with a last day of validity: in a little less than a year. */
export const dated = {
  file: 'kallor/vgr-rmr-cancerrehabilitering.yaml',
  version: '3.1',
  validTo: new Date(Date.now() + 300 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
};

const changes = `datum: '2026-11-23'
innehall: 0123456789ab
andringar:
  - vikt: klinisk
    vad: Ändrar styrkan för påståendet ”Träning & råd” från kan till bör
    fore: Primärvården kan ge råd vid trötthet.
    efter: Primärvården bör ge råd vid trötthet.
    regioner: [vastra-gotaland]
    behov: [fatigue]
    sidor: [/behov/fatigue/vastra-gotaland/, /borta/]
  - vikt: mindre
    vad: Ändrar noten för beslutet <1>
    regioner: [orebro-lan]
`;

const settings = 'arkiv:\n  typ: github\n  adress: https://github.com/exempel/vem-gor-vad\n';

/** Everything that editors do to the copy before it is built. */
export async function editCopy(): Promise<void> {
  await addReport();
  const { id, reason, printed } = withdrawal;
  const { stdout } = await run('scripts/withdraw.ts', id, '--skal', reason, '--av', 'Redaktionen');
  await writeFile(join(copy, printed), stdout);
  await write('andringar/2026-11-23.yaml', changes);
  await write('webbplats.yaml', settings);
  await change(dated.file, [
    ["version: '3.0'", `version: '${dated.version}'`],
    ['giltig-till: ej-angivet', `giltig-till: '${dated.validTo}'`],
  ]);
}

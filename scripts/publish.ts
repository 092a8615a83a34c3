import { readFileSync } from 'node:fs';
import { readOptions } from './options.ts';
import { toLine } from './publish/publish-error.ts';
import { writePlainFolder } from './publish/plain-folder.ts';
import { faultsOfLive, publish, restore, type Outcome } from './publish/publication.ts';
import { toSbom, type PackageLock } from './publish/sbom.ts';
import { readSeal } from './publish/seal.ts';
import { formatSeconds } from './steps.mjs';

const options = {
  tillbaka: { type: 'boolean', default: false },
  till: { type: 'string' },
  kontrollera: { type: 'boolean', default: false },
  fran: { type: 'string', default: 'dist' },
  mapp: { type: 'boolean', default: false },
} as const;

const usage = `npm run publicera -- <mål>                publicerar dist/
npm run publicera -- <mål> --tillbaka     visar den förra versionen igen (--till <version> väljer en annan)
npm run publicera -- <mål> --kontrollera  jämför det publicerade med manifestet
npm run publicera -- <mål> --mapp         skriver en mapp för GitHub Pages, GitLab Pages och liknande`;

const say = (line: string) => console.log(line);

async function run(): Promise<void> {
  const { values, positionals } = readOptions({ options, allowPositionals: true });
  const [target, ...more] = positionals;
  if (!target || more.length > 0) {
    console.error(usage);
    process.exitCode = 1;
  } else if (values.kontrollera) check(target);
  else if (values.tillbaka || values.till) {
    tell(target, await restore(target, { say }, values.till));
  } else {
    warnOfLocalSite(values.fran);
    const sbom = toSbom(JSON.parse(readFileSync('package-lock.json', 'utf8')) as PackageLock);
    if (values.mapp) {
      say(`${await writePlainFolder(target, values.fran, sbom)} filer i ${target}.`);
    } else tell(target, await publish(target, values.fran, sbom, { say }));
  }
}

/** A site that calls itself localhost works, but search engines and saved links are led astray. */
function warnOfLocalSite(source: string): void {
  const { site } = readSeal(source);
  if (new URL(site).hostname === 'localhost')
    say(`Obs! Sidorna säger att de finns på ${site}. Bygg med SITE_URL=https://… för läsare.`);
}

function check(target: string): void {
  const { version, faults } = faultsOfLive(target);
  for (const fault of faults) console.error(fault);
  const verdict = faults.length === 0 ? 'stämmer med sitt manifest' : `${faults.length} fel`;
  console.log(`Version ${version}: ${verdict}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function tell(target: string, outcome: Outcome): void {
  const { version, isNew, restores, files, kept, previous, movedChanged } = outcome;
  if (!isNew) return say(`Version ${version} är redan publicerad. Inget är ändrat.`);
  const what = restores ? `Sidorna från ${restores} visas igen som` : 'Publicerad:';
  say(`${what} version ${version} (${formatSeconds(performance.now())}).`);
  say(
    `${files} filer kontrollerade, varav ${kept} från tidigare versioner för sidor som är öppna.`,
  );
  if (previous) say(`Ångra: npm run publicera -- ${target} --tillbaka`);
  if (movedChanged)
    say('Omdirigeringarna har ändrats: låt nginx eller Caddy läsa om. Apache gör det själv.');
}

// Whatever the one who publishes is used to, the web server has to be able to read.
process.umask(0o022);
try {
  await run();
} catch (error) {
  console.error(toLine(error));
  process.exitCode = 1;
}

import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { toMoved } from '../hosting/moved.ts';
import { gitlabMoved } from '../hosting/pages.ts';
import { codings, isCompressible, policyInPage } from '../hosting/rules.ts';
import { compress } from './compress.ts';
import { faultsOfFolder, listFiles } from './hash-folder.ts';
import { PublishError, refuseFaults } from './publish-error.ts';
import { readSeal, seal, sealOf } from './seal.ts';

/**
 * Writes a folder for a host that takes one as it is and sends no headers of ours, like GitHub Pages and GitLab Pages:
 * every page carries the policy itself. The manifest and the list of contents lie beside the folder.
 */
export async function writePlainFolder(
  target: string,
  source: string,
  sbom: string,
): Promise<number> {
  const { base, site, former, files } = readSeal(source);
  refuseFaults(
    `${source} är inte vad kontrollen har godkänt. Inget är ändrat; kör npm run build igen.`,
    faultsOfFolder(source, files),
  );
  const mayReplace = !existsSync(target) || existsSync(sealOf(target)) || isEmpty(target);
  if (!mayReplace)
    throw new PublishError(`${target} är inte tom och inte skriven härifrån. Ange en annan mapp.`);

  const unfinished = `${target}.ny`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(source, unfinished, { recursive: true });
  for (const path of listFiles(unfinished)) await finishFile(join(unfinished, path));
  for (const { path, text } of gitlabMoved(toMoved(former, base)))
    writeFileSync(join(unfinished, path), text);
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
  writeFileSync(`${target}.sbom.cdx.json`, sbom);
  seal(target, { base, site, former });
  return listFiles(target).length;
}

const isEmpty = (folder: string): boolean => readdirSync(folder).length === 0;

async function finishFile(file: string): Promise<void> {
  if (file.endsWith('.html')) writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), file));
  if (!isCompressible(file)) return;
  const content = readFileSync(file);
  for (const { name, ending } of codings) {
    const packed = await compress(name, content, 11);
    if (packed.length < content.length) writeFileSync(file + ending, packed);
  }
}

const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** The policy comes before anything that it is to hold for. */
function withPolicy(page: string, file: string): string {
  if (!charset.test(page)) throw new PublishError(`${file}: sidan säger inte att den är UTF-8.`);
  return page.replace(
    charset,
    (found) => `${found}<meta http-equiv="content-security-policy" content="${policyInPage}">`,
  );
}

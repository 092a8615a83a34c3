import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../scripts/check-folder.ts';
import { messageFor } from '../../src/checks/messages.ts';

const page = 'sidor/om.mdx';
const head = `---
titel: Om webbplatsen
ingress: Vad webbplatsen ger.
uppdaterad: 2026-11-20
---

`;
const linesBefore = head.split('\n').length - 1;

/**
 * What the check says of a text, as the body of a page in the small world: "rule line:column → suggestion", with lines
 * counted from the first of the text. Files are laid over the world beside it; what is told of them has no line.
 */
export async function toldAbout(
  body: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const world = await mkdtemp(join(tmpdir(), 'prov-'));
  try {
    await cp('tests/fixtures/minimal', world, { recursive: true });
    for (const [path, text] of Object.entries({ [page]: `${head}${body}\n`, ...files })) {
      await mkdir(dirname(join(world, path)), { recursive: true });
      await writeFile(join(world, path), text);
    }
    const { findings } = await checkFolder(world, '2026-11-22');
    return findings.map((finding) => {
      const { rule, file, line, column, params } = finding;
      const suggestion = messageFor(finding).suggestion?.(params);
      const place = file === page ? ` ${line - linesBefore}:${column}` : '';
      return `${rule}${place}${suggestion ? ` → ${suggestion}` : ''}`;
    });
  } finally {
    await rm(world, { recursive: true });
  }
}

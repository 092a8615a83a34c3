import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormerAddress } from '../../../scripts/hosting/moved.ts';
import { seal } from '../../../scripts/publish/seal.ts';

export interface SmallSite {
  /** What every file says it belongs to. */
  mark: string;
  base?: string;
  pages?: number;
  former?: FormerAddress[];
}

/** Something for a compressor to work on. */
const filling =
  'Fatigue är den vanligaste biverkan och kan kvarstå länge efter behandling. '.repeat(20);

const hashed = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The folder of the search index of a site of this mark. */
export const indexOfSmallSite = (mark: string): string => `pagefind/${hashed(mark)}`;

/** Writes a site of a few pages, with a style and a script that are named after what they hold, and seals it. */
export function writeSmallSite(folder: string, site: SmallSite): void {
  const { mark, base = '/', pages = 3, former = [] } = site;
  const css = `/*${mark}*/\nbody{color:black}\n/*${filling}*/`;
  const js = `// ${mark}\n// ${filling}`;
  const style = `_astro/site.${hashed(css)}.css`;
  const script = `_astro/site.${hashed(js)}.js`;
  const page = (title: string) =>
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title>` +
    `<link rel="stylesheet" href="${base}${style}"><script type="module" src="${base}${script}"></script>` +
    `</head><body><form data-sok-formular="${hashed(mark)}"></form><h1>${title}</h1><p data-mark="${mark}">${filling}</p></body></html>`;
  const files: Record<string, string> = {
    'index.html': page('Start'),
    '404.html': page('Sidan finns inte'),
    'robots.txt': 'User-agent: *\nAllow: /\n'.repeat(20),
    'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><desc>${filling}</desc></svg>`,
    'data/graf.json': JSON.stringify({ mark, filling }),
    'data/pastaenden.csv': `a;b\n${filling}`,
    [style]: css,
    [script]: js,
    ...Object.fromEntries(
      Object.entries({
        'lexikon.json': `{"mark":"${mark}","filling":"${filling}"}`,
        'register.json': `{"mark":"${mark}","filling":"${filling}"}`,
        'ordforrad.txt': `${mark} ${filling}`,
        'index/1.pf_index': filling,
        'fragment/1.pf_fragment': filling,
      }).map(([path, text]) => [`${indexOfSmallSite(mark)}/${path}`, text]),
    ),
    ...Object.fromEntries(
      Array.from({ length: pages }, (_, index) => [
        `behov/sida-${index}/index.html`,
        page(`Sida ${index}`),
      ]),
    ),
    ...Object.fromEntries(
      former.map(({ from }) => [`${from.replace(/^\/|\/$/g, '')}/index.html`, page('Flyttad')]),
    ),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  seal(folder, { base, site: `https://exempel.se${base}`, former });
}

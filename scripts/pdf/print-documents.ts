import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import type { Graph } from '../../src/domain/graph.ts';
import { stampOf, type BuildStamp } from '../dist/build-stamp.ts';
import { chromiumOptions } from '../find-chromium.ts';
import { createSiteServer, listenLocally } from '../serve.ts';
import { siteBase } from '../site-address.ts';
import { assemble, type Cover } from './assemble.ts';
import { archiveDocuments, type ArchiveDocument } from './documents.ts';

export interface Printed {
  file: string;
  document: ArchiveDocument;
  /** The document as it was printed. */
  html: string;
}

const notStated = 'framgår inte av källan';

/** Prints every document of the built site, or those of one region, to `<out>/<region>/<programme>.pdf`. */
export async function printDocuments(
  graph: Graph,
  site: string,
  out: string,
  region?: string,
): Promise<Printed[]> {
  const base = siteBase();
  const server = await listenLocally(() => createSiteServer({ folder: site, base }), 4650);
  const browser = await chromium.launch(chromiumOptions());
  try {
    const origin = `http://localhost:${server.port}${base}`;
    const wanted = archiveDocuments(graph).filter(({ region: { id } }) => !region || id === region);
    const printed: Printed[] = [];
    for (const document of wanted) {
      const file = join(out, document.region.id, `${document.programme.id}.pdf`);
      mkdirSync(dirname(file), { recursive: true });
      const { bytes, html } = await printDocument(browser, origin, site, document);
      writeFileSync(file, bytes);
      printed.push({ file, document, html });
    }
    return printed;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function printDocument(
  browser: Browser,
  origin: string,
  site: string,
  document: ArchiveDocument,
): Promise<{ bytes: Buffer; html: string }> {
  const stamp = stampOfSite(site);
  const cover = coverOf(document, stamp);
  const chapters = document.chapters.map(({ id, title, path }) => ({
    id,
    title,
    path: path.slice(1),
  }));
  const page = await browser.newPage();
  try {
    // An empty page of the site's own, with the styles of the first chapter and those of the document.
    const address = `${origin}pdf/`;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="sv"><head><title>-</title>${stylesOf(
          site,
          chapters.map(({ path }) => path),
        )}<link rel="stylesheet" href="pdf.css"></head><body></body></html>`,
      }),
    );
    await page.route(`${address}pdf.css`, (route) =>
      route.fulfill({ contentType: 'text/css', body: readFileSync('src/styles/pdf.css', 'utf8') }),
    );
    await page.goto(address);
    await page.evaluate(assemble, { cover, chapters, base: origin });
    const bytes = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerOf(document, stamp),
    });
    return { bytes, html: await page.content() };
  } finally {
    await page.close();
  }
}

interface Stamp extends BuildStamp {
  site: string;
}

/** What the built pages say about the version that they are. */
function stampOfSite(site: string): Stamp {
  const start = readFileSync(join(site, 'index.html'), 'utf8');
  const stamp = stampOf(start);
  const address = /<link rel="canonical" href="([^"]+)"/.exec(start)?.[1] ?? '';
  if (!stamp || !address) throw new Error('Startsidan säger inte vilken version den är.');
  return { ...stamp, site: address };
}

function stylesOf(site: string, paths: readonly string[]): string {
  const links = paths.flatMap(
    (path) =>
      readFileSync(join(site, path, 'index.html'), 'utf8').match(/<link rel="stylesheet"[^>]*>/g) ??
      [],
  );
  return [...new Set(links)].join('');
}

const titleOf = ({ region, programme }: ArchiveDocument): string =>
  `${programme.data.title}: vem gör vad i ${region.data.name}`;

function coverOf(document: ArchiveDocument, { day, version, site }: Stamp): Cover {
  const { region, programme, sources, statements } = document;
  return {
    title: titleOf(document),
    lede: `Ansvar, vårdnivå och överlämning i ${region.data.name}, så som regionens dokument beskriver dem.`,
    facts: [
      ['Region', region.data.name],
      ['Vårdprogram', programme.data.title],
      ...sources.flatMap(({ data }): [string, string][] => [
        ['Dokument', data.title],
        ['Dokumentets id', data.documentId ?? notStated],
        ['Dokumentets version', data.version ?? notStated],
        ['Giltigt från', data.validFrom ?? notStated],
        ['Giltigt till', data.validTo ?? notStated],
        ['Fastställt av', data.approvedBy ?? notStated],
      ]),
      ['Antal påståenden', String(statements.length)],
      ['Webbplatsens version', `${version}, från ${day}`],
      ['Webbplats', site],
    ],
    warning: `Den här filen visar webbplatsen som den var ${day} och ändras inte. Den kan vara inaktuell: kontrollera på ${site} vad som gäller nu. Information om riktlinjer, inte ett beslutsstöd. Vid tveksamhet är det regionens dokument som gäller.`,
  };
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Chromium draws the foot apart from the page, without its styles. */
function footerOf(document: ArchiveDocument, { day, version }: Stamp): string {
  const validTo = document.sources.map(({ data }) => data.validTo ?? notStated);
  const left = `Vem gör vad i ${document.region.data.name} · giltigt till: ${[...new Set(validTo)].join(', ')}`;
  const right = `Från ${day} · version ${version} · sida <span class="pageNumber"></span> av <span class="totalPages"></span>`;
  return `<div style="width:100%;margin:0 18mm;font:7pt sans-serif;display:flex;justify-content:space-between;gap:6mm;border-top:0.5pt solid #000;padding-top:1.5mm"><span>${escaped(left)}</span><span style="white-space:nowrap">${right}</span></div>`;
}

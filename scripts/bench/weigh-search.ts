import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';

/**
 * Compressed bytes of everything that a search fetches before its first hits are shown: our own code, the engine,
 * the index and the texts of the hits. The page itself and its styles are not counted.
 *
 * @param address the search page, with a question: `http://localhost:4321/sok/?q=fatigue`
 */
export async function weighSearch(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (['document', 'stylesheet', 'image'].includes(response.request().resourceType())) return;
    sizes.push(response.body().then(compressedSize));
  });
  await page.goto(address);
  await page.locator('[data-sok-klar]').waitFor();
  const hits = Number(await page.locator('[data-sok-klar]').getAttribute('data-sok-klar'));
  if (!(hits > 0)) throw new Error('The search found nothing to weigh.');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Files of the search engine are compressed already; a host sends them as they are. */
function compressedSize(body: Buffer): number {
  const isCompressed = body[0] === 0x1f && body[1] === 0x8b;
  return isCompressed ? body.length : Math.min(body.length, brotliCompressSync(body).length);
}

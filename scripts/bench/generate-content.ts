import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small generator of the same numbers every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a content folder of `count` files: the real content, and invented regions whose responsibilities are those
 * of the real region under other ids. The same content gives the same files.
 *
 * @returns the number of files written
 */
export function writeGeneratedContent(from: string, to: string, count: number): number {
  const random = seeded(1);
  cpSync(from, to, { recursive: true, filter: (path) => !/[\\/]\.(svg|schema)/.test(path) });
  const own = globSync('**/[!_]*.{yaml,mdx}', { cwd: from }).filter((file) => !/README/.test(file));
  const [region] = globSync('[!_]*.yaml', { cwd: join(from, 'regioner') }).sort();
  if (!region) throw new Error(`${from}/regioner/ holds no region to copy.`);
  const source = region.replace('.yaml', '');
  const responsibilities = own
    .filter((file) => toSlashes(file).startsWith(`ansvar/${source}/`))
    .sort();

  let written = own.length;
  for (let number = 1; written < count; number++) {
    const id = `region-${number}`;
    // Invented regions answer for different needs, in an order that chance decides.
    const chosen = responsibilities
      .map((file) => ({ file, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, Math.min(responsibilities.length, count - written - 1));
    copy(`regioner/${region}`, `regioner/${id}.yaml`, id);
    for (const { file } of chosen) copy(file, toSlashes(file).replace(source, id), id);
    written += 1 + chosen.length;
  }
  return written;

  function copy(file: string, target: string, id: string): void {
    const text = readFileSync(join(from, file), 'utf8')
      .replaceAll(/\bvgr-(?!rmr|rutin|kartlaggning|checklista)/g, `${id}-`)
      .replaceAll('Västra Götaland', id);
    mkdirSync(dirname(join(to, target)), { recursive: true });
    writeFileSync(join(to, target), text);
  }
}

const toSlashes = (file: string): string => file.replaceAll('\\', '/');

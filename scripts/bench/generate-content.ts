import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

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
 * of Västra Götaland, the region with most to copy, under other ids. The same content gives the same files.
 *
 * @returns the number of files written
 */
export function writeGeneratedContent(from: string, to: string, count: number): number {
  const random = seeded(1);
  cpSync(from, to, { recursive: true, filter: (path) => !/[\\/]\.(svg|schema)/.test(path) });
  const own = globSync('**/[!_]*.{yaml,mdx}', { cwd: from }).filter((file) => !/README/.test(file));
  const source = 'vastra-gotaland';
  const region = `${source}.yaml`;
  const responsibilities = own
    .filter((file) => toSlashes(file).startsWith(`ansvar/${source}/`))
    .sort();

  const overlaps = readOverlaps(from);
  const invented: Overlap[] = [];
  let written = own.length;
  for (let number = 1; written < count; number++) {
    const id = `region-${number}`;
    // Invented regions answer for different needs, in an order that chance decides.
    const chosen = responsibilities
      .map((file) => ({ file, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, Math.min(responsibilities.length, count - written - 1));
    copy(`regioner/${region}`, `regioner/${id}.yaml`, id);
    const texts = chosen.map(({ file }) => copy(file, toSlashes(file).replace(source, id), id));
    invented.push(...overlaps.flatMap((overlap) => overlapIn(id, overlap, texts.join('\n'))));
    written += 1 + chosen.length;
  }
  writeFileSync(
    join(to, 'overlapp.yaml'),
    stringify({ overlapp: [...overlaps, ...invented] }, { aliasDuplicateObjects: false }),
  );
  return written;

  /** Copies a file under other ids; gives what was written. */
  function copy(file: string, target: string, id: string): string {
    const text = withIds(readFileSync(join(from, file), 'utf8'), id);
    mkdirSync(dirname(join(to, target)), { recursive: true });
    writeFileSync(join(to, target), text);
    return text;
  }
}

/** The parts of an overlap that differ between regions. */
interface Overlap {
  id: string;
  region: string;
  pastaenden?: string[];
  kriterier?: string[];
}

function readOverlaps(from: string): Overlap[] {
  const text = readFileSync(join(from, 'overlapp.yaml'), 'utf8');
  return (parse(text, { schema: 'failsafe' }) as { overlapp: Overlap[] }).overlapp;
}

/** The same overlap in an invented region, when at least two of its statements are there. */
function overlapIn(region: string, overlap: Overlap, texts: string): Overlap[] {
  const there = (ids: string[] = []) =>
    ids.map((id) => withIds(id, region)).filter((id) => texts.includes(`id: ${id}\n`));
  const pastaenden = there(overlap.pastaenden);
  if (pastaenden.length < 2) return [];
  const id = withIds(overlap.id, region);
  return [{ ...overlap, id, region, pastaenden, kriterier: there(overlap.kriterier) }];
}

/** Ids begin with the short name of their region; ids of the region's documents stay. */
const withIds = (text: string, region: string): string =>
  text
    .replaceAll(/\bvgr-(?!rmr|rutin|kartlaggning|checklista)/g, `${region}-`)
    .replaceAll('Västra Götaland', region);

const toSlashes = (file: string): string => file.replaceAll('\\', '/');

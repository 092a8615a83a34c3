import { newFindings } from '../judge.ts';
import type { Changed, MemoryWorld } from '../memory-world.ts';
import type { Mutant, Outcome } from './mutant.ts';

/** Runs the check on a mutant and says where it was seen. */
export function judgeMutant(mutant: Mutant, world: MemoryWorld): Outcome {
  const { id, file, text, lines, referrers = [] } = mutant;
  const changed: Changed = text === undefined ? undefined : Buffer.from(text, 'utf8');
  const found = newFindings(world, new Map([[file, changed]]));
  const here = found.filter((finding) => finding.file === file).map(({ line }) => line);
  const told = new Set(found.flatMap(({ file: where, line }) => [where, `${where}:${line}`]));
  const seen = here.includes(lines.changed)
    ? 'line'
    : here.some((line) => line === 1 || (line >= lines.from && line <= lines.to))
      ? 'record'
      : here.length > 0
        ? 'file'
        : found.length > 0
          ? 'elsewhere'
          : 'no';
  return {
    id,
    seen,
    rules: [...new Set(found.map(({ rule }) => rule))],
    untold: referrers.filter((place) => !told.has(place)),
  };
}

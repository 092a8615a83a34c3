import type { Finding } from '../../src/domain/finding.ts';
import { applyRow } from './apply.ts';
import { linesMoved } from './lines-moved.ts';
import type { Changes, MemoryWorld } from './memory-world.ts';
import type { Expected, Row } from './row.ts';
import { findField, yamlRange } from './yaml-places.ts';

/** What became of a row: caught when what was found is exactly what was expected. */
export interface Verdict {
  row: Row;
  isCaught: boolean;
  /** Expected and not found, and found without being expected, as "severity rule file:line". */
  missed: string[];
  unrelated: string[];
}

/** Runs a row in a world and compares rule, severity, file and line. A row that does not fit is told as missed. */
export function judgeRow(row: Row, world: MemoryWorld): Verdict {
  try {
    const changes = applyRow(row, world);
    const expected = row.vantat.flatMap((item) => placesOf(item, row, changes, world)).sort();
    const found = newFindings(world, changes, row.dag).map(inWords).sort();
    const missed = without(expected, found);
    const unrelated = without(found, expected);
    return { row, missed, unrelated, isCaught: missed.length + unrelated.length === 0 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { row, missed: [reason], unrelated: [], isCaught: false };
  }
}

/** What the check says after a change and did not say before it; lines that only moved are the same. */
export function newFindings(world: MemoryWorld, changes: Changes, today?: string): Finding[] {
  const moved = new Map(
    [...changes].flatMap(([file, bytes]) =>
      bytes instanceof Uint8Array && world.files.has(file)
        ? [[file, linesMoved(decoded(world.files.get(file)!), decoded(bytes))] as const]
        : [],
    ),
  );
  const before = world.check().map((finding) => ({
    ...finding,
    line: moved.get(finding.file)?.(finding.line) ?? finding.line,
  }));
  const known = before.map((finding) => `${inWords(finding)} ${JSON.stringify(finding.params)}`);
  return world.check(changes, today).filter((finding) => {
    const index = known.indexOf(`${inWords(finding)} ${JSON.stringify(finding.params)}`);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

const inWords = ({ rule, severity, file, line }: Finding): string =>
  `${severity} ${rule} ${file}:${line}`;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Items of the first list that the second lacks; each counts once. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function placesOf(expected: Expected, row: Row, changes: Changes, world: MemoryWorld): string[] {
  const { regel, niva = 'error' } = expected;
  const target = expected['hanvisar-till'];
  if (target !== undefined) {
    const places = referrers(target, expected.relation, world);
    return places.map((place) => `${niva} ${regel} ${place}`);
  }
  const first = [row.op ?? []].flat()[0];
  const file = expected.fil ?? first?.mv ?? first?.cp ?? first?.fil ?? row.fil!;
  return [`${niva} ${regel} ${file}:${lineOf(expected, file, changes, world)}`];
}

function lineOf(expected: Expected, file: string, changes: Changes, world: MemoryWorld): number {
  const before = world.files.get(file);
  const after = changes.get(file) ?? before;
  if (typeof expected.rad === 'number') return expected.rad;
  if (expected.rad === 'f' || !(after instanceof Uint8Array)) return 1;
  const text = decoded(after).replace(/\r\n?/g, '\n');
  if (expected.rad === 'k') return lineAt(text, yamlRange(file, text).end + '---\n'.length);
  if (expected.vid !== undefined) {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (line.includes(expected.vid!) ? index + 1 : []));
    if (lines.length !== 1)
      throw new Error(`”${expected.vid}” står på ${lines.length} rader i ${file}.`);
    return lines[0]!;
  }
  if (expected.nyckel !== undefined) {
    const { key, start } = findField(file, text, expected.post, expected.nyckel);
    return lineAt(text, Number.isNaN(key) ? start : key);
  }
  return firstChangedLine(before && decoded(before), decoded(after));
}

function firstChangedLine(before: string | undefined, after: string): number {
  if (before === undefined) return 1;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const index = now.findIndex((line, nth) => line !== old[nth]);
  return index < 0 ? Math.max(1, now.length) : index + 1;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where an entry is referred to, as the graph of the sound world knows it: the places that break when it goes. */
function referrers(target: string, relation: string | undefined, world: MemoryWorld): string[] {
  const places = world.graph.edges().flatMap(({ from, reference }) => {
    if (`${reference.to.kind}:${reference.to.id}` !== target) return [];
    if (relation !== undefined && reference.relation !== relation) return [];
    return `${from.file}:${world.content.locate(from.file, reference.at).line}`;
  });
  if (places.length === 0) throw new Error(`Ingenting hänvisar till ${target}.`);
  return [...new Set(places)];
}

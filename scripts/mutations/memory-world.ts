import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, textRules } from '../../src/checks/rules/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Rule } from '../../src/checks/rule.ts';
import { sortFindings, type Finding } from '../../src/domain/finding.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import type { SourceText } from '../../src/domain/source-text.ts';
import { assembleContent, type Content } from '../../src/reading/load-content.ts';
import {
  decode,
  judgeNames,
  sizeFinding,
  type SourceFile,
} from '../../src/reading/read-content.ts';
import { toEntries, type ReadFile } from '../../src/reading/to-entries.ts';

/** What a mutation leaves of a file: other bytes, a link to somewhere else, or nothing. */
export type Changed = Uint8Array | 'link' | undefined;

export type Changes = ReadonlyMap<string, Changed>;

/** A content folder in memory, where one file at a time can be changed and everything checked again at once. */
export interface MemoryWorld {
  /** The files as they are on disk, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The unchanged content and its graph. */
  content: Content;
  graph: Graph;
  /** What the whole check says after some changes, on a day of one's choice. */
  check(changes?: Changes, today?: string): Finding[];
}

/**
 * Reads a folder once. A check after a change reads only what has changed, and asks the rules that look at one text
 * at a time only about those texts; the other rules see the whole world, as they always do.
 */
export function openWorld(
  folder: string,
  today: string,
  sources?: readonly SourceText[],
): MemoryWorld {
  const files = filesBelow(folder);
  const remembered = new Map<string, { bytes: Uint8Array; read: Read }>();
  const readFile = (file: string, collection: string, bytes: Uint8Array): Read => {
    const known = remembered.get(file);
    if (known?.bytes === bytes) return known.read;
    const read = readOne(file, collection, bytes);
    if (files.get(file) === bytes) remembered.set(file, { bytes, read });
    return read;
  };
  const load = (changes: Changes): Content => {
    const bytesOf = new Map<string, Changed>([...files, ...changes]);
    const listed = [...bytesOf]
      .flatMap(([file, bytes]) => (bytes === undefined ? [] : { file, isLink: bytes === 'link' }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    const { named, findings } = judgeNames(listed);
    const all = named.map(({ file, collection }) => {
      const read = readFile(file, collection, bytesOf.get(file) as Uint8Array);
      return { file, read };
    });
    const results = new Map(all.map(({ file, read }) => [file, read.result]));
    return assembleContent(
      {
        sources: all.flatMap(({ read }) => read.source ?? []),
        refused: all.flatMap(({ file, read }) => (read.source ? [] : file)),
        findings: [...findings, ...all.flatMap(({ read }) => read.findings)],
      },
      ({ file }) => results.get(file)!,
    );
  };
  const otherRules = rules.filter((rule) => !textRules.includes(rule));
  const content = load(new Map());
  const graph = buildGraph(content.entries);
  const run = (chosen: readonly Rule[], from: Content, of: Graph, day: string) =>
    runChecks(
      chosen,
      {
        graph: of,
        prose: from.prose,
        today: day,
        entries: from.entries,
        ...(sources && { sources }),
      },
      from.locate,
    );
  const inTexts = run(textRules, content, graph, today);
  let unchanged: Finding[] | undefined;

  return {
    files,
    content,
    graph,
    check(changes = new Map(), day = today) {
      const isUnchanged = changes.size === 0 && day === today;
      if (isUnchanged && unchanged) return unchanged;
      const now = changes.size === 0 ? content : load(changes);
      const changedProse = now.prose.filter(({ file }) => changes.has(file));
      const found = [
        ...now.findings,
        ...inTexts.filter(({ file }) => !changes.has(file)),
        ...run(textRules, { ...now, prose: changedProse }, graph, day),
      ];
      if (now.refused.length === 0) {
        const built = changes.size === 0 ? graph : buildGraph(now.entries);
        found.push(...run(otherRules, now, built, day));
      }
      const sorted = sortFindings(found);
      if (isUnchanged) unchanged = sorted;
      return sorted;
    },
  };
}

/** One file as read: its text, what it holds, and what is wrong with its letters. */
interface Read {
  source: SourceFile | undefined;
  result: ReadFile | undefined;
  findings: Finding[];
}

function readOne(file: string, collection: string, bytes: Uint8Array): Read {
  const tooLarge = sizeFinding(file, bytes.length);
  if (tooLarge) return { source: undefined, result: undefined, findings: [tooLarge] };
  const { text, findings } = decode(file, bytes);
  if (text === undefined) return { source: undefined, result: undefined, findings };
  const source = { file, collection, text };
  return { source, result: toEntries(source), findings };
}

function filesBelow(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const walk = (below: string) => {
    for (const item of readdirSync(join(folder, below), { withFileTypes: true })) {
      const file = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) {
        if (!item.name.startsWith('.')) walk(file);
      } else if (item.isFile()) files.set(file, readFileSync(join(folder, file)));
    }
  };
  walk('');
  return files;
}

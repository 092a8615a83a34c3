import type { Entry, Locate } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Prose } from '../domain/prose.ts';
import { suggest } from '../domain/suggest.ts';
import { insideOf, placeOf } from './read-yaml.ts';
import { readContent, type SourceFile, type SourceFiles } from './read-content.ts';
import { toEntries, type ReadFile } from './to-entries.ts';

/** A content folder as read: what it says, what could not be read, and where everything stands. */
export interface Content {
  entries: Entry[];
  /** The texts of MDX files, and the written values of every file. */
  prose: Prose[];
  /** What the reader found; the rules have not run yet. */
  findings: Finding[];
  /** Files that were read, relative to the content folder, in reading order. */
  files: string[];
  /** Files without entries, because they could not be read or the schema refused them. */
  refused: string[];
  /** Records of refused files that can be judged all the same, so that one fault hides no other. Never published. */
  legible: Entry[];
  /** The refused files of which something is neither among the entries nor legible. */
  lacking: string[];
  locate: Locate;
  /** A line of a file as the reader saw it, for reports. */
  lineOf(file: string, line: number): string | undefined;
}

/** Reads a content folder into entries, texts and findings. Never runs anything that stands in a file. */
export async function loadContent(folder: string): Promise<Content> {
  return assembleContent(readContent(folder), toEntries);
}

/**
 * Makes content of files that have been read.
 *
 * @param readFile how one file becomes entries; a program that changes one file at a time remembers the others
 */
export function assembleContent(
  { sources, refused, findings }: SourceFiles,
  readFile: (source: SourceFile) => ReadFile,
): Content {
  const read = new Map(sources.map((source) => [source.file, readFile(source)]));
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const all = [...read.values()];
  const entries = all.flatMap((file) => file.entries);
  const found = withoutEchoes([...findings, ...all.flatMap((file) => file.findings)]);
  return {
    entries,
    prose: all.map(({ prose }) => prose),
    findings: withKnownIds(found, entries),
    files: sources.map(({ file }) => file),
    refused: [...refused, ...[...read].flatMap(([file, result]) => (result.refused ? file : []))],
    legible: all.flatMap(({ legible }) => legible?.entries ?? []),
    lacking: [
      ...refused,
      ...[...read].flatMap(([file, { refused, legible }]) =>
        refused && !legible?.isWhole ? file : [],
      ),
    ],
    locate: (file, path, what = 'value', letters) => {
      const result = read.get(file);
      if (!result) return { line: 1, column: 1 };
      const { placed, exists } = placeOf(result.root, path);
      if (placed === result.root) return { line: 1, column: 1 };
      if (what === 'key' || !exists) return result.lines.at(placed.key ?? placed.start);
      return result.lines.at(letters === undefined ? placed.start : insideOf(placed, letters));
    },
    lineOf: (file, line) => texts.get(file)?.split('\n', line)[line - 1],
  };
}

/** An id in decomposed letters is one fault, not two. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const wrongIds = new Set(
    findings.flatMap(({ rule, file, line }) => (rule === 'wrong-id' ? `${file}:${line}` : [])),
  );
  return findings.filter(
    ({ rule, file, line }) => rule !== 'decomposed-letters' || !wrongIds.has(`${file}:${line}`),
  );
}

/** An ill-written reference was meant to be an id that exists; an ill-written id of its own is only spelt out. */
function withKnownIds(findings: readonly Finding[], entries: readonly Entry[]): Finding[] {
  if (!findings.some(({ rule }) => rule === 'wrong-id')) return [...findings];
  const known = new Set(entries.map(({ id }) => id));
  return findings.map((finding) => {
    const { rule, params } = finding;
    if (rule !== 'wrong-id' || params['key'] === 'id') return finding;
    const meant = suggest(String(params['value']), known);
    return meant ? { ...finding, params: { ...params, suggestion: meant } } : finding;
  });
}

import type { Entry } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Prose } from '../domain/prose.ts';
import { collections } from '../domain/schemas/index.ts';
import { entriesOf } from '../domain/to-entries.ts';
import { explainIssue, unquotedTexts } from './explain-issue.ts';
import { findFrontMatter, type FrontMatter } from './front-matter.ts';
import { linesOf, type Lines } from './lines.ts';
import type { SourceFile } from './read-content.ts';
import { readLegible, type Legible } from './read-legible.ts';
import { readMdx } from './read-mdx.ts';
import { readYaml, type Placed } from './read-yaml.ts';
import { found } from './reader-rules.ts';

/** What one file holds. `refused` files have no entries; what rests on the whole content cannot be judged then. */
export interface ReadFile {
  entries: Entry[];
  prose: Prose;
  findings: Finding[];
  root: Placed;
  lines: Lines;
  refused: boolean;
  /** What can be judged of a file that the schema refused. */
  legible?: Legible;
}

/** Makes entries of one source file, and findings of what YAML, the schema or MDX refused. */
export function toEntries(source: SourceFile): ReadFile {
  const { file, collection, text } = source;
  const lines = linesOf(text);
  if (collections[collection]!.format === 'yaml') return read(source, lines);

  const matter = findFrontMatter(file, text);
  if ('rule' in matter) return { ...nothing(file, lines), findings: [matter] };
  const result = read(source, lines, matter);
  const { prose, findings } = readMdx(file, text, matter.body, lines);
  const isEmpty = text.slice(matter.body).trim() === '';
  return {
    ...result,
    prose: { ...prose, ...(result.prose.values ? { values: result.prose.values } : {}) },
    findings: [...result.findings, ...findings, ...(isEmpty ? [found('body-missing', file)] : [])],
  };
}

function read(source: SourceFile, lines: Lines, matter?: FrontMatter): ReadFile {
  const { file, collection, text } = source;
  const yaml = readYaml(file, text, lines, matter?.start, matter?.end);
  const read: ReadFile = {
    entries: [],
    prose: { ...emptyProse(file), values: [...textsIn(yaml.root, lines)] },
    findings: yaml.findings,
    root: yaml.root,
    lines,
    refused: yaml.refused,
  };
  if (yaml.data === undefined) return read;
  const refused = { collection, file, root: yaml.root, lines };
  const parsed = collections[collection]!.schema.safeParse(yaml.data ?? {});
  if (!parsed.success) {
    // A duplicate key, a comment in a text: the value behind it is not what the editor wrote, so say only that.
    const known = new Set(yaml.findings.map(({ line }) => line));
    const issues = withoutRenamed(
      parsed.error.issues.flatMap((issue) => explainIssue(refused, issue)),
    );
    const places = new Set(issues.map(({ line, column }) => `${line}:${column}`));
    const unquoted = [...unquotedTexts(refused)].filter(
      ({ line, column }) => !places.has(`${line}:${column}`),
    );
    const legible = readLegible(source, yaml.data ?? {}, parsed.error.issues, matter?.body);
    return {
      ...read,
      findings: [
        ...yaml.findings,
        ...[...issues, ...unquoted].filter(({ line }) => !known.has(line)),
      ],
      refused: true,
      ...(legible && { legible: { ...legible, isWhole: legible.isWhole && !yaml.refused } }),
    };
  }
  const findings = [...yaml.findings, ...unquotedTexts(refused)];
  const body = matter && text.slice(matter.body);
  return { ...read, findings, entries: entriesOf(collection, file, parsed.data, body) };
}

/** A misspelt field is one fault: that the field it was meant to be is missing need not be said as well. */
function withoutRenamed(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.flatMap(({ rule, params }) => (rule === 'unknown-field' ? params['suggestion'] : [])),
  );
  return findings.filter(
    ({ rule, params }) => rule !== 'missing-field' || !meant.has(params['key']),
  );
}

/** Every value of a file as it is written, for the rules that look for what must not be published anywhere. */
function* textsIn(
  placed: Placed,
  lines: Lines,
): Iterable<{ value: string; line: number; column: number }> {
  for (const child of placed.children?.values() ?? []) yield* textsIn(child, lines);
  if (!placed.written) return;
  const { line, column } = lines.at(placed.inside ?? placed.start);
  yield { value: placed.written, line, column };
}

const emptyProse = (file: string): Prose => ({
  file,
  links: [],
  headings: [],
  components: [],
  texts: [],
});

const nothing = (file: string, lines: Lines): ReadFile => ({
  entries: [],
  prose: emptyProse(file),
  findings: [],
  root: { start: 0, kind: 'map' },
  lines,
  refused: true,
});

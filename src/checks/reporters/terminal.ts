import { routes } from '../../domain/routes.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import { firstCauses, type FirstCauses } from '../first-causes.ts';
import { messageFor } from '../messages.ts';
import { maskPersonalNumbers } from '../personal-numbers.ts';

/** What the report shows beside the words of a finding. */
export interface Source {
  /** Put in front of every path, so that terminals make it a link: `content`. */
  folder: string;
  /** The text of a line, or undefined when the file has none. */
  lineOf(file: string, line: number): string | undefined;
}

const names: Record<Severity, string> = { error: 'fel', warning: 'varning', banner: 'märkning' };

/** Every finding as its author meets it, with the line it is about, and a count at the end. */
export function toTerminal(findings: readonly Finding[], source: Source): string {
  const { shown, left } = firstCauses(findings, mostShown);
  return [
    ...shown.map((finding) => oneFinding(finding, source)),
    ...leftOut(left),
    countOf(findings),
  ].join('\n\n');
}

/** Nobody reads more than this; what comes first is what the rest may follow from. */
const mostShown = 200;

/** Names the findings that are not shown one by one. */
export function leftOut(left: FirstCauses['left']): string[] {
  if (left.length === 0) return [];
  const lines = left.map(([rule, count]) => `     ${count} ${rule}`);
  return [
    ['Rätta det ovan först. Resten kan bero på det, och visas inte ett för ett:', ...lines].join(
      '\n',
    ),
  ];
}

function oneFinding(finding: Finding, { folder, lineOf }: Source): string {
  const { rule, severity, file, line, column, params, exception } = finding;
  return [
    `${pathOf(folder, file)}:${line}:${column}  ${names[severity]}  ${rule}`,
    ...quoted(lineOf(file, line), line, column),
    `     ${wordsOf(finding)}`,
    `     ${maskPersonalNumbers(messageFor(finding).hint(params))}`,
    ...(exception
      ? [`     Undantag till ${exception.until}. Svarar för rättelsen: ${exception.owner}.`]
      : []),
    `     Läs mer: ${routes.checks()}#${rule}`,
  ].join('\n');
}

/** What is wrong, and what was probably meant. Numbers of persons are masked: reports are kept and shared. */
export function wordsOf(finding: Finding): string {
  const { message, suggestion } = messageFor(finding);
  const meant = suggestion?.(finding.params);
  const question =
    meant && (meant.startsWith('"') ? `Menade du ${meant}?` : `Menade du ”${meant}”?`);
  return maskPersonalNumbers([message(finding.params), question].filter(Boolean).join(' '));
}

/** Longest part of a line that is shown, in letters; the place stays in view. */
const width = 96;

function quoted(text: string | undefined, line: number, column: number): string[] {
  if (text === undefined) return [];
  const from = Math.max(0, Math.min(column - 1 - width / 2, text.length - width));
  const shown = maskPersonalNumbers(text)
    .slice(from, from + width)
    .replaceAll('\t', ' ');
  const start = Math.max(0, column - 1 - from);
  const word = /^(?:"[^"]*"|'[^']*'|[^\s,\]})]+)/.exec(shown.slice(start))?.[0] ?? ' ';
  const number = String(line).padStart(7);
  return [
    `${number} | ${shown}`,
    `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(word.length)}`,
  ];
}

/** "2 fel och 1 varning i 2 filer." */
export function countOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Inga fel.';
  const number = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, banners] = [number('error'), number('warning'), number('banner')];
  const parts = [
    `${errors} fel`,
    ...(warnings ? [`${warnings} ${warnings === 1 ? 'varning' : 'varningar'}`] : []),
    ...(banners ? [`${banners} ${banners === 1 ? 'märkning' : 'märkningar'}`] : []),
  ];
  const files = new Set(findings.map(({ file }) => file)).size;
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}` : parts[0];
  return `${list} i ${files} ${files === 1 ? 'fil' : 'filer'}.`;
}

/** The path of a finding as seen from where the program runs. */
export function pathOf(folder: string, file: string): string {
  return file === '.' ? `${folder}/` : `${folder}/${file}`;
}

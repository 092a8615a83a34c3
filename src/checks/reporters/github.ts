import type { Finding } from '../../domain/finding.ts';
import { firstCauses } from '../first-causes.ts';
import { messageFor } from '../messages.ts';
import { maskPersonalNumbers } from '../personal-numbers.ts';
import { pathOf, wordsOf } from './terminal.ts';

/** Findings as workflow commands, so that each is shown on its line in a proposed change. */
export function toGithub(findings: readonly Finding[], folder: string): string {
  return firstCauses(findings, mostShown)
    .shown.map((finding) => toCommand(finding, folder))
    .join('\n');
}

/** The service shows far fewer. */
const mostShown = 200;

function toCommand(finding: Finding, folder: string): string {
  const { rule, severity, file, line, column, params } = finding;
  const words = messageFor(finding);
  const level = severity === 'error' ? 'error' : 'warning';
  const place = `file=${property(pathOf(folder, file))},line=${line},col=${column}`;
  const text = `${wordsOf(finding)} ${maskPersonalNumbers(words.hint(params))}`;
  return `::${level} ${place},title=${property(`${words.title} (${rule})`)}::${data(text)}`;
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

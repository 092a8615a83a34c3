import type { CheckReport, TrialsReport } from '../../../domain/build-reports.ts';
import type { Graph } from '../../../domain/graph.ts';
import { routes } from '../../../domain/routes.ts';
import type { Measurement } from '../../../domain/measurement.ts';
import { href } from '../../links.ts';
import { mendAt, mendEntry } from '../../mend.ts';
import { counted, oneGroup, percent, type QualityFigure, type QualityRow } from './figure.ts';

const severities = { error: 'Fel', warning: 'Varning', banner: 'Märkning' } as const;

/** What the content check found when this build began. */
export function findingsFigure(graph: Graph, report: CheckReport | undefined): QualityFigure {
  const base = { id: 'fynd', name: 'Fynd i innehållet' };
  const more = { text: 'Alla kontroller, med exempel', href: href(routes.checks()) };
  if (!report) {
    const lead =
      'Kontrollen visas här när webbplatsen har byggts. Medan du skriver står fynden i panelen på sidan.';
    return { ...base, value: '–', standing: 'unknown', lead, more, groups: [] };
  }
  const { findings, files, entries, errors, warnings, banners } = report;
  return {
    ...base,
    value: String(findings.length),
    of: `${errors} fel, ${counted(warnings, 'varning', 'varningar')}, ${counted(banners, 'märkning', 'märkningar')}`,
    standing: errors + warnings > 0 ? 'act' : 'good',
    lead: `${counted(files, 'fil', 'filer')} och ${counted(entries, 'uppgift', 'uppgifter')} är kontrollerade. Ett fel stoppar publiceringen; en märkning visas för läsaren på sidorna den gäller.`,
    more,
    groups: oneGroup(
      findings.map(({ rule, severity, file, line, message }): QualityRow => ({
        text: message,
        href: href(`${routes.checks()}#${rule}`),
        detail: severities[severity],
        mend: mendAt(graph, file, line),
      })),
    ),
  };
}

/** Findings that are known and let through for a time. */
export function exceptionsFigure(graph: Graph): QualityFigure {
  const rows = graph.all('exception').map((entry): QualityRow => ({
    text: entry.data.rule,
    href: href(`${routes.checks()}#${entry.data.rule}`),
    detail: `${entry.data.file}. ${entry.data.reason} Gäller till ${entry.data.until}.`,
    owner: entry.data.owner,
    mend: mendEntry(graph, entry),
  }));
  return {
    id: 'undantag',
    name: 'Fel som är undantagna',
    value: String(rows.length),
    standing: rows.length > 0 ? 'act' : 'good',
    lead:
      rows.length > 0
        ? 'Högst tio får finnas, och inget längre än till sin sista dag.'
        : 'Inga. Varje fel som kontrollerna hittar stoppar publiceringen.',
    groups: oneGroup(rows),
  };
}

/** Whether the questions that colleagues type lead right, tried on the search index of this build. */
export function trialsFigure(
  graph: Graph,
  reports: readonly TrialsReport[] | undefined,
): QualityFigure {
  const base = { id: 'sokprov', name: 'Sökprov: rätt svar först' };
  if (!reports || reports.length === 0) {
    const lead = 'Sökproven körs när webbplatsen byggs.';
    return { ...base, value: '–', standing: 'unknown', lead, groups: [] };
  }
  const sum = (of: (report: TrialsReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const [all, first] = [sum(({ count }) => count), sum((report) => report.first)];
  const isMet = sum(({ empty }) => empty) === 0 && first >= 0.9 * all;
  return {
    ...base,
    value: percent(first / all),
    of: `${first} av ${all} frågor`,
    standing: isMet ? 'good' : 'act',
    lead: 'Frågorna prövades mot sökningen så som den är på den här webbplatsen. Minst 90 % ska ha rätt svar först och 97 % bland de tre första, annars publiceras inget.',
    groups: reports.map(({ file, count, first, amongThree, empty, missed }) => ({
      heading: `${file.split('/').at(-1)}: ${first} av ${count} rätt först, ${amongThree} bland de tre första, ${empty} utan svar`,
      rows: missed.map(({ query, place, line }): QualityRow => ({
        text: query,
        href: `${href(routes.search())}?q=${encodeURIComponent(query)}`,
        detail:
          place === null
            ? 'Det väntade svaret hittades inte'
            : `Det väntade svaret kom på plats ${place}`,
        mend: mendAt(graph, file, line),
      })),
    })),
  };
}

const today = new Set(['good', 'act']);

/** How many planted faults the checks notice, as their commands last measured it. */
export function measurementFigures(
  measurements: readonly (Measurement & { isStale: boolean })[],
): QualityFigure[] {
  return measurements.map(({ title, command, day, isStale, figures }, index): QualityFigure => {
    const limited = figures.filter(({ limit }) => limit !== undefined);
    const [value, of] = [sumOf(limited, 'value'), sumOf(limited, 'of')];
    const isMet = limited.every(({ value, of, limit }) => value >= limit! * of);
    const standing = isStale ? 'unknown' : isMet ? 'good' : 'act';
    return {
      id: index === 0 ? 'mutationer' : `mutationer-${index + 1}`,
      name: title,
      value: of === 0 ? '–' : percent(value / of),
      of: `${number(value)} av ${number(of)}${today.has(standing) ? '' : ', mätt på äldre kod eller innehåll'}`,
      standing,
      lead: `Mätt ${day} med ${command}. ${isStale ? 'Det som mättes har ändrats sedan dess: kör kommandot igen.' : 'Det som mättes är oförändrat sedan dess.'}`,
      groups: oneGroup(
        figures.map(({ name, value, of, limit }): QualityRow => ({
          text: name,
          detail: `${number(value)} av ${number(of)} (${of === 0 ? '–' : percent(value / of)})${limit === undefined ? ', ingen gräns: människor avgör' : `, gränsen är ${percent(limit)}`}`,
        })),
      ),
    };
  });
}

const number = (value: number): string => value.toLocaleString('sv-SE');

const sumOf = (figures: Measurement['figures'], field: 'value' | 'of'): number =>
  figures.reduce((total, figure) => total + figure[field], 0);

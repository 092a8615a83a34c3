import type { Answer, ScoreParts } from '../../src/search/query.ts';
import type { Hit } from './judge.ts';

const number = (value: number, digits = 2) =>
  value.toLocaleString('sv-SE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** How a query was understood, one line for each thing that matters. */
export function describeReading(answer: Answer): string[] {
  const { units, phrases, regions, otherRegions, years, kinds } = answer;
  const { unknownCodes, unknownWords } = answer;
  const searched = units.map(({ typed, searches, parts, values, corrected }) => {
    const texts = [
      ...searches.map(({ text, weight, exact }) =>
        weight === 1 && text === typed ? '' : `${exact ? `”${text}”` : text}`,
      ),
      ...(parts ? [parts.join(' + ')] : []),
      ...values.map(({ name, value }) => `${name}=${value}`),
    ].filter(Boolean);
    const slip = corrected ? ` (träffar för ”${corrected}” i stället)` : '';
    return `${typed}${slip}${texts.length ? ` [${texts.join(', ')}]` : ''}`;
  });
  return [
    ...(phrases.length ? [`ordagrant: ${phrases.join(', ')}`] : []),
    ...(searched.length ? [`söker: ${searched.join(' · ')}`] : []),
    ...(regions.length ? [`helst region: ${regions.join(', ')}`] : []),
    ...(otherRegions.length ? [`täcks inte: ${otherRegions.join(', ')}`] : []),
    ...(years.length ? [`helst år: ${years.join(', ')}`] : []),
    ...(kinds.length ? [`helst slag: ${kinds.join(', ')}`] : []),
    ...(unknownCodes.length ? [`okända koder: ${unknownCodes.join(', ')}`] : []),
    ...(unknownWords.length ? [`okända ord: ${unknownWords.join(', ')}`] : []),
  ];
}

/** A hit in two lines: where it leads, and what its score is made of. */
export function describeHit({ address, title, score, parts }: Hit, place: number): string[] {
  return [
    `${String(place).padStart(3)}. ${number(score)}  ${title}`,
    `        ${address}`,
    ...(parts ? [`        ${describeParts(parts)}`] : []),
  ];
}

function describeParts({ units, coverage, factors }: ScoreParts): string {
  const sum = units.map(
    ({ typed, match, weight }) => `${typed} ${number(match)} × ${number(weight, 1)}`,
  );
  const rest = Object.entries(factors).map(([name, factor]) => `${name} ${number(factor)}`);
  return [`(${sum.join(' + ')})`, `täckning ${number(coverage)}²`, ...rest].join(' · ');
}

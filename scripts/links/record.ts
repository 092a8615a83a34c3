import { Scalar, stringify } from 'yaml';
import type { LinkCheck } from '../../src/domain/schemas/link-check.ts';
import type { Answer } from './ask.ts';

/** What is known of an address after it was asked on a day, given what was known before. */
export function withAnswer(
  url: string,
  before: LinkCheck | undefined,
  { answer, status, target, sha256, reason }: Answer,
  today: string,
): LinkCheck {
  const nothing = { status: undefined, target: undefined, sha256: undefined };
  if (answer === 'ej-nadd') {
    const unreachableSince = before?.unreachableSince ?? today;
    // Nothing was learnt about the page: what was known of it stands.
    if (before && before.answer !== 'ej-nadd') return { ...before, unreachableSince, reason };
    return {
      ...nothing,
      url,
      answer,
      status,
      checkedOn: today,
      since: before?.since ?? today,
      days: dayCount(before, today),
      workedOn: undefined,
      unreachableSince,
      reason,
    };
  }
  const isSame = before?.answer === answer;
  return {
    url,
    answer,
    status,
    target,
    checkedOn: today,
    since: isSame ? before.since : today,
    days: isSame ? dayCount(before, today) : 1,
    workedOn: answer === 'fungerar' || answer === 'flyttad' ? today : before?.workedOn,
    unreachableSince: undefined,
    sha256,
    reason: undefined,
  };
}

/** Asked twice on a day is asked once. */
const dayCount = (before: LinkCheck | undefined, today: string): number =>
  before === undefined ? 1 : before.days + (before.checkedOn === today ? 0 : 1);

/** Whether the network of this machine was off: then no answer says anything about anybody's page. */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 &&
  answers.every(({ answer, status }) => answer === 'ej-nadd' && status === undefined);

const head = `# Svaren från länkarna ut från webbplatsen. Skrivs av npm run lankar; ändra inte för hand.
`;

/** The file of answers, by address, so that the same answers give the same bytes. */
export function toFile(checks: readonly LinkCheck[]): string {
  const ordered = checks.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return (
    head +
    stringify(
      { svar: ordered.map(asWritten) },
      { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false },
    )
  );
}

const asWritten = (check: LinkCheck) => ({
  adress: check.url,
  svar: check.answer,
  ...(check.status === undefined ? {} : { status: check.status }),
  ...(check.target === undefined ? {} : { mal: check.target }),
  provad: day(check.checkedOn),
  sedan: day(check.since),
  dagar: check.days,
  ...(check.workedOn === undefined ? {} : { fungerade: day(check.workedOn) }),
  ...(check.unreachableSince === undefined ? {} : { 'ej-nadd-sedan': day(check.unreachableSince) }),
  ...(check.sha256 === undefined ? {} : { avtryck: check.sha256 }),
  ...(check.reason === undefined ? {} : { anm: check.reason }),
});

/** A day in quotation marks, which no program reads as anything else than text. */
function day(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

/** An answer as it stands in an address: the name of a question and what was answered. */
export interface Given {
  name: string;
  value: string;
}

/** The part of the address that holds the answers: `?svar=icke_kurativ:nej,manader_efter_avslut:14`. */
const key = 'svar';

/** Longer addresses are not written by this page. */
const longest = 2000;

const pattern = /^([a-z][a-z0-9_]*):([a-z0-9_.-]+)$/;

/** The answers in an address, in their order, and whether something else stood among them. */
export function readAnswers(search: string): { given: Given[]; isOdd: boolean } {
  const all = new URLSearchParams(search).getAll(key);
  const text = all[0] ?? '';
  if (text === '') return { given: [], isOdd: all.length > 1 };
  if (text.length > longest) return { given: [], isOdd: true };
  const parts = text.split(',');
  const given = parts.flatMap((part) => {
    const [, name, value] = pattern.exec(part) ?? [];
    return name && value ? [{ name, value }] : [];
  });
  return { given, isOdd: all.length > 1 || given.length < parts.length };
}

/** The end of the address of some answers; empty for none. Nothing in it needs to be escaped. */
export const writeAnswers = (given: readonly Given[]): string =>
  given.length === 0
    ? ''
    : `?${key}=${given.map(({ name, value }) => `${name}:${value}`).join(',')}`;

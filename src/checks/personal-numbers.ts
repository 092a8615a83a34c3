/** A personal number in a text. */
export interface PersonalNumber {
  index: number;
  value: string;
  masked: string;
}

const candidates =
  /(?<![\p{L}\d_]|\d[-.:])(?:(?:19|20)\d{2}|\d{2})\d{4}(?:\s?[-+–−]\s?|\s)?\d{4}(?![\p{L}\d_]|-\d)/gu;

/**
 * Finds Swedish personal and coordination numbers. With a hyphen the day is enough; written together it could be any
 * number, so the check digit must agree as well. Ids of documents and laws are not numbers of persons.
 */
export function* findPersonalNumbers(text: string): Iterable<PersonalNumber> {
  for (const { index, 0: value } of text.matchAll(candidates)) {
    const digits = value.replace(/\D/g, '').slice(-10);
    const hasHyphen = /[-+–−]/.test(value);
    if (!isDay(digits) || (!hasHyphen && !hasRightCheckDigit(digits))) continue;
    let kept = 0;
    yield { index, value, masked: value.replace(/\d/g, (digit) => (kept++ < 2 ? digit : '•')) };
  }
}

/** The same text with every personal number masked, for everything that is printed. */
export function maskPersonalNumbers(text: string): string {
  let masked = text;
  for (const { index, value, masked: hidden } of findPersonalNumbers(text)) {
    masked = masked.slice(0, index) + hidden + masked.slice(index + value.length);
  }
  return masked;
}

/** Months 1–12; days 1–31, or 61–91 in a coordination number. */
function isDay(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6)) % 60];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0;
}

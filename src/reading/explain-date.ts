/** Why a text is not a calendar day, as parameters for the message, with the day that was probably meant. */
export interface DateFault {
  cause: 'month' | 'day' | 'form';
  /** The month or day that does not exist. */
  number?: number;
  month?: string;
  suggestion?: string;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Explains what is wrong with a date. Six digits are read as ÅÅMMDD, the way document systems write days. */
export function explainDate(written: string): DateFault {
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (whole) {
    const [, year, month, day] = whole.map(Number) as [number, number, number, number];
    if (month < 1 || month > 12) return { cause: 'month', number: month };
    return { cause: 'day', number: day, month: months[month - 1]!, ...leapHint(year, month, day) };
  }
  const suggestion = guessDay(written.trim());
  return { cause: 'form', ...(suggestion ? { suggestion } : {}) };
}

function leapHint(year: number, month: number, day: number): { month?: string } {
  return month === 2 && day === 29 ? { month: `februari ${year}` } : {};
}

function guessDay(written: string): string | undefined {
  const forms: [RegExp, (parts: string[]) => string[]][] = [
    [/^(\d{2})(\d{2})(\d{2})$/, ([year, month, day]) => [`20${year}`, month!, day!]],
    [/^(\d{4})(\d{2})(\d{2})$/, ([year, month, day]) => [year!, month!, day!]],
    [
      /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/,
      ([year, month, day]) => [year!, month!, day!],
    ],
    [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([day, month, year]) => [year!, month!, day!]],
  ];
  for (const [form, toParts] of forms) {
    const match = form.exec(written);
    if (!match) continue;
    const day = toParts(match.slice(1))
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (isDay(day)) return day;
  }
  const words = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i.exec(written);
  const month = words ? months.findIndex((name) => name.startsWith(words[2]!.toLowerCase())) : -1;
  if (!words || month < 0) return undefined;
  const day = `${words[3]}-${String(month + 1).padStart(2, '0')}-${words[1]!.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

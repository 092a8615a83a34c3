/** Whole days from one day (ÅÅÅÅ-MM-DD) to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The same day a number of years later, for comparing: ÅÅÅÅ-MM-DD. 29 February stays 29 February, also in years that
 * lack it, because it sorts between its neighbours all the same.
 */
export function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** The day in Sweden, ÅÅÅÅ-MM-DD, wherever the program runs. */
export function todayInSweden(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

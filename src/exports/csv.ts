/**
 * A table for Swedish Excel: semicolons, CRLF and a byte order mark. A cell that a spreadsheet would take for a formula
 * is written as text.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

/** Quotes a value where it must be quoted, and keeps a leading =, +, - or @ from becoming a formula. */
function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

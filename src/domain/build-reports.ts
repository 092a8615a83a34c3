import type { Severity } from './finding.ts';

/** What the page of quality needs of the content check that the build began with. */
export interface CheckReport {
  findings: { rule: string; severity: Severity; file: string; line: number; message: string }[];
  files: number;
  entries: number;
  errors: number;
  warnings: number;
  banners: number;
}

/** How the search trials of one list of queries went. */
export interface TrialsReport {
  /** The list, relative to the project. */
  file: string;
  count: number;
  /** How many had their right answer first; among the first three; none although there is one. */
  first: number;
  amongThree: number;
  empty: number;
  /** Queries whose right answer did not come first, with the place it had. */
  missed: { query: string; place: number | null; line: number }[];
}
